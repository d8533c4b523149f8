import { type Address, concat, type StateOverride } from "viem";
import type { EncodedReads } from "./readBatch.ts";
import type { OthersCall, SlotOverride } from "./SimulatedEntry.ts";

/** Where the funding comes from: a contract of nobody that gives all it has and ends. */
export const payer: Address = "0x4d696e7461676500000000000000000000000fed";

/**
 * What a simulation sets before its first block: what reads, words of storage, and wei. The payer's
 * code is `PUSH20 receiver SELFDESTRUCT`, which pays a contract that takes no plain payment too.
 */
export function overridesOf(parameters: {
  reading: EncodedReads["override"];
  sender: Address;
  funding: bigint;
  others?: readonly OthersCall[];
  slots?: readonly SlotOverride[];
}): StateOverride {
  const { reading, sender, funding, others = [], slots = [] } = parameters;
  const payers = new Set(others.flatMap(({ from, value }) => (value > 0n ? [from] : [])));
  const addresses = [...new Set(slots.map(({ address }) => address))];
  return [
    reading,
    ...(funding > 0n
      ? [{ address: payer, balance: funding, code: concat(["0x73", sender, "0xff"]) }]
      : []),
    ...[...payers].map((address) => ({
      address,
      balance: others.reduce((sum, { from, value }) => (from === address ? sum + value : sum), 0n),
    })),
    ...addresses.map((address) => ({
      address,
      stateDiff: slots
        .filter((entry) => entry.address === address)
        .map(({ slot, value }) => ({ slot, value })),
    })),
  ];
}
