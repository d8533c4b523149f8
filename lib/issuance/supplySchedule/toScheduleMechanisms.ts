import { formatAmount } from "../../amount/formatAmount.ts";
import { toSeconds } from "../../amount/toSeconds.ts";
import type { Mechanism } from "../../engine/Model.ts";

/** What a schedule mints each week, in base units; rates have 18 decimals. */
export type WeeklyAmounts =
  | { form: "steady"; amount: bigint }
  | {
      form: "decaying";
      initial: bigint;
      decayRate: bigint;
      terminalRate: bigint;
      /** The first week that is less, and the last before a share of supply is minted; from 1. */
      decayStart: number;
      decayEnd: number;
    };

/** Where a schedule stands once what is due is minted: seconds, and weeks counted from 1. */
export type SchedulePosition = {
  /** From when the next week is counted. */
  since: bigint;
  periodSeconds: bigint;
  /** Weeks minted, with those due. */
  weekCounter: bigint;
  /** Of this moment, due. */
  mintable: bigint;
  now: bigint;
};

const unit = 10n ** 18n;
const latestTime = 2n ** 40n;
const shortestPeriod = 86_400n;
const mostWeeks = 10_000n;
const largestAmount = 2n ** 200n;

/**
 * The engine's rules: what is due is minted by the next call, and each week after it when it ends, as
 * `mintableSupply` of SupplySchedule counts. The share of supply at the end of the schedule of 2019 is
 * that of weeks minted one by one: several at once are rounded in other places.
 *
 * @returns none where the numbers are no schedule that can be run.
 */
export function toScheduleMechanisms(
  amounts: WeeklyAmounts,
  { position, decimals }: { position: SchedulePosition; decimals: number },
): readonly Mechanism[] {
  const { since, periodSeconds, weekCounter, mintable, now } = position;
  const isTimed =
    periodSeconds >= shortestPeriod &&
    periodSeconds <= latestTime &&
    since > 0n &&
    since <= latestTime &&
    weekCounter <= mostWeeks &&
    now - since <= mostWeeks * periodSeconds &&
    now <= latestTime;
  if (!isTimed || mintable > largestAmount) return [];
  const due: Mechanism = {
    kind: "allocation",
    total: formatAmount(mintable, decimals),
    shares: "circulating",
    at: toSeconds(now) + 1,
    label: "Due since the last mint",
  };
  return [
    ...(mintable === 0n ? [] : [due]),
    ...(amounts.form === "steady"
      ? toSteady(amounts, { position, decimals })
      : toDecaying(amounts, { position, decimals })),
  ];
}

function toSteady(
  { amount }: Extract<WeeklyAmounts, { form: "steady" }>,
  { position, decimals }: { position: SchedulePosition; decimals: number },
): readonly Mechanism[] {
  if (amount > largestAmount) return [];
  return [
    {
      kind: "stepDecay",
      form: "amount",
      to: "circulating",
      start: toSeconds(position.since),
      everySeconds: toSeconds(position.periodSeconds),
      initialPerStep: formatAmount(amount, decimals),
      factor: "1",
      constantSteps: 1,
    },
  ];
}

function toDecaying(
  amounts: Extract<WeeklyAmounts, { form: "decaying" }>,
  { position, decimals }: { position: SchedulePosition; decimals: number },
): readonly Mechanism[] {
  const { initial, decayRate, terminalRate, decayStart, decayEnd } = amounts;
  const { since, periodSeconds, weekCounter } = position;
  // the end of week 0 of the schedule
  const start = since - weekCounter * periodSeconds;
  const isSchedule = decayStart > 1 && decayEnd >= decayStart && decayRate <= unit;
  if (start <= 0n || !isSchedule || initial > largestAmount || terminalRate > unit) return [];
  const weeks = weekCounter + 1n;
  const firstTerminal = BigInt(decayEnd) + 1n;
  const everySeconds = toSeconds(periodSeconds);
  return [
    {
      kind: "stepDecay",
      form: "amount",
      to: "circulating",
      start: toSeconds(start),
      everySeconds,
      steps: decayEnd,
      initialPerStep: formatAmount(initial, decimals),
      factor: formatAmount(unit - decayRate, 18),
      constantSteps: decayStart - 1,
    },
    {
      kind: "compounding",
      form: "yearly",
      to: "circulating",
      perYear: formatAmount(terminalRate, 18),
      everySeconds,
      firstAt: toSeconds(start + (weeks > firstTerminal ? weeks : firstTerminal) * periodSeconds),
    },
  ];
}
