import { formatDateTime } from "../../amount/formatDateTime.ts";
import { toFarthestSeconds } from "../../amount/toFarthestSeconds.ts";
import type { Finding } from "../Finding.ts";
import type { ContractValue } from "../facts.ts";
import { findingOf } from "../findingOf.ts";

const say = findingOf("parameter");

/** How far a value may lie from what its time gives it, as a part of it: a hundredth. */
const tolerance = 100n;

/**
 * Values that are kept with the time they were taken at, such as a ratio and its timestamp: one that
 * moves without the other, or away from the way to the present value, is misread from then on.
 *
 * @param executeAt Unix seconds of the present value.
 */
export function valuesApart(values: readonly ContractValue[], executeAt: number): Finding[] {
  return values.flatMap((value): Finding[] => {
    const stem = stemOf(value);
    if (value.meaning === "time" || stem === undefined) return [];
    const time = values.find(
      (other) =>
        other.meaning === "time" && other.address === value.address && stemOf(other) === stem,
    );
    if (time === undefined) return [];
    const present = values.find(
      (other) =>
        other.address === value.address &&
        other.meaning === value.meaning &&
        other.functionName.toLowerCase() === value.functionName.toLowerCase().replace(stem, ""),
    );
    const why = whyApart({ value, time, present: present?.after, executeAt });
    if (why === undefined) return [];
    return [
      say("critical", {
        title: "A value and the time it belongs to move apart",
        detail: `${value.functionName}() and ${time.functionName}() of ${value.address}: ${why}.`,
        evidence: [value, time].map(({ address, functionName, before, after }) => ({
          kind: "read",
          address,
          functionName,
          value: `${before ?? "none"} → ${after ?? "none"}`,
        })),
      }),
    ];
  });
}

/** What a value's name shares with its time's: "snapshot" of `getSnapshotRatio`. */
function stemOf({ functionName }: ContractValue): string | undefined {
  const name = functionName.toLowerCase().replace(/^get/, "");
  return /^(.+?)(?:ratio|rate|price|timestamp|time)$/.exec(name)?.[1];
}

function whyApart(parameters: {
  value: ContractValue;
  time: ContractValue;
  present: bigint | undefined;
  executeAt: number;
}): string | undefined {
  const { value, time, present, executeAt } = parameters;
  const [v0, v1, t0, t1] = [value.before, value.after, time.before, time.after];
  if (v0 === undefined || v1 === undefined || t0 === undefined || t1 === undefined)
    return undefined;
  if (v0 === v1 && t0 === t1) return undefined;
  if (v0 === v1 && t1 > t0 && present !== undefined && isNear(v0, present)) return undefined;
  if (v0 === v1)
    return `the time moves to ${formatDateTime(toFarthestSeconds(t1))} and the value stays ${v0}`;
  if (t0 === t1) return `the value moves from ${v0} to ${v1} and its time stays`;
  const now = BigInt(executeAt);
  if (present === undefined || now <= t0) return undefined;
  // On the straight line from the old value at its time to the present one.
  const expected = v0 + ((present - v0) * (t1 - t0)) / (now - t0);
  return isNear(v1, expected)
    ? undefined
    : `at ${formatDateTime(toFarthestSeconds(t1))} it was about ${expected}, and it is set to ${v1}`;
}

function isNear(one: bigint, other: bigint): boolean {
  const distance = one > other ? one - other : other - one;
  return distance * tolerance <= other;
}
