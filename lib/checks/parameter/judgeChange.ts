import { secondsPerYear } from "../../engine/secondsPerYear.ts";
import type { FindingLevel } from "../Finding.ts";

/** Numbers before and after of one setting, in the same unit, and what they count. */
export type NumberChange = {
  kind: "share" | "duration" | "decimals" | "other";
  /** Absent where there was no such setting. */
  before: bigint | undefined;
  after: bigint;
  /** Of a share: what is a whole. */
  whole?: bigint;
};

/** Why a change is named, or `undefined` where it is an ordinary one. */
export type ChangeVerdict = { level: FindingLevel; why: string };

const named = 10n;
const wrong = 1_000n;
/** In seconds. */
const longest = 10n * BigInt(secondsPerYear);

/**
 * Holds a setting's change against bounds and orders of magnitude. A duration that grows is judged by
 * its length alone: a delay of one block becomes two days in many a DAO.
 */
export function judgeChange(change: NumberChange): ChangeVerdict | undefined {
  return judgeBounds(change) ?? judgeFactor(change);
}

function judgeBounds({ kind, before, after, whole = 1n }: NumberChange): ChangeVerdict | undefined {
  const was = before ?? 0n;
  if (kind === "decimals" && before !== undefined && before !== after) {
    return { level: "critical", why: "decimals never change: amounts would mean something else" };
  }
  if (kind === "share" && after > whole && was <= whole) {
    return { level: "critical", why: "a share is at most 100 %" };
  }
  if (kind === "duration" && after > longest && was <= longest) {
    return { level: "critical", why: "that is more than ten years" };
  }
  return undefined;
}

function judgeFactor({ kind, before, after }: NumberChange): ChangeVerdict | undefined {
  if (before === undefined || before === after || before < 0n || after < 0n) return undefined;
  if (before === 0n) return { level: "info", why: "it was 0" };
  if (after === 0n) return { level: "warning", why: "it becomes 0" };
  const isGrowth = after > before;
  const factor = isGrowth ? after / before : before / after;
  if (factor < named) return undefined;
  const why = `that is ${isGrowth ? `${factor} times as much` : `a part in ${factor}`}`;
  const isWrong = factor >= wrong && !(kind === "duration" && isGrowth);
  return { level: isWrong ? "critical" : "warning", why };
}
