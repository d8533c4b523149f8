import { type Client, parseAbi } from "viem";
import { governorAlphaAbi } from "../../../contracts-abi/governorAlpha.ts";
import { openZeppelinGovernorAbi } from "../../../contracts-abi/openZeppelinGovernor.ts";
import { fetchReads } from "../../chain/fetchReads.ts";
import { readAll } from "../../chain/readAll.ts";
import { readBlockNumber, readBlockTime } from "../../chain/readBlock.ts";
import { readContract } from "../../chain/readContract.ts";
import { readOptional } from "../../chain/readOptional.ts";
import { readValue } from "../../chain/readValue.ts";
import type { GovernorFacts, ProposedLists } from "../../checks/facts.ts";
import type { Snapshot } from "../../dao/Snapshot.ts";
import type { Proposal } from "../../governor/GovernorFlavour.ts";

const clockAbi = parseAbi(["function clock() view returns (uint48)"]);
const lateQuorumAbi = parseAbi(["function lateQuorumVoteExtension() view returns (uint48)"]);

/**
 * What a governor says of its clock, and the lists it keeps of the subject: one request. `undefined`
 * for a DAO without one.
 *
 * @throws {RpcUnavailableError} {@link RpcRefusedError}
 */
export async function fetchGovernorFacts(
  client: Client,
  parameters: {
    snapshot: Snapshot;
    proposal: Proposal | undefined;
    proposed: ProposedLists | undefined;
  },
): Promise<GovernorFacts | undefined> {
  const { snapshot, proposal, proposed } = parameters;
  const { governor } = snapshot.dao;
  if (governor === undefined) return undefined;
  const { address, token, flavour } = governor;
  const read = readAll({
    mode: readOptional(
      readContract({ address, abi: openZeppelinGovernorAbi, functionName: "CLOCK_MODE" }),
    ),
    now: readOptional(readContract({ address, abi: clockAbi, functionName: "clock" })),
    tokenNow: readOptional(readContract({ address: token, abi: clockAbi, functionName: "clock" })),
    blockNumber: readBlockNumber(),
    blockTime: readBlockTime(),
    extension: readOptional(
      readContract({ address, abi: lateQuorumAbi, functionName: "lateQuorumVoteExtension" }),
    ),
    callsAtMost: readOptional(
      readContract({ address, abi: governorAlphaAbi, functionName: "proposalMaxOperations" }),
    ),
    actions:
      proposal === undefined
        ? readValue(undefined)
        : readOptional(
            readContract({
              address,
              abi: governorAlphaAbi,
              functionName: "getActions",
              args: [BigInt(proposal.id)],
            }),
          ),
  });
  const answers = await fetchReads(client, { read, blockNumber: snapshot.block.number });
  const { mode, now, tokenNow, blockNumber, blockTime, extension, actions, callsAtMost } = answers;
  return {
    flavour,
    clock: { mode, now: toBigInt(now), tokenNow: toBigInt(tokenNow), blockNumber, blockTime },
    proposed,
    stored: actions && { signatures: actions[2], calldatas: actions[3] },
    voteStart: proposal?.voteStart,
    lateQuorumExtension: toBigInt(extension),
    callsAtMost,
  };
}

function toBigInt(value: number | undefined): bigint | undefined {
  return value === undefined ? undefined : BigInt(value);
}
