import type { Ratio } from "../../../amount/Ratio.ts";
import { InvalidQuestionError } from "../../questions/errors.ts";
import { isZeroAddress, type Transfer } from "../Transfer.ts";

/** What moved in one period: after `start`, up to and at `end`. */
export type VelocityPeriod = {
  /** Unix seconds. */
  start: number;
  end: number;
  /** Logs: transfers between accounts, mints and burns. Together all logs of the period. */
  transfers: number;
  mints: number;
  burns: number;
  /** Base units moved between accounts; mints and burns are not counted. */
  transferred: bigint;
  /** Sent by the distributors to anybody else, and minted to anybody else. */
  distributed: bigint;
  /** Transferred ÷ the mean of circulating supply at start and end. Denominator 0 where there is none. */
  velocity: Ratio;
};

/** Where one period ends and the next begins, and what circulated then. */
export type VelocityMark = { at: number; circulating: bigint };

/**
 * Velocity of a token by period, from its `Transfer` logs: how often the mean circulating token moved.
 *
 * Source: V = transferred ÷ money, from the equation of exchange (I. Fisher, The Purchasing Power of
 * Money, 1911), with the mean stock of the period.
 *
 * @param marks - At least two, rising; one more than there are periods.
 * @param distributors - Accounts whose sending is distribution, such as treasury and vesting contracts.
 * @throws {InvalidQuestionError} on marks that do not rise.
 */
export function measureVelocity(
  transfers: readonly Transfer[],
  { marks, distributors }: { marks: readonly VelocityMark[]; distributors: readonly string[] },
): VelocityPeriod[] {
  checkMarks(marks);
  const own = new Set(distributors.map((address) => address.toLowerCase()));
  return marks.slice(1).map(({ at: end, circulating }, index) => {
    const { at: start, circulating: before } = marks[index] ?? { at: end, circulating };
    const within = transfers.filter(({ at }) => at > start && at <= end);
    const counted = countLogs(within, own);
    return {
      start,
      end,
      ...counted,
      velocity: { numerator: 2n * counted.transferred, denominator: before + circulating },
    };
  });
}

function countLogs(transfers: readonly Transfer[], own: ReadonlySet<string>) {
  const counted = { transfers: 0, mints: 0, burns: 0, transferred: 0n, distributed: 0n };
  for (const { from, to, amount } of transfers) {
    const isMint = isZeroAddress(from);
    const isBurn = !isMint && isZeroAddress(to);
    if (isMint) counted.mints += 1;
    else if (isBurn) counted.burns += 1;
    else {
      counted.transfers += 1;
      counted.transferred += amount;
    }
    const comesFromOwn = isMint || own.has(from.toLowerCase());
    const goesOut = !isZeroAddress(to) && !own.has(to.toLowerCase());
    if (comesFromOwn && goesOut) counted.distributed += amount;
  }
  return counted;
}

function checkMarks(marks: readonly VelocityMark[]): void {
  const isRising = marks.every(({ at }, index) => at > (marks[index - 1]?.at ?? -Infinity));
  if (isRising && marks.length >= 2) return;
  throw new InvalidQuestionError(
    "These periods cannot be measured.",
    "Give at least two times, each later than the one before.",
  );
}
