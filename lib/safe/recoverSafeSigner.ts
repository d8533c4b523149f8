import {
  type Address,
  concat,
  type Hex,
  hashMessage,
  hexToNumber,
  numberToHex,
  recoverAddress,
  size,
  slice,
} from "viem";

/**
 * Whose signature over a Safe transaction this is; `undefined` when it is nobody's. Takes what
 * wallets give: EIP-712 (`v` 27, 28, or 0, 1) and the Safe's mark for `eth_sign` (`v` 31, 32).
 */
export async function recoverSafeSigner(parameters: {
  safeTxHash: Hex;
  signature: Hex;
}): Promise<Address | undefined> {
  const { safeTxHash, signature } = parameters;
  if (size(signature) !== 65) return undefined;
  const v = hexToNumber(slice(signature, 64));
  const isMessage = v === 31 || v === 32;
  const hash = isMessage ? hashMessage({ raw: safeTxHash }) : safeTxHash;
  const plain = isMessage ? withV(signature, v - 4) : signature;
  try {
    return await recoverAddress({ hash, signature: plain });
  } catch {
    return undefined;
  }
}

/** A signature as the Safe wants it: `v` never 0 or 1, which would mean something else there. */
export function toSafeSignature(signature: Hex): Hex {
  const v = hexToNumber(slice(signature, 64));
  return v < 2 ? withV(signature, v + 27) : signature;
}

function withV(signature: Hex, v: number): Hex {
  return concat([slice(signature, 0, 64), numberToHex(v, { size: 1 })]);
}
