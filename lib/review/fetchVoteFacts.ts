import type { Address, Client } from "viem";
import { openZeppelinGovernorAbi } from "../../contracts-abi/openZeppelinGovernor.ts";
import { fetchReads } from "../chain/fetchReads.ts";
import { readContract } from "../chain/readContract.ts";
import { readOptional } from "../chain/readOptional.ts";
import type { Electorate, VoteFacts } from "../checks/facts.ts";
import type { Preview } from "../preview/Preview.ts";
import { readVotes } from "./readVotes.ts";
import type { SimulatedFacts } from "./simulateFacts.ts";

/**
 * Who holds votes before and after the calls. Asks for the votes once more where the calls fail; and
 * whether the governor gives the largest holder votes for a time at which nobody had any.
 *
 * @throws {RpcUnavailableError} {@link RpcRefusedError}
 */
export async function fetchVoteFacts(
  client: Client,
  parameters: {
    preview: Preview;
    voters: readonly Address[] | undefined;
    simulated: SimulatedFacts | undefined;
    secondsPerBlock: number;
  },
): Promise<VoteFacts> {
  const { preview, voters, simulated, secondsPerBlock } = parameters;
  const { snapshot, execution } = preview;
  const { token } = snapshot.dao;
  const blockNumber = snapshot.block.number;
  const held =
    simulated?.votersBefore ??
    (voters === undefined
      ? undefined
      : await fetchReads(client, { read: readVotes(token, voters), blockNumber }));
  const countsPresentVotes = await fetchCountsPresentVotes(client, { preview, first: held?.[0] });
  return {
    secondsPerBlock,
    before: electorateOf(held, execution.before),
    after: electorateOf(simulated?.votersAfter, execution.after),
    countsPresentVotes,
  };
}

function electorateOf(
  voters: Electorate["voters"] | undefined,
  state: Preview["execution"]["after"],
): Electorate | undefined {
  const { governor, token } = state ?? {};
  if (voters === undefined || governor === undefined || token === undefined) return undefined;
  return { voters, quorumVotes: governor.quorumVotes, totalSupply: token.totalSupply };
}

async function fetchCountsPresentVotes(
  client: Client,
  { preview, first }: { preview: Preview; first: Electorate["voters"][number] | undefined },
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
