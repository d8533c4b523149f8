import { formatDate } from "../../../../lib/amount/formatDate.ts";
import { isZeroAddress, type Transfer } from "../../../../lib/engine/views/Transfer.ts";
import {
  measureVelocity,
  type VelocityMark,
  type VelocityPeriod,
} from "../../../../lib/engine/views/velocity/measureVelocity.ts";
import {
  type VelocityAlert,
  type VelocityLimits,
  velocityAlerts,
} from "../../../../lib/engine/views/velocity/velocityAlerts.ts";
import { CirculatingBelowZeroError, TooManyPeriodsError } from "../errors.ts";
import { readTransfers } from "./readTransfers.ts";

/** What is asked of a token's transfers. */
export type VelocityRequest = {
  /** `time,from,to,amount`, in whole tokens. */
  readonly csv: string;
  readonly decimals: number;
  readonly periodSeconds: number;
  /** Base units that circulated before the first transfer. */
  readonly circulating: bigint;
  readonly distributors: readonly string[];
  readonly limits: VelocityLimits;
};

/** One period with what circulated at its end. */
export type MeasuredPeriod = VelocityPeriod & { readonly circulating: bigint };

export type VelocityAnswer = {
  readonly transfers: number;
  readonly periods: readonly MeasuredPeriod[];
  readonly alerts: readonly VelocityAlert[];
};

const secondsPerDay = 86_400;
const mostPeriods = 1_000;

/**
 * Velocity and distribution by period, with the periods that pass a limit. Circulating is what stands
 * neither with the distributors nor at the zero address, carried on from transfer to transfer.
 *
 * @throws {CsvError | CsvTooLargeError | TooManyPeriodsError | CirculatingBelowZeroError}
 */
export function measureTransfers(request: VelocityRequest): VelocityAnswer {
  const { csv, decimals, distributors, limits } = request;
  const transfers = readTransfers(csv, decimals);
  if (transfers.length === 0) return { transfers: 0, periods: [], alerts: [] };
  const marks = marksOf(transfers, request);
  const periods = measureVelocity(transfers, { marks, distributors });
  return {
    transfers: transfers.length,
    periods: periods.map((period, at) => ({
      ...period,
      circulating: marks[at + 1]?.circulating ?? 0n,
    })),
    alerts: velocityAlerts(periods, limits),
  };
}

/** Ends of periods from the midnight before the first transfer to after the last. */
function marksOf(transfers: readonly Transfer[], request: VelocityRequest): VelocityMark[] {
  const { periodSeconds, distributors, circulating } = request;
  const [first, last] = [transfers[0]?.at ?? 0, transfers.at(-1)?.at ?? 0];
  const start = Math.floor((first - 1) / secondsPerDay) * secondsPerDay;
  const count = Math.ceil((last - start) / periodSeconds);
  if (count > mostPeriods) throw new TooManyPeriodsError(mostPeriods);
  const outside = new Set(distributors.map((address) => address.toLowerCase()));
  const isOutside = (address: string) => isZeroAddress(address) || outside.has(address);
  const marks = [{ at: start, circulating }];
  let [held, next] = [circulating, 0];
  for (let period = 1; period <= count; period += 1) {
    const at = start + period * periodSeconds;
    for (let one = transfers[next]; one !== undefined && one.at <= at; one = transfers[next]) {
      if (isOutside(one.from)) held += one.amount;
      if (isOutside(one.to)) held -= one.amount;
      next += 1;
    }
    if (held < 0n) throw new CirculatingBelowZeroError(formatDate(at));
    marks.push({ at, circulating: held });
  }
  return marks;
}
