import type { FindingLevel } from "../checks/Finding.ts";

/** The levels in the order in which findings are read: what matters most first. */
export const findingLevels: readonly FindingLevel[] = [
  "critical",
  "notChecked",
  "warning",
  "info",
  "ok",
];
