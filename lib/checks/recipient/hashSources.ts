import {
  type Address,
  encodeAbiParameters,
  type Hex,
  keccak256,
  sha256,
  slice,
  stringToHex,
} from "viem";

/** Longer texts name more hashes than anybody pasted one of. */
const textAtMost = 200_000;

/** Says what an address is 20 bytes of; `undefined`: of no hash that is known. */
export type HashSources = (address: Address) => string | undefined;

/**
 * What addresses are 20 bytes of, at either end: a hash of a known account, of the description, or a hash
 * that the description names. All are hashed once, for any number of addresses.
 */
export function hashSources({
  accounts,
  description,
}: {
  accounts: readonly Address[];
  description: string;
}): HashSources {
  const text = description.slice(0, textAtMost);
  const named = (text.match(/\b(?:0x)?[0-9a-fA-F]{64}\b/g) ?? []).map(
    (match): Hex => `0x${match.replace(/^0x/, "")}`,
  );
  const sources = new Map<string, string>();
  const add = (hash: Hex, source: string) => {
    for (const part of partsOf(hash)) if (!sources.has(part)) sources.set(part, source);
  };
  for (const account of accounts) {
    for (const hash of writings(account)) add(hash, `a hash of ${account}`);
  }
  for (const hash of [keccak256(stringToHex(description)), sha256(stringToHex(description))]) {
    add(hash, "a hash of the description");
  }
  for (const hash of named) add(hash, `${hash}, which the description names`);
  return (address) => sources.get(address.toLowerCase());
}

/** An address is hashed as bytes, as a word, or as text. */
function writings(account: Address): Hex[] {
  const texts = [account, account.toLowerCase(), account.slice(2), account.slice(2).toLowerCase()];
  const bytes: Hex[] = [
    account,
    encodeAbiParameters([{ type: "address" }], [account]),
    ...texts.map((entry) => stringToHex(entry)),
  ];
  return bytes.flatMap((entry) => [keccak256(entry), sha256(entry)]);
}

/** The first and the last 20 bytes; none of an address with zeros beside it, which is a word and no hash. */
function partsOf(hash: Hex): Hex[] {
  const low = hash.toLowerCase() as Hex;
  const isWord = [slice(low, 0, 12), slice(low, 20)].some((rest) => /^0x0+$/.test(rest));
  return isWord ? [] : [slice(low, 0, 20), slice(low, 12)];
}
