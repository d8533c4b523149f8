import type { Ratio } from "../amount/Ratio.ts";
import type { FindingLevel } from "./Finding.ts";

/** How far beyond a limit is grave. */
const graveFactor = 10n;

/** Beyond a policy's limit: a warning, and critical beyond ten times; `undefined` within it. */
export function limitLevel(value: Ratio, limit: Ratio): FindingLevel | undefined {
  const is = value.numerator * limit.denominator;
  const most = limit.numerator * value.denominator;
  if (is <= most) return undefined;
  return is > most * graveFactor ? "critical" : "warning";
}
