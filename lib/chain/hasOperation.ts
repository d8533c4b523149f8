import { type Hex, hexToBytes } from "viem";

/** Operations of the EVM that tell what a contract can do. */
const operations = { delegatecall: 0xf4, selfDestruct: 0xff } as const;

const firstPush = 0x60;
const lastPush = 0x7f;

/**
 * Whether an operation is in a code. Constants that are pushed, and the data that compilers append, are no
 * operations; other data may be taken for some, never the other way round.
 *
 * Source: EVM opcodes (PUSH1 0x60 to PUSH32 0x7f); the Solidity documentation, "Encoding of the Metadata
 * Hash in the Bytecode": CBOR, and its length in the last two bytes.
 */
export function hasOperation(code: Hex, operation: keyof typeof operations): boolean {
  const bytes = hexToBytes(code);
  const end = bytes.length - metadataBytes(bytes);
  for (let at = 0; at < end; at += 1) {
    const found = bytes[at] ?? 0;
    if (found === operations[operation]) return true;
    if (found >= firstPush && found <= lastPush) at += found - firstPush + 1;
  }
  return false;
}

/** A map of one to four entries begins with 0xa1 to 0xa4; what does not is taken for code. */
function metadataBytes(bytes: Uint8Array): number {
  const size = (bytes.at(-2) ?? 0) * 256 + (bytes.at(-1) ?? 0);
  const first = bytes.at(-2 - size) ?? 0;
  return size + 2 <= bytes.length && first >= 0xa1 && first <= 0xa4 ? size + 2 : 0;
}
