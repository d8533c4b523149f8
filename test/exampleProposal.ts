import type { Proposal } from "../lib/governor/GovernorFlavour.ts";
import { checkAccounts } from "./createCheckContext.ts";

/** An open proposal of the made-up DAO that nobody has voted on, but for `change`. */
export function exampleProposal(change: Partial<Proposal> = {}): Proposal {
  return {
    id: "1",
    governor: checkAccounts.governor,
    proposer: checkAccounts.alice,
    description: "",
    calls: [],
    state: "active",
    voteStart: 1n,
    voteEnd: 2n,
    votes: { for: 0n, against: 0n, abstain: 0n },
    quorumVotes: 1n,
    etaSeconds: undefined,
    createdBlock: 1n,
    times: { created: undefined, voteStart: undefined, voteEnd: undefined },
    executed: undefined,
    ...change,
  };
}
