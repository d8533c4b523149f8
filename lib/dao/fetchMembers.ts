import type { Address, Client } from "viem";
import { fetchReads } from "../chain/fetchReads.ts";
import { readAll } from "../chain/readAll.ts";
import type { Inquiry } from "../issuance/Inquiry.ts";
import type { RecognisedContract } from "./Dao.ts";
import { loadDaoParts } from "./loadDaoParts.ts";
import type { Reader } from "./Mintage.ts";

/** A list's length, its items, what each item names, and one to spare. */
const longestInquiry = 4;

/**
 * Asks recognised contracts for the addresses and ids they name, where their adapters want them: a request a
 * question, all contracts at once. What has found nothing by then is left without.
 *
 * @throws {RpcUnavailableError} {@link RpcRefusedError}
 */
export async function fetchMembers(
  client: Client,
  parameters: {
    mintage: Reader;
    shortName: string;
    token: Address;
    recognised: readonly RecognisedContract[];
    blockNumber: bigint;
  },
): Promise<RecognisedContract[]> {
  const { mintage, token, blockNumber } = parameters;
  const { sources } = await loadDaoParts(mintage, parameters);
  let inquiries = sources.map(
    ({ adapter, target }) => adapter.members?.(target, { token }) ?? nothing,
  );
  for (let round = 0; round < longestInquiry && inquiries.some(isOpen); round += 1) {
    const asked = inquiries.filter(isOpen);
    const read = readAll(asked.map(({ ask }) => ask));
    const answers = new Map<Inquiry, Inquiry>();
    for (const [index, answer] of (await fetchReads(client, { read, blockNumber })).entries()) {
      const question = asked[index];
      if (question !== undefined) answers.set(question, answer);
    }
    inquiries = inquiries.map((inquiry) => answers.get(inquiry) ?? inquiry);
  }
  return sources.map(({ adapter: { id, members }, target }, index) => {
    const inquiry = inquiries[index] ?? nothing;
    if (members === undefined) return { adapter: id, target };
    const { found, ids } = isOpen(inquiry) ? nothing : inquiry;
    return {
      adapter: id,
      target,
      members: found,
      ...(ids === undefined ? {} : { memberIds: ids }),
    };
  });
}

const nothing: Exclude<Inquiry, { ask: unknown }> = { found: [] };

function isOpen(inquiry: Inquiry): inquiry is Extract<Inquiry, { ask: unknown }> {
  return "ask" in inquiry;
}
