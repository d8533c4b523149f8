import { type Address, type Client, concat, type Hex, numberToHex, type StateOverride } from "viem";
import { decodeReads, encodeReads } from "./readBatch.ts";
import { toRpcError } from "./toRpcError.ts";

/** A storage word of a contract. */
export type StorageSlot = { address: Address; slot: Hex };

/** The program of `slotProgram.yul`: where it is placed, an account answers with its storage alone. */
export const slotProgram: Hex = "0x60005b368110600d57366000f35b8035548152602001600256";

/**
 * A reading of storage, which no call can see: the program takes the place of each account's code, so
 * nothing else can be read in the same state or after it.
 */
export function encodeStorage(slots: readonly StorageSlot[]): {
  call: { to: Address; data: Hex };
  overrides: StateOverride;
  /** Words in the order of `slots`; `undefined` where there was no answer. */
  decode(data: Hex): (Hex | undefined)[];
} {
  const addresses = [...new Set(slots.map(({ address }) => address))];
  const places = addresses.map((address) =>
    slots.flatMap((entry, index) => (entry.address === address ? [index] : [])),
  );
  const calls = addresses.map((to, index) => {
    const words = (places[index] ?? []).map((place) => slots[place]?.slot ?? "0x");
    return { kind: "call", to, data: concat(words) } as const;
  });
  const { call, override } = encodeReads(calls);
  return {
    call,
    overrides: [override, ...addresses.map((address) => ({ address, code: slotProgram }))],
    decode(data) {
      const words: (Hex | undefined)[] = slots.map(() => undefined);
      for (const [index, { data: answer }] of decodeReads(data).entries()) {
        for (const [at, place] of (places[index] ?? []).entries()) {
          const word = answer.slice(2 + 64 * at, 66 + 64 * at);
          words[place] = word.length === 64 ? `0x${word}` : undefined;
        }
      }
      return words;
    },
  };
}

/**
 * Storage words at one block, by one `eth_call`.
 *
 * @throws {RpcUnavailableError} {@link RpcRefusedError}
 */
export async function fetchStorage(
  client: Client,
  { slots, blockNumber }: { slots: readonly StorageSlot[]; blockNumber: bigint },
): Promise<(Hex | undefined)[]> {
  if (slots.length === 0) return [];
  const { call, overrides, decode } = encodeStorage(slots);
  const code = overrides.map((entry) => [entry.address, { code: entry.code }]);
  const data = await client
    .request({
      method: "eth_call",
      params: [call, numberToHex(blockNumber), Object.fromEntries(code)],
    })
    .catch((error: unknown) => {
      throw toRpcError(client, error);
    });
  return decode(data);
}
