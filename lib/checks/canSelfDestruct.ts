import { type Hex, hexToBytes } from "viem";

const selfDestruct = 0xff;
const firstPush = 0x60;
const lastPush = 0x7f;

/**
 * Whether `selfdestruct` is among the operations of a code. Constants that are pushed, and the data that
 * compilers append, are no operations; other data may be taken for some, never the other way round.
 *
 * Source: EVM opcodes (PUSH1 0x60 to PUSH32 0x7f, SELFDESTRUCT 0xff); the Solidity documentation,
 * "Encoding of the Metadata Hash in the Bytecode": CBOR, and its length in the last two bytes.
 */
export function canSelfDestruct(code: Hex): boolean {
  const bytes = hexToBytes(code);
  const end = bytes.length - metadataBytes(bytes);
  for (let at = 0; at < end; at += 1) {
    const operation = bytes[at] ?? 0;
    if (operation === selfDestruct) return true;
    if (operation >= firstPush && operation <= lastPush) at += operation - firstPush + 1;
  }
  return false;
}

/** A map of one to four entries begins with 0xa1 to 0xa4; what does not is taken for code. */
function metadataBytes(bytes: Uint8Array): number {
  const size = (bytes.at(-2) ?? 0) * 256 + (bytes.at(-1) ?? 0);
  const first = bytes.at(-2 - size) ?? 0;
  return size + 2 <= bytes.length && first >= 0xa1 && first <= 0xa4 ? size + 2 : 0;
}
