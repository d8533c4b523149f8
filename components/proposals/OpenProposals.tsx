"use client";

import Link from "next/link";
import { daoHref } from "../session/daoHref.ts";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { Section } from "../ui/Section.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { listOpen } from "./listOpen.ts";
import { ProposalItem } from "./ProposalItem.tsx";
import { useProposals } from "./useProposals.ts";

/** More would push what stands beneath them out of sight. */
const mostShown = 5;

/** What the open DAO is deciding now, the most urgent first, with links to the reviews. */
export function OpenProposals() {
  const { entry, context, snapshot, proposals } = useProposals();
  if (entry === null || context === undefined || snapshot === undefined) return null;
  if (snapshot.dao.governor === undefined) {
    return (
      <Section title="Open proposals">
        <p className="text-soft">
          {snapshot.dao.safe === undefined
            ? "No governor or Safe is known here."
            : "This DAO has no governor here; its Safe decides."}
        </p>
      </Section>
    );
  }
  const { data, error } = proposals;
  if (data === undefined) {
    return (
      <Section title="Open proposals">
        {error === null ? (
          <Skeleton label="Reading proposals" />
        ) : (
          <ErrorNotice error={error} title="The proposals could not be read." />
        )}
      </Section>
    );
  }
  const open = listOpen(data);
  const isCut = open.length > mostShown;
  return (
    <Section title="Open proposals" note={`${open.length} of ${data.length}`}>
      {open.length === 0 && <p className="text-soft">Nothing is being decided now.</p>}
      <ul>
        {open.slice(0, mostShown).map((proposal) => (
          <ProposalItem
            key={proposal.id}
            proposal={proposal}
            entry={entry}
            snapshot={snapshot}
            mintage={context.mintage}
            isShort
          />
        ))}
      </ul>
      <Link
        href={daoHref("/dao/proposals", isCut ? { entry, show: "open" } : { entry })}
        prefetch={false}
        className="mt-1 inline-block text-small text-accent underline"
      >
        All {isCut && `${open.length} open `}proposals
      </Link>
    </Section>
  );
}
