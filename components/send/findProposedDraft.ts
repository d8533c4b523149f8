import type { Call } from "../../lib/actions/Call.ts";
import type { Proposal } from "../../lib/governor/GovernorFlavour.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";

/** What a draft would be on chain, whoever proposes it. */
export type DraftContent = { description: string; calls: readonly Call[] };

type KnownProposal = Pick<Proposal, "id" | "proposer" | "description" | "calls">;

/** A governor's proposal that a draft has become. */
export type ProposedDraft = { id: string; proposer: string | undefined };

/**
 * The proposal with a draft's very text and calls, whoever proposed it: the latest on chain, else
 * what this browser remembers of having proposed. The suffix that keeps a proposal to its proposer
 * is no part of the draft.
 */
export function findProposedDraft(
  content: DraftContent,
  known: { proposals: readonly KnownProposal[]; plans: readonly Plan[] },
): ProposedDraft | undefined {
  const wanted = keyOf(content);
  const onChain = known.proposals.find((proposal) => keyOf(proposal) === wanted);
  if (onChain !== undefined) return { id: onChain.id, proposer: onChain.proposer };
  const kept = known.plans.find((plan) => isProposed(plan) && keyOf(plan) === wanted);
  const id = kept?.facts.proposalId;
  return id === undefined ? undefined : { id, proposer: kept?.facts.proposer };
}

function isProposed({ steps }: Plan): boolean {
  return steps.some(({ kind, status }) => kind === "propose" && status === "done");
}

function keyOf({ description, calls }: DraftContent): string {
  const text = description.replace(/\s*#proposer=0x[0-9a-fA-F]{40}$/, "").trimEnd();
  const parts = calls.map(({ to, value, data }) => [to.toLowerCase(), `${value}`, data]);
  return JSON.stringify([text, parts]);
}
