import { concat, type Hex, keccak256, numberToHex, padHex, size } from "viem";

/** The lists that governors and timelocks take calls in. */
export type CallList = {
  targets: readonly Hex[];
  values: readonly bigint[];
  payloads: readonly Hex[];
};

/**
 * keccak-256 of `abi.encode(address[], uint256[], bytes[], bytes32…)`, laid out word by word: it shares
 * no code with viem's encoder, so that the two can be held against each other.
 *
 * Source: Solidity documentation, "Contract ABI Specification".
 */
export function hashCallsByHand(list: CallList, words: readonly Hex[]): Hex {
  const tails = [
    concat([word(list.targets.length), ...list.targets.map((to) => padHex(to, { size: 32 }))]),
    concat([word(list.values.length), ...list.values.map(word)]),
    encodePayloads(list.payloads),
  ];
  const head = 32 * (tails.length + words.length);
  const offsets = tails.map((_, index) =>
    word(tails.slice(0, index).reduce((sum, tail) => sum + size(tail), head)),
  );
  return keccak256(concat([...offsets, ...words, ...tails]));
}

function encodePayloads(payloads: readonly Hex[]): Hex {
  const parts = payloads.map((data) => {
    const length = size(data);
    const padding = (32 - (length % 32)) % 32;
    return concat([word(length), data, `0x${"00".repeat(padding)}`]);
  });
  const offsets = parts.map((_, index) =>
    word(parts.slice(0, index).reduce((sum, part) => sum + size(part), 32 * parts.length)),
  );
  return concat([word(payloads.length), ...offsets, ...parts]);
}

function word(value: number | bigint): Hex {
  return numberToHex(value, { size: 32 });
}
