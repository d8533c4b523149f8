"use client";

import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { filterProposals } from "./filterProposals.ts";
import { ProposalFilter, useProposalFilter } from "./ProposalFilter.tsx";
import { ProposalItem } from "./ProposalItem.tsx";
import { useProposals } from "./useProposals.ts";

/** The proposals, newest first; which of them are shown is in the URL. */
export function ProposalList() {
  const { entry, context, snapshot, proposals } = useProposals();
  const filter = useProposalFilter();
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
  const shown = filterProposals(data, filter);
  return (
    <>
      <ProposalFilter {...filter} proposals={data} />
      {shown.length === 0 && (
        <EmptyState
          title={
            data.length === 0
              ? "No proposals yet"
              : filter.show === "open" && filter.search === ""
                ? "Nothing is being decided now"
                : "No such proposals"
          }
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
