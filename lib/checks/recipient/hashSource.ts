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

/**
 * What an address is 20 bytes of, at either end: a hash of a known account, of the description, or a
 * hash that the description names. `undefined`: none of them.
 */
export function hashSource(
  address: Address,
  { accounts, description }: { accounts: readonly Address[]; description: string },
): string | undefined {
  const text = description.slice(0, textAtMost);
  const account = accounts.find((entry) => writings(entry).some((hash) => isPart(address, hash)));
  if (account !== undefined) return `a hash of ${account}`;
  const ofText = [keccak256(stringToHex(description)), sha256(stringToHex(description))];
  if (ofText.some((hash) => isPart(address, hash))) return "a hash of the description";
  const named = (text.match(/\b(?:0x)?[0-9a-fA-F]{64}\b/g) ?? []).map(
    (match): Hex => `0x${match.replace(/^0x/, "")}`,
  );
  const found = named.find((hash) => isPart(address, hash));
  return found === undefined ? undefined : `${found}, which the description names`;
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

function isPart(address: Address, hash: Hex): boolean {
  const low = hash.toLowerCase() as Hex;
  const [first, last, rest] = [slice(low, 0, 20), slice(low, 12), slice(low, 0, 12)];
  // An address with zeros before it is written as a word, and no hash.
  const isWord = /^0x0+$/.test(rest) || /^0x0+$/.test(slice(low, 20));
  const own = address.toLowerCase();
  return !isWord && (own === first || own === last);
}
