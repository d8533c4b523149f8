import { compoundTimelockStateAbi } from "../../../contracts-abi/compoundTimelockState.ts";
import { governorAlphaStateAbi } from "../../../contracts-abi/governorAlphaState.ts";
import { toSeconds } from "../../amount/toSeconds.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import type { GovernorIdentity, GovernorState } from "../GovernorFlavour.ts";
import { governorParameter, votesParameter } from "../governorParameter.ts";

/** A GovernorAlpha's settings: fixed in its code, but for the timelock's delay. */
export function readGovernorAlphaState(identity: GovernorIdentity): Read<GovernorState> {
  const governor = { address: identity.address, abi: governorAlphaStateAbi } as const;
  const timelock = { address: identity.executor, abi: compoundTimelockStateAbi } as const;
  const read = readAll({
    name: readContract({ ...governor, functionName: "name" }),
    votingDelay: readContract({ ...governor, functionName: "votingDelay" }),
    votingPeriod: readContract({ ...governor, functionName: "votingPeriod" }),
    quorumVotes: readContract({ ...governor, functionName: "quorumVotes" }),
    proposalThreshold: readContract({ ...governor, functionName: "proposalThreshold" }),
    proposalCount: readContract({ ...governor, functionName: "proposalCount" }),
    delay: readContract({ ...timelock, functionName: "delay" }),
    grace: readContract({ ...timelock, functionName: "GRACE_PERIOD" }),
  });
  return readMap(read, ({ delay, grace, ...values }) => ({
    ...values,
    clock: "blocks",
    // `GovernorAlpha.state` compares `forVotes` alone.
    quorumCounts: ["for"],
    timelockDelaySeconds: toSeconds(delay),
    graceSeconds: toSeconds(grace),
    parameters: [
      votesParameter(identity, {
        functionName: "quorumVotes",
        label: "Quorum",
        votes: values.quorumVotes,
      }),
      votesParameter(identity, {
        functionName: "proposalThreshold",
        label: "Votes needed to propose",
        votes: values.proposalThreshold,
      }),
      governorParameter(identity.address, {
        functionName: "votingDelay",
        label: "Voting delay",
        value: { unit: "blocks", blocks: values.votingDelay },
      }),
      governorParameter(identity.address, {
        functionName: "votingPeriod",
        label: "Voting period",
        value: { unit: "blocks", blocks: values.votingPeriod },
      }),
      governorParameter(identity.executor, {
        functionName: "delay",
        label: "Timelock delay",
        value: { unit: "duration", seconds: toSeconds(delay) },
      }),
    ],
  }));
}
