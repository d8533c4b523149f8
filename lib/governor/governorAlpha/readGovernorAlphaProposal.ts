import type { Address } from "viem";
import { governorAlphaStateAbi } from "../../../contracts-abi/governorAlphaState.ts";
import type { Call } from "../../actions/Call.ts";
import { toSeconds } from "../../amount/toSeconds.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { ProposalState } from "../GovernorFlavour.ts";
import { proposalStates } from "../proposalStates.ts";
import { proposedCalls } from "../proposedCalls.ts";

/** What GovernorAlpha and Bravo store of a proposal; its text is in the log of its creation alone. */
export type StoredProposal = {
  id: bigint;
  proposer: Address;
  calls: readonly Call[];
  state: ProposalState;
  voteStart: bigint;
  voteEnd: bigint;
  etaSeconds: number | undefined;
  votes: { for: bigint; against: bigint; abstain: bigint };
  /** Fixed in the code. */
  quorumVotes: bigint;
  /** The first and the last block in which it can have been created. */
  createdFrom: bigint;
  createdBlock: bigint;
};

/** A proposal as the governor stores it; `undefined` when there is none of this number. */
export function readGovernorAlphaProposal(
  governor: Address,
  id: bigint,
): Read<StoredProposal | undefined> {
  const call = { address: governor, abi: governorAlphaStateAbi } as const;
  const read = readAll({
    stored: readContract({ ...call, functionName: "proposals", args: [id] }),
    state: readOptional(readContract({ ...call, functionName: "state", args: [id] })),
    actions: readContract({ ...call, functionName: "getActions", args: [id] }),
    votingDelay: readContract({ ...call, functionName: "votingDelay" }),
    quorumVotes: readContract({ ...call, functionName: "quorumVotes" }),
  });
  return readMap(read, ({ stored, state, actions, votingDelay, quorumVotes }) => {
    const [, proposer, eta, voteStart, voteEnd, forVotes, against] = stored;
    const [targets, values, signatures, calldatas] = actions;
    const known = state === undefined ? undefined : proposalStates[state];
    if (known === undefined) return undefined;
    return {
      id,
      proposer,
      calls: proposedCalls({ targets, values, signatures, calldatas }),
      state: known,
      voteStart,
      voteEnd,
      etaSeconds: eta === 0n ? undefined : toSeconds(eta),
      votes: { for: forVotes, against, abstain: 0n },
      quorumVotes,
      // The vote starts `votingDelay` blocks after creation, and the delay is fixed in the code.
      createdFrom: voteStart - votingDelay,
      createdBlock: voteStart - votingDelay,
    };
  });
}
