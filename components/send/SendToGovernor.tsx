"use client";

import Link from "next/link";
import { useState } from "react";
import { useConnection } from "wagmi";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Draft } from "../../lib/proposal/Draft.ts";
import type { QueryContext } from "../../lib/queries/snapshotQuery.ts";
import { daoHref } from "../session/daoHref.ts";
import { useMintage } from "../session/useMintage.ts";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { shortenAddress } from "../ui/shortenAddress.ts";
import { tryParse } from "../ui/tryParse.ts";
import { AgainField } from "./AgainField.tsx";
import { PlanSteps } from "./PlanSteps.tsx";
import { planGovernorDraft } from "./planDraft.ts";
import { useProposedDraft } from "./useProposedDraft.ts";

/** What both ways of sending are given. */
export type SendRouteProps = {
  context: QueryContext;
  snapshot: Snapshot;
  draft: Draft;
  unready: string | undefined;
  isConfirmed: boolean;
};

/** Propose, vote, queue, execute: the whole way is shown before the first step is taken. */
export function SendToGovernor(props: SendRouteProps) {
  const { context, snapshot, draft, isConfirmed } = props;
  const { address } = useConnection();
  const mintage = useMintage();
  const { proposed, isLooking, error } = useProposedDraft({ context, snapshot, draft });
  const unready =
    props.unready ?? (isLooking ? "Looking for the same proposal on chain." : undefined);
  const [againAs, setAgainAs] = useState<string | undefined>(undefined);
  const note = proposed !== undefined && <OnChainNote id={proposed.id} snapshot={snapshot} />;
  if (address === undefined || draft.actions.length === 0) {
    const reason = address === undefined ? "Connect the wallet that shall propose." : unready;
    return (
      <>
        {note}
        <p className="text-soft">{reason}</p>
      </>
    );
  }
  const planned = tryParse(() =>
    planGovernorDraft(draft, { mintage, snapshot, proposer: address }),
  );
  if (planned.error !== undefined) {
    return <ErrorNotice title="This draft cannot be proposed." error={planned.error} />;
  }
  const isOthers = proposed !== undefined && proposed.proposer !== address;
  const isAgain = proposed !== undefined && againAs === `${proposed.id} ${address}`;
  return (
    <>
      {note}
      {error !== null && (
        <p className="mb-3 text-small text-info">
          Whether somebody has proposed this draft already could not be checked.
        </p>
      )}
      {isOthers && (
        <AgainField
          isChecked={isAgain}
          onChange={(checked) => setAgainAs(checked ? `${proposed.id} ${address}` : undefined)}
        >
          I want to put the same draft to a second vote: executed twice, it mints and pays twice.
        </AgainField>
      )}
      {(!isOthers || isAgain) && (
        <PlanSteps
          context={context}
          snapshot={snapshot}
          plan={planned.value}
          unready={unready}
          isConfirmed={isConfirmed}
        />
      )}
    </>
  );
}

/** Once it is on chain: where everybody else finds it. */
function OnChainNote({ id, snapshot }: { id: string; snapshot: Snapshot }) {
  const entry = `${snapshot.dao.shortName}:${snapshot.dao.entry}`;
  return (
    <p className="mb-3 rounded-lg bg-accent-soft px-4 py-3 wrap-anywhere">
      This draft is on chain as proposal <span title={id}>{shortenAddress(id)}</span>.{" "}
      <Link
        href={daoHref("/dao/proposal", { entry, id })}
        prefetch={false}
        className="text-accent underline"
      >
        Open the proposal
      </Link>{" "}
      to see votes and to share it.
    </p>
  );
}
