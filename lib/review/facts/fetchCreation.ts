import { type Address, type Client, getAbiItem, getAddress } from "viem";
import { getTransactionReceipt } from "viem/actions";
import { openZeppelinGovernorAbi } from "../../../contracts-abi/openZeppelinGovernor.ts";
import { fetchLogs } from "../../chain/fetchLogs.ts";
import type { ListedProposal, ProposedLists } from "../../checks/facts.ts";
import { BaseError } from "../../errors/BaseError.ts";
import type { Proposal } from "../../governor/GovernorFlavour.ts";

/** How a proposal came to its governor, as far as log and transaction tell. */
export type Creation = {
  proposed: ProposedLists | undefined;
  through: ListedProposal["through"];
};

// GovernorAlpha, GovernorBravo and OpenZeppelin's Governor log it alike, but for the fields' names.
const created = getAbiItem({ abi: openZeppelinGovernorAbi, name: "ProposalCreated" });

/** Reads the log of a proposal's creation and the transaction it was in: two requests. */
export async function fetchCreation(client: Client, proposal: Proposal): Promise<Creation> {
  const { governor, createdBlock } = proposal;
  try {
    const logs = await fetchLogs(client, {
      address: governor,
      events: [created],
      fromBlock: createdBlock,
      toBlock: createdBlock,
    });
    const log = logs.find(({ args }) => args.proposalId.toString() === proposal.id);
    if (log === undefined) return unknown;
    const { signatures, calldatas } = log.args;
    return {
      proposed: { signatures, calldatas },
      through: await fetchThrough(client, { governor, hash: log.transactionHash }),
    };
  } catch (error) {
    if (error instanceof BaseError) return unknown;
    throw error;
  }
}

const unknown: Creation = { proposed: undefined, through: undefined };

async function fetchThrough(
  client: Client,
  { governor, hash }: { governor: Address; hash: `0x${string}` },
): Promise<ListedProposal["through"]> {
  try {
    const { to, contractAddress } = await getTransactionReceipt(client, { hash });
    const target = to ?? contractAddress;
    if (target === null || target === undefined) return undefined;
    return getAddress(target) === getAddress(governor) ? "governor" : getAddress(target);
  } catch {
    return undefined;
  }
}
