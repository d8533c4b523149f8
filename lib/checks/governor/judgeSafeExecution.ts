import { type Address, type Hex, hexToBigInt, hexToNumber, isHex, size, slice } from "viem";
import { formatCallPath, listCalls } from "../../actions/listCalls.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { Finding } from "../Finding.ts";
import { findingOf } from "../findingOf.ts";

const say = findingOf("governor");

/** Bytes of one signature in the list; what contracts sign by follows the list. */
const signatureBytes = 65;

/** Calls that execute a Safe's transaction: refunds out of the Safe, and signatures of odd form. */
export function judgeSafeExecution({ decoded }: Preview): Finding[] {
  return listCalls(decoded).flatMap(({ decoded: entry, path }): Finding[] => {
    if (entry.status === "opaque" || entry.action.type !== "execTransaction") return [];
    const { gasPrice, refundReceiver, signatures } = entry.action;
    const where = `Call ${formatCallPath(path)}`;
    const evidence: Finding["evidence"] = [{ kind: "call", index: path[0] }];
    const problem = isHex(signatures) ? signatureProblem(signatures) : undefined;
    return [
      ...(gasPrice === undefined || gasPrice === "0"
        ? []
        : [
            say("critical", {
              title: "The Safe pays for the gas",
              detail: `${where} refunds gas out of the Safe at a price of its own choosing, to ${String(refundReceiver)}.`,
              evidence,
            }),
          ]),
      ...(problem === undefined
        ? []
        : [
            say("critical", {
              title: "A signature is of no form a Safe takes",
              detail: `${where}: ${problem}.`,
              evidence,
            }),
          ]),
    ];
  });
}

/**
 * What is wrong with a Safe's signatures, if anything. `v` is 0 for a contract's, whose part begins at
 * the offset in `s`; 1 for an approved hash; 27 or 28 for EIP-712; 31 or 32 for `eth_sign`.
 *
 * Source: Safe 1.4.1, `checkNSignatures`.
 */
export function signatureProblem(signatures: Hex): string | undefined {
  const length = size(signatures);
  // Contract signatures follow the list, so the first of them tells where the list ends.
  let end = length;
  for (let at = 0; at + signatureBytes <= end; at += signatureBytes) {
    const v = hexToNumber(slice(signatures, at + 64, at + 65));
    if (![0, 1, 27, 28, 31, 32].includes(v))
      return `signature ${at / signatureBytes + 1} has v ${v}`;
    if (v !== 0) continue;
    const owner: Address = slice(signatures, at + 12, at + 32);
    const offset = hexToBigInt(slice(signatures, at + 32, at + 64));
    const least = BigInt(at + signatureBytes);
    if (offset < least || offset + 32n > BigInt(length)) {
      return `the signature of contract ${owner} begins at ${offset}, outside of its part`;
    }
    // biome-ignore lint/style/noRestrictedGlobals: an offset, checked to be within the bytes
    end = Math.min(end, Number(offset));
  }
  return undefined;
}
