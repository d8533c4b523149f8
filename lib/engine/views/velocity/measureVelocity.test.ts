import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isZeroAddress, type Transfer } from "../Transfer.ts";
import { measureVelocity } from "./measureVelocity.ts";
import { velocityAlerts } from "./velocityAlerts.ts";

const zero = `0x${"0".repeat(40)}`;
const log = (at: number, from: string, to: string, amount: bigint): Transfer => ({
  block: BigInt(at),
  at,
  from,
  to,
  amount,
});
const transfers = [
  log(100, "0xa", "0xb", 5_000n),
  log(101, "0xTreasury", "0xa", 300n),
  log(150, "0xA", "0xB", 100n),
  log(200, zero, "0xtreasury", 70n),
  log(201, zero, "0xb", 80n),
  log(250, "0xb", zero, 10n),
  log(300, "0xtreasury", "0xvesting", 40n),
  log(301, "0xa", "0xb", 9_000n),
];
const marks = [
  { at: 100, circulating: 1_000n },
  { at: 200, circulating: 1_400n },
  { at: 300, circulating: 600n },
];
const distributors = ["0xtreasury", "0xVesting"];

describe("measureVelocity", () => {
  const periods = measureVelocity(transfers, { marks, distributors });

  it("by hand: what moved over the mean that circulated, and what was distributed", () => {
    expect(periods).toEqual([
      {
        start: 100,
        end: 200,
        transfers: 2,
        mints: 1,
        burns: 0,
        transferred: 400n,
        distributed: 300n,
        velocity: { numerator: 800n, denominator: 2_400n },
      },
      {
        start: 200,
        end: 300,
        transfers: 1,
        mints: 1,
        burns: 1,
        transferred: 40n,
        distributed: 80n,
        velocity: { numerator: 80n, denominator: 2_000n },
      },
    ]);
  });

  it("counts every log of its periods once", () => {
    const address = fc.constantFrom(zero, "0xa", "0xb", "0xtreasury");
    const drawn = fc.array(
      fc
        .record({
          at: fc.integer({ min: 0, max: 400 }),
          from: address,
          to: address,
          amount: fc.bigInt({ min: 0n, max: 10n ** 24n }),
        })
        .map(({ at, from, to, amount }) => log(at, from, to, amount)),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(drawn, (logs) => {
        const found = measureVelocity(logs, { marks, distributors });
        const within = logs.filter(({ at }) => at > 100 && at <= 300);
        const counted = found.reduce((sum, one) => sum + one.transfers + one.mints + one.burns, 0);
        const moved = within
          .filter(({ from, to }) => from !== zero && to !== zero)
          .reduce((sum, { amount }) => sum + amount, 0n);
        return (
          counted === within.length &&
          moved === found.reduce((sum, { transferred }) => sum + transferred, 0n)
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it("has no velocity where nothing circulates, and wants times that rise", () => {
    const none = marks.map(({ at }) => ({ at, circulating: 0n }));
    const [period] = measureVelocity(transfers, { marks: none, distributors });
    expect(period?.velocity.denominator).toBe(0n);
    expect(measureVelocity(transfers, { marks: marks.slice(0, 2), distributors })).toHaveLength(1);
    const twice = marks.slice(0, 1);
    for (const wrong of [[], twice, [...twice, ...twice], marks.toReversed()]) {
      expect(() => measureVelocity(transfers, { marks: wrong, distributors })).toThrow(
        "These periods cannot be measured.",
      );
    }
  });
});

describe("velocityAlerts", () => {
  const periods = measureVelocity(transfers, { marks, distributors });

  it("names periods beyond a limit, and none at it", () => {
    expect(velocityAlerts(periods, { maximumVelocity: "0.3" })).toEqual([
      {
        period: 0,
        kind: "velocity",
        value: { numerator: 800n, denominator: 2_400n },
        limit: { numerator: 3n, denominator: 10n },
      },
    ]);
    expect(velocityAlerts(periods.slice(1), { maximumVelocity: "0.04" })).toEqual([]);
    expect(
      velocityAlerts(periods, { maximumDistributed: 79n }).map(({ period, kind }) => [
        period,
        kind,
      ]),
    ).toEqual([
      [0, "distributed"],
      [1, "distributed"],
    ]);
    expect(velocityAlerts(periods, { maximumDistributed: 300n })).toEqual([]);
    expect(velocityAlerts(periods, {})).toEqual([]);
  });

  it("names a rise over the mean of the periods before", () => {
    const distributed = [10n, 30n, 60n, 40n].map((amount, period) => ({
      ...(periods[period % 2] ?? periods[0]!),
      distributed: amount,
    }));
    // means before: none, 10, 20, 33.3
    const found = velocityAlerts(distributed, { maximumRise: "2.5" });
    expect(found.map(({ period, kind }) => [period, kind])).toEqual([
      [1, "rise"],
      [2, "rise"],
    ]);
    expect(found[1]?.value).toEqual({ numerator: 120n, denominator: 40n });
  });
});

describe("isZeroAddress", () => {
  it("is the whole of it only", () => {
    expect([zero, "0x0", `0X${"0".repeat(40)}`, `0x${"0".repeat(39)}1`].map(isZeroAddress)).toEqual(
      [true, false, true, false],
    );
  });
});
