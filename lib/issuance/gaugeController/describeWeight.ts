import { formatAmountGrouped } from "../../amount/formatAmountGrouped.ts";

const maximumUint256 = 2n ** 256n - 1n;

/** A weight given by the admin, as the contract holds it: it has 18 decimals by custom alone. */
export function describeWeight(weight: string): string {
  if (BigInt(weight) === maximumUint256) return "2^256 − 1, the most there is";
  return weight === "0" ? "0 (nothing is issued to it)" : formatAmountGrouped(BigInt(weight), 0);
}
