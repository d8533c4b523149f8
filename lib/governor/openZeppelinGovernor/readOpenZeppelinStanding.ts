import type { Address } from "viem";
import { openZeppelinGovernorStateAbi } from "../../../contracts-abi/openZeppelinGovernorState.ts";
import { toSeconds } from "../../amount/toSeconds.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { Proposal } from "../GovernorFlavour.ts";
import type { ProposalStanding } from "../ProposalStanding.ts";
import { proposalStates } from "../proposalStates.ts";
import { clockOf } from "./clockOf.ts";

/** Where a proposal stands and how it was voted on; `undefined` when there is none. */
export function readOpenZeppelinStanding(
  governor: Address,
  id: bigint,
): Read<(ProposalStanding & Pick<Proposal, "votes">) | undefined> {
  const call = { address: governor, abi: openZeppelinGovernorStateAbi } as const;
  const args = [id] as const;
  const read = readAll({
    clockMode: readOptional(readContract({ ...call, functionName: "CLOCK_MODE" })),
    state: readOptional(readContract({ ...call, functionName: "state", args })),
    voteStart: readContract({ ...call, functionName: "proposalSnapshot", args }),
    voteEnd: readContract({ ...call, functionName: "proposalDeadline", args }),
    eta: readContract({ ...call, functionName: "proposalEta", args }),
    votes: readContract({ ...call, functionName: "proposalVotes", args }),
  });
  return readMap(read, ({ clockMode, state, voteStart, voteEnd, eta, votes }) => {
    const known = state === undefined ? undefined : proposalStates[state];
    if (known === undefined) return undefined;
    const [against, forVotes, abstain] = votes;
    return {
      id,
      state: known,
      clock: clockOf(governor, clockMode),
      voteStart,
      voteEnd,
      etaSeconds: eta === 0n ? undefined : toSeconds(eta),
      votes: { for: forVotes, against, abstain },
    };
  });
}
