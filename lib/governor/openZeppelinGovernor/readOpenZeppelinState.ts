import { erc20Abi } from "../../../contracts-abi/erc20.ts";
import { openZeppelinGovernorIdentityAbi } from "../../../contracts-abi/openZeppelinGovernorIdentity.ts";
import { openZeppelinGovernorStateAbi } from "../../../contracts-abi/openZeppelinGovernorState.ts";
import { timelockDelayAbi } from "../../../contracts-abi/timelockDelay.ts";
import { toSeconds } from "../../amount/toSeconds.ts";
import type { Parameter, ParameterValue } from "../../chain/Parameter.ts";
import type { Read } from "../../chain/Read.ts";
import { type ReadValues, readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { GovernorIdentity, GovernorState } from "../GovernorFlavour.ts";
import { governorParameter, votesParameter } from "../governorParameter.ts";
import { clockOf } from "./clockOf.ts";
import { quorumCountsOf } from "./quorumCountsOf.ts";

/**
 * An OpenZeppelin Governor's settings. A quorum that is a fraction of the supply is worked out from
 * the supply in the same state, so it follows a simulated mint.
 *
 * @throws {UnsupportedClockError} on decoding.
 */
export function readOpenZeppelinState(identity: GovernorIdentity): Read<GovernorState> {
  return readMap(readSettings(identity), (settings) => {
    const { name, votingDelay, votingPeriod, proposalThreshold } = settings;
    return {
      name,
      clock: clockOf(identity.address, settings.clockMode),
      votingDelay,
      votingPeriod,
      timelockDelaySeconds: toSeconds(settings.minDelay),
      graceSeconds: undefined,
      quorumVotes: quorumOf(settings),
      quorumCounts: quorumCountsOf(settings.countingMode),
      proposalThreshold,
      proposalCount: undefined,
      parameters: toParameters(identity, settings),
    };
  });
}

function readSettings({ address, token, executor }: GovernorIdentity) {
  const governor = { address, abi: openZeppelinGovernorStateAbi } as const;
  return readAll({
    name: readContract({ ...governor, functionName: "name" }),
    clockMode: readOptional(readContract({ ...governor, functionName: "CLOCK_MODE" })),
    countingMode: readOptional(
      readContract({
        address,
        abi: openZeppelinGovernorIdentityAbi,
        functionName: "COUNTING_MODE",
      }),
    ),
    votingDelay: readContract({ ...governor, functionName: "votingDelay" }),
    votingPeriod: readContract({ ...governor, functionName: "votingPeriod" }),
    proposalThreshold: readContract({ ...governor, functionName: "proposalThreshold" }),
    minDelay: readContract({
      address: executor,
      abi: timelockDelayAbi,
      functionName: "getMinDelay",
    }),
    fraction: readOptional(
      readAll({
        numerator: readContract({ ...governor, functionName: "quorumNumerator" }),
        denominator: readContract({ ...governor, functionName: "quorumDenominator" }),
      }),
    ),
    fixedQuorum: readContract({ ...governor, functionName: "quorum", args: [0n] }),
    supply: readContract({ address: token, abi: erc20Abi, functionName: "totalSupply" }),
  });
}

type Settings = ReadValues<{ all: ReturnType<typeof readSettings> }>["all"];

/** `GovernorVotesQuorumFraction.quorum`, or what a governor with a fixed quorum answers. */
function quorumOf({ fraction, supply, fixedQuorum }: Settings): bigint {
  if (fraction === undefined) return fixedQuorum;
  return (supply * fraction.numerator) / fraction.denominator;
}

function toParameters(identity: GovernorIdentity, settings: Settings): Parameter[] {
  const { address, executor } = identity;
  const clock = clockOf(address, settings.clockMode);
  const delay = (count: bigint): ParameterValue =>
    clock === "blocks"
      ? { unit: "blocks", blocks: count }
      : { unit: "duration", seconds: toSeconds(count) };
  const { fraction } = settings;
  return [
    fraction === undefined
      ? votesParameter(identity, {
          functionName: "quorum",
          label: "Quorum",
          votes: settings.fixedQuorum,
        })
      : governorParameter(address, {
          functionName: "quorumNumerator",
          label: "Quorum",
          value: { unit: "percent", ...fraction },
        }),
    votesParameter(identity, {
      functionName: "proposalThreshold",
      label: "Votes needed to propose",
      votes: settings.proposalThreshold,
    }),
    governorParameter(address, {
      functionName: "votingDelay",
      label: "Voting delay",
      value: delay(settings.votingDelay),
    }),
    governorParameter(address, {
      functionName: "votingPeriod",
      label: "Voting period",
      value: delay(settings.votingPeriod),
    }),
    governorParameter(executor, {
      functionName: "getMinDelay",
      label: "Timelock delay",
      value: { unit: "duration", seconds: toSeconds(settings.minDelay) },
    }),
  ];
}
