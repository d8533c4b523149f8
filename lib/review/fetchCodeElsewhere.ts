import type { Address, Client } from "viem";
import { getCode } from "viem/actions";
import type { RecipientFacts } from "../checks/CheckContext.ts";

/** Another chain that the reader has an endpoint for. */
export type OtherChain = { name: string; client: Client };

/** Of that many accounts at most. */
const accountsAtMost = 20;

/** On which of the chains accounts have code; a chain that does not answer is named. */
export async function fetchCodeElsewhere(
  chains: readonly OtherChain[],
  accounts: readonly Address[],
): Promise<Map<Address, NonNullable<RecipientFacts["otherChains"]>>> {
  if (chains.length === 0) return new Map();
  const asked = accounts.slice(0, accountsAtMost);
  const answers = await Promise.all(
    asked.map((address) => Promise.all(chains.map(({ client }) => hasCode(client, address)))),
  );
  return new Map(
    asked.map((address, index) => {
      const found = answers[index] ?? [];
      const named = (answer: boolean | undefined) =>
        chains.filter((_, place) => found[place] === answer).map(({ name }) => name);
      return [address, { withCode: named(true), unavailable: named(undefined) }];
    }),
  );
}

async function hasCode(client: Client, address: Address): Promise<boolean | undefined> {
  try {
    const code = await getCode(client, { address });
    // An EIP-7702 delegation (23 bytes) is a person's account.
    return code !== undefined && code !== "0x" && !code.startsWith("0xef0100");
  } catch {
    return undefined;
  }
}
