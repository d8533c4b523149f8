import type { Client } from "viem";
import { openZeppelinGovernorAbi } from "../../../contracts-abi/openZeppelinGovernor.ts";
import { fetchReads } from "../../chain/fetchReads.ts";
import { readContract } from "../../chain/readContract.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { VoteFacts } from "../../checks/facts.ts";
import { routeOf } from "../../checks/routeOf.ts";
import { governancePower } from "../../checks/vote/governancePower.ts";
import type { GovernancePower, Poll, Voter } from "../../preview/GovernancePower.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { Voters } from "./fetchVoters.ts";
import { readVotes } from "./readVotes.ts";
import type { SimulatedFacts } from "./simulateFacts.ts";

/**
 * Who can decide before and after the calls, and how a governor counts. Asks for the votes once more
 * where the calls fail; and whether the governor gives the largest holder votes for a time at which
 * nobody had any. `votes` is absent where no governor makes the calls.
 *
 * @throws {RpcUnavailableError} {@link RpcRefusedError}
 */
export async function fetchVoteFacts(
  client: Client,
  parameters: {
    preview: Preview;
    voters: Voters | undefined;
    simulated: SimulatedFacts | undefined;
    secondsPerBlock: number;
  },
): Promise<{ votes: VoteFacts | undefined; power: GovernancePower }> {
  const { preview, secondsPerBlock } = parameters;
  const poll = await fetchPoll(client, parameters);
  const power = governancePower(preview, poll);
  if (routeOf(preview) !== "governor") return { votes: undefined, power };
  const first = poll?.before?.[0];
  const countsPresentVotes = await fetchCountsPresentVotes(client, { preview, first });
  return { votes: { secondsPerBlock, countsPresentVotes }, power };
}

async function fetchPoll(
  client: Client,
  parameters: {
    preview: Preview;
    voters: Voters | undefined;
    simulated: SimulatedFacts | undefined;
  },
): Promise<Poll | undefined> {
  const { preview, voters, simulated } = parameters;
  if (voters === undefined) return undefined;
  const { dao, block } = preview.snapshot;
  const { accounts, rest, source } = voters;
  const read = readVotes(dao.token, accounts);
  const before =
    simulated?.votersBefore ?? (await fetchReads(client, { read, blockNumber: block.number }));
  const after = simulated?.votersAfter;
  return { source, before: before && [...before, ...rest], after: after && [...after, ...rest] };
}

async function fetchCountsPresentVotes(
  client: Client,
  { preview, first }: { preview: Preview; first: Voter | undefined },
): Promise<boolean | undefined> {
  const { dao, block } = preview.snapshot;
  // GovernorAlpha asks the token for the votes of the start block: its code has no other way.
  if (dao.governor?.flavour !== "openZeppelinGovernor" || first === undefined) return undefined;
  const read = readOptional(
    readContract({
      address: dao.governor.address,
      abi: openZeppelinGovernorAbi,
      functionName: "getVotes",
      args: [first.account, 0n],
    }),
  );
  const votes = await fetchReads(client, { read, blockNumber: block.number });
  return votes === undefined ? undefined : votes > 0n;
}
