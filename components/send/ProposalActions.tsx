"use client";

import type { ReactNode } from "react";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { findGovernorSender } from "../../lib/governor/findGovernorSender.ts";
import type { Proposal } from "../../lib/governor/GovernorFlavour.ts";
import type { QueryContext } from "../../lib/queries/snapshotQuery.ts";
import { findGovernor } from "../../lib/review/findGovernor.ts";
import { Section } from "../ui/Section.tsx";
import { PlanSteps } from "./PlanSteps.tsx";
import { VoteBox } from "./VoteBox.tsx";

type ProposalActionsProps = {
  context: QueryContext;
  snapshot: Snapshot;
  proposal: Proposal;
  /** Who would act. */
  wallet?: ReactNode;
};

/** What can be done with a proposal in its present state: vote, queue, execute. */
export function ProposalActions({ context, snapshot, proposal, wallet }: ProposalActionsProps) {
  const { identity } = findGovernor({ mintage: context.mintage, snapshot });
  const { state } = proposal;
  const sender = findGovernorSender(identity.flavour);
  const plan = sender.planOf({ identity, chainId: snapshot.dao.chainId, proposal });
  const isOpen = ["pending", "active", "succeeded", "queued"].includes(state);
  if (!isOpen) return null;
  return (
    <div className="w-full">
      <Section title={titles[state] ?? "Next"}>
        {wallet !== undefined && <div className="mb-3">{wallet}</div>}
        {state === "active" ? (
          <VoteBox context={context} snapshot={snapshot} proposal={proposal} plan={plan} />
        ) : (
          <PlanSteps
            context={context}
            snapshot={snapshot}
            plan={plan}
            kinds={state === "pending" ? ["vote"] : ["queue", "execute"]}
          />
        )}
      </Section>
    </div>
  );
}

const titles: Partial<Record<Proposal["state"], string>> = {
  pending: "Voting",
  active: "Your vote",
  succeeded: "Next: queue",
  queued: "Next: execute",
};
