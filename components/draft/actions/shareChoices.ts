import { multiplyFloor } from "../../../lib/amount/multiplyFloor.ts";
import { parseRate } from "../../../lib/amount/parseRate.ts";
import type { AmountChoice } from "./AmountChooser.tsx";

const shares = [
  { label: "1 %", rate: "0.01" },
  { label: "5 %", rate: "0.05" },
  { label: "10 %", rate: "0.1" },
  { label: "All", rate: "1" },
] as const;

/** Quick choices of a balance, in base units. */
export function shareChoices(balance: bigint | undefined): AmountChoice[] {
  if (balance === undefined || balance <= 0n) return [];
  return shares.map(({ label, rate }) => ({
    label,
    amount: multiplyFloor(balance, parseRate(rate)),
  }));
}
