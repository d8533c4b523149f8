"use client";

import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { useUrlText } from "../ui/useUrlText.ts";
import { isOpenState } from "./isOpenState.ts";
import { ProposalItem } from "./ProposalItem.tsx";
import { useProposals } from "./useProposals.ts";

const filters = [
  { id: "all", label: "All" },
  { id: "open", label: "Open" },
] as const;

/** The proposals, newest first; which of them are shown is in the URL. */
export function ProposalList() {
  const { entry, context, snapshot, proposals } = useProposals();
  const [asked, setShow] = useUrlText("show");
  const show = asked === "open" ? "open" : "all";
  if (entry === null || context === undefined || snapshot === undefined) return null;
  if (snapshot.dao.governor === undefined) {
    return (
      <EmptyState title="No governor is known here">
        {snapshot.dao.safe !== undefined && "Its Safe decides. "}
        Open the DAO by its governor’s address to see proposals.
      </EmptyState>
    );
  }
  const { data, error, refetch } = proposals;
  if (data === undefined) {
    if (error === null) return <Skeleton label="Reading proposals" lines={9} />;
    return (
      <ErrorNotice
        error={error}
        title="The proposals could not be read."
        action={<Button onClick={() => void refetch()}>Try again</Button>}
      />
    );
  }
  const shown = data.filter(({ state }) => show === "all" || isOpenState(state));
  return (
    <>
      <fieldset className="mb-4 flex gap-3.5 text-small text-soft">
        <legend className="sr-only">Which proposals</legend>
        {filters.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            aria-pressed={show === id}
            onClick={() => setShow(id === "all" ? null : id)}
            className="border-b-2 border-transparent py-1 hover:text-ink aria-pressed:border-accent aria-pressed:font-[550] aria-pressed:text-ink"
          >
            {label}
          </button>
        ))}
      </fieldset>
      {shown.length === 0 && (
        <EmptyState
          title={data.length === 0 ? "No proposals yet" : "Nothing is being decided now"}
        />
      )}
      <ul>
        {shown.map((proposal) => (
          <ProposalItem
            key={proposal.id}
            proposal={proposal}
            entry={entry}
            snapshot={snapshot}
            mintage={context.mintage}
          />
        ))}
      </ul>
    </>
  );
}
