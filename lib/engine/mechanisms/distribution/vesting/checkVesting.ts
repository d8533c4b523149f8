import { checkPeriod } from "../../../checkPeriod.ts";
import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { Model } from "../../../Model.ts";
import { sumOfShares } from "../sumOfShares.ts";
import type { Vesting, VestingOf } from "./vestingSchema.ts";

/** Refuses times out of order, shares over the whole, and a revocation that is not allowed. */
export function checkVesting(spec: Vesting, model: Model): ModelIssue[] {
  switch (spec.form) {
    case "cliff":
      return [];
    case "linear":
      return [...checkTimes(spec), ...checkRevocation(spec), ...checkShareDecimals(spec)];
    case "exponent":
      return [...checkTimes(spec), ...checkRevocation(spec)];
    case "tranches":
      return [
        ...demand(spec.firstAt >= spec.start, {
          path: "firstAt",
          message: "must not be before start",
        }),
        ...checkRevocation(spec),
      ];
    case "milestone":
      return checkShares(spec);
    case "escrow":
      return checkPeriod({ everySeconds: spec.everySeconds }, model);
    case "treasuryVester":
      return checkTreasuryVester(spec, model);
  }
}

function checkTimes(spec: VestingOf<"linear" | "exponent">): ModelIssue[] {
  const { start, end, cliffAt = start } = spec;
  return [
    ...demand(end >= start, { path: "end", message: "must not be before start" }),
    ...demand(cliffAt >= start, { path: "cliffAt", message: "must not be before start" }),
    ...demand(cliffAt <= end, { path: "cliffAt", message: "must not be after end" }),
  ];
}

function checkShareDecimals(spec: VestingOf<"linear">): ModelIssue[] {
  const { shareDecimals, unlockAtStart, revokedAt } = spec;
  const isPlain = unlockAtStart === undefined && revokedAt === undefined;
  return demand(shareDecimals === undefined || isPlain, {
    path: "shareDecimals",
    message: "cannot be together with unlockAtStart or revokedAt; leave it out",
  });
}

function checkRevocation(spec: VestingOf<"linear" | "exponent" | "tranches">): ModelIssue[] {
  const { revocable, revokedAt, returnTo, from } = spec;
  if (revokedAt === undefined) return [];
  return [
    ...demand(revocable === true, {
      path: "revokedAt",
      message: "needs revocable to be true",
    }),
    ...demand(returnTo !== undefined, {
      path: "returnTo",
      message: "must name the bucket that gets what has not vested",
    }),
    ...demand(returnTo !== from, {
      path: "returnTo",
      message: "is the bucket it comes from; use another",
    }),
  ];
}

function checkShares({ milestones }: VestingOf<"milestone">): ModelIssue[] {
  const { numerator, denominator } = sumOfShares(milestones.map(({ share }) => share));
  return demand(numerator <= denominator, {
    path: "milestones",
    message: "must have shares that sum to at most 1",
  });
}

function checkTreasuryVester(spec: VestingOf<"treasuryVester">, { asOf }: Model): ModelIssue[] {
  const { begin, cliffAt, end, lastUpdate } = spec;
  return [
    ...demand(cliffAt >= begin, { path: "cliffAt", message: "must not be before begin" }),
    ...demand(end > cliffAt, { path: "end", message: "must be after cliffAt" }),
    ...demand(lastUpdate >= begin, { path: "lastUpdate", message: "must not be before begin" }),
    ...demand(lastUpdate <= Math.max(begin, asOf), {
      path: "lastUpdate",
      message: "must not be after the model's asOf",
    }),
  ];
}
