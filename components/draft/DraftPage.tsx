"use client";

import { useEffect, useRef, useState } from "react";
import type { Draft } from "../../lib/proposal/Draft.ts";
import type { StoredDraft } from "../../lib/store/StoreSchema.ts";
import type { OpenedDao } from "../session/OpenedDao.ts";
import { SnapshotGate } from "../session/SnapshotGate.tsx";
import { useMintage } from "../session/useMintage.ts";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { UntrustedText } from "../ui/UntrustedText.tsx";
import { DraftComposer, type DraftSlots } from "./DraftComposer.tsx";
import type { DraftForm } from "./DraftForm.ts";
import { DraftList } from "./DraftList.tsx";
import { NoRouteError } from "./errors.ts";
import { ImportedBanner } from "./ImportedBanner.tsx";
import { importDraftLink } from "./importDraft.ts";
import { OtherDaoLink } from "./OtherDaoLink.tsx";
import { type RouteChoice, routesOf } from "./routesOf.ts";
import { fromStoredDraft } from "./storedForm.ts";
import { createDraftId, isImported, useDraftId } from "./useDraftId.ts";
import { useDrafts } from "./useDrafts.ts";
import { writeDraftForm } from "./writeDraftForm.ts";

/** Composing a draft for the DAO that the URL names. */
export function DraftPage(slots: DraftSlots) {
  return (
    <SnapshotGate>
      {(opened) => (
        <>
          <p className="text-small text-soft">
            <UntrustedText text={opened.snapshot.dao.name} />
          </p>
          <Routed key={opened.entry} opened={opened} slots={slots} />
        </>
      )}
    </SnapshotGate>
  );
}

type RoutedProps = { opened: OpenedDao; slots: DraftSlots };

function Routed({ opened, slots }: RoutedProps) {
  const routes = routesOf(opened.snapshot);
  const [first] = routes;
  if (first === undefined) return <ErrorNotice error={new NoRouteError(opened)} />;
  const empty: DraftForm = {
    title: "",
    description: "",
    route: first.route,
    actions: [],
    payments: "",
  };
  return <Drafting opened={opened} slots={slots} routes={routes} empty={empty} />;
}

const leaveQuestion =
  "What you typed last in this draft is not kept in this browser. Leave it all the same?";

type DraftingProps = RoutedProps & { routes: readonly RouteChoice[]; empty: DraftForm };

/** Opens what was worked on last, or what the link brings; each draft has a composer of its own. */
function Drafting({ opened, slots, routes, empty }: DraftingProps) {
  const { snapshot } = opened;
  const { dao } = snapshot;
  const { query, save, remove } = useDrafts(`${dao.shortName}:${dao.entry}`);
  const { actions: kinds } = useMintage();
  const [givenId, setId] = useDraftId();
  const [fresh] = useState(() => createDraftId("own"));
  const [linkError, setLinkError] = useState<unknown>(undefined);
  const [foreign, setForeign] = useState<{ id: string; dao: string } | undefined>(undefined);
  const isLinkRead = useRef(false);

  const unkept = useRef(false);
  const leaveFor = (next: string) => {
    if (!unkept.current || window.confirm(leaveQuestion)) setId(next);
  };
  const open = (draft: Draft) => {
    const id = createDraftId("imported");
    if (draft.dao !== `${dao.shortName}:${dao.entry}`) setForeign({ id, dao: draft.dao });
    const form = writeDraftForm(draft, { snapshot, kinds, route: draft.route });
    return save(id, form).then(() => leaveFor(id));
  };
  const keepCopy = (form: DraftForm) => {
    const copy = createDraftId(isImported(id) ? "imported" : "own");
    return save(copy, form).then(() => setId(copy));
  };
  const putBack = async ({ id: removed, draft }: StoredDraft) => {
    // As a writer of its own, which puts nothing over what another tab has saved under the id since.
    const writer = { id: crypto.randomUUID(), basedOn: undefined };
    await save(removed, fromStoredDraft(draft), writer);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the link is read once
  useEffect(() => {
    if (isLinkRead.current || !location.hash.startsWith("#draft=")) return;
    isLinkRead.current = true;
    const { hash } = location;
    history.replaceState(history.state, "", `${location.pathname}${location.search}`);
    Promise.resolve()
      .then(() => open(importDraftLink(hash, { snapshot, kinds })))
      .catch(setLinkError);
  }, []);

  const drafts = query.data ?? [];
  // What was read on an earlier visit to this page may have been changed since, in another tab.
  const isLooking = !query.isFetchedAfterMount && !query.isError;
  const id = givenId ?? drafts[0]?.id ?? fresh;
  // Named in the URL at once: what another tab saves later does not change which draft is open.
  useEffect(() => {
    if (!isLooking && givenId === null) setId(id);
  }, [isLooking, givenId, id, setId]);

  if (isLooking) return <Skeleton label="Looking for your drafts" lines={6} />;
  const stored = drafts.find((draft) => draft.id === id);
  return (
    <>
      <h1 className="mt-1.5 mb-3 text-title font-[640] tracking-tight">Draft</h1>
      {query.isError && (
        <ErrorNotice title="Drafts cannot be kept in this browser." error={query.error} />
      )}
      {linkError !== undefined && (
        <ErrorNotice
          title="The draft in the link was not opened."
          error={linkError}
          action={<OtherDaoLink error={linkError} />}
        />
      )}
      {isImported(id) && <ImportedBanner dao={foreign?.id === id ? foreign.dao : undefined} />}
      <DraftList
        drafts={drafts.filter((draft) => draft.id !== id)}
        open={stored}
        context={{ snapshot, kinds }}
        onOpen={leaveFor}
        onRemove={remove}
        onRestore={putBack}
      />
      <DraftComposer
        key={id}
        {...slots}
        opened={opened}
        id={id}
        initial={stored === undefined ? empty : fromStoredDraft(stored.draft)}
        stored={stored}
        routes={routes}
        save={save}
        unkept={unkept}
        onImported={open}
        onCopy={keepCopy}
        onNew={() => leaveFor(createDraftId("own"))}
      />
    </>
  );
}
