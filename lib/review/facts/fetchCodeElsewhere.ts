import type { Address, Client } from "viem";
import { getChainId, getCode } from "viem/actions";
import type { RecipientFacts } from "../../checks/CheckContext.ts";

/** Another chain that the reader has an endpoint for. */
export type OtherChain = {
  name: string;
  client: Client;
  /** Whether the endpoint is of this chain is asked first; without it its word is taken. */
  chainId?: number;
};

/** Accounts that are asked for, on each chain: a payroll, at one call each. */
const accountsAtMost = 300;

/** On which of the chains accounts have code; a chain that does not answer, or was not asked, is named. */
export async function fetchCodeElsewhere(
  chains: readonly OtherChain[],
  accounts: readonly Address[],
): Promise<Map<Address, NonNullable<RecipientFacts["otherChains"]>>> {
  if (chains.length === 0) return new Map();
  const asked = accounts.slice(0, accountsAtMost);
  if (asked.length === 0) return new Map();
  const endpoints = await Promise.all(chains.map(isOfChain));
  const answers = await Promise.all(
    asked.map((address) =>
      Promise.all(
        chains.map(({ client }, place) =>
          endpoints[place] ? hasCode(client, address) : undefined,
        ),
      ),
    ),
  );
  return new Map(
    accounts.map((address, index) => {
      const found = answers[index] ?? chains.map(() => undefined);
      const named = (answer: boolean | undefined) =>
        chains.filter((_, place) => found[place] === answer).map(({ name }) => name);
      return [address, { withCode: named(true), unavailable: named(undefined) }];
    }),
  );
}

/** An endpoint of another chain would answer as well, and tell of other accounts. */
async function isOfChain({ client, chainId }: OtherChain): Promise<boolean> {
  if (chainId === undefined) return true;
  return getChainId(client).then(
    (answer) => answer === chainId,
    () => false,
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
