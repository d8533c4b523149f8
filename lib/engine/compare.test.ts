import { describe, expect, it } from "vitest";
import { formatPercent } from "../amount/formatPercent.ts";
import { compare } from "./compare.ts";
import type { Mechanism, Model } from "./Model.ts";
import { ModelsDifferError } from "./ModelsDifferError.ts";

const year = 31_536_000;
const asOf = 1_700_000_000;
const right: Mechanism = {
  kind: "cappedMint",
  to: "treasury",
  maxPerMint: "0.02",
  minimumIntervalSeconds: year,
  firstMintAt: asOf,
  use: "0",
};
const baseline: Model = {
  token: { symbol: "UNI", decimals: 18 },
  asOf,
  buckets: [
    { id: "treasury", class: "treasury", amount: "400000000" },
    { id: "circulating", class: "circulating", amount: "600000000" },
  ],
  mechanisms: [right],
  horizonSeconds: 4 * year,
  stepSeconds: year,
};
/** After a mint of 20,000,000 UNI to the treasury and a grant of 500,000. */
const proposed: Model = {
  ...baseline,
  buckets: [
    { id: "treasury", class: "treasury", amount: "419500000" },
    { id: "circulating", class: "circulating", amount: "600500000" },
  ],
  mechanisms: [{ ...right, firstMintAt: asOf + year }],
};
const uni = (tokens: bigint) => tokens * 10n ** 18n;
const five = (amount: bigint) => [amount, amount, amount, amount, amount];

describe("compare", () => {
  it("finds the difference at every date, in base units", () => {
    const { dates, difference } = compare({ baseline, proposed });
    expect(dates).toEqual([0, 1, 2, 3, 4].map((years) => asOf + years * year));
    expect(difference).toEqual({
      total: five(uni(20_000_000n)),
      circulating: five(uni(500_000n)),
      treasury: five(uni(19_500_000n)),
    });
  });

  it("measures 2 % inflation and 1.96 % dilution of UNI's largest mint", () => {
    const { metrics } = compare({ baseline, proposed });
    expect(formatPercent(metrics.inflationFirstYear.baseline)).toBe("0.00 %");
    expect(formatPercent(metrics.inflationFirstYear.proposed)).toBe("2.00 %");
    expect(formatPercent(metrics.dilution)).toBe("−1.96 %");
    expect(metrics.dilution).toEqual({
      numerator: -uni(20_000_000n),
      denominator: uni(1_020_000_000n),
    });
  });

  it("counts one use of a yearly right in the first year", () => {
    const used: Model = { ...baseline, mechanisms: [{ ...right, use: "1" }] };
    const { metrics } = compare({ baseline, proposed: used });
    expect(formatPercent(metrics.inflationFirstYear.proposed)).toBe("2.00 %");
    expect(formatPercent(metrics.dilution)).toBe("0.00 %");
  });

  it("counts what flows in the whole year, on both sides", () => {
    const perSecond = "1";
    const stream: Mechanism = { kind: "constantRate", to: "circulating", perSecond };
    const { metrics } = compare({
      baseline: { ...baseline, mechanisms: [stream] },
      proposed: { ...proposed, mechanisms: [stream] },
    });
    expect(metrics.inflationFirstYear).toEqual({
      baseline: { numerator: uni(31_536_000n), denominator: uni(1_000_000_000n) },
      proposed: { numerator: uni(51_536_000n), denominator: uni(1_000_000_000n) },
    });
  });

  it("shows what the rules still allow after the proposal", () => {
    const impact = compare({ baseline, proposed });
    const after = [1_020_000_000n, 1_040_400_000n, 1_061_208_000n, 1_082_432_160n, 1_104_080_803n];
    expect(impact.baseline.allowedTotal.map((amount) => amount / uni(1n))).toEqual(after);
    expect(impact.proposed.allowedTotal).toEqual(impact.baseline.allowedTotal);
  });

  it("equals the baseline before the proposed model begins, dates, buckets and events included", () => {
    const grant: Mechanism = {
      kind: "grant",
      from: "treasury",
      to: "circulating",
      amount: "1",
      at: asOf + 5,
    };
    const stream: Mechanism = { kind: "constantRate", to: "treasury", perSecond: "1" };
    const start = asOf + 20;
    const {
      dates,
      proposed: after,
      baseline: before,
      difference,
      metrics,
    } = compare({
      baseline: { ...baseline, mechanisms: [grant, stream], horizonSeconds: 40, stepSeconds: 15 },
      proposed: {
        ...proposed,
        asOf: start,
        buckets: [...proposed.buckets, { id: "vault", class: "locked", amount: "3" }],
        mechanisms: [{ ...grant, at: start + 1 }],
        horizonSeconds: 30,
        stepSeconds: 15,
      },
    });
    expect(dates.map((date) => date - asOf)).toEqual([0, 15, 20, 30, 35, 40, 50]);
    expect(after.dates).toBe(dates);
    expect(before.dates).toBe(dates);
    for (const series of ["total", "circulating", "treasury", "allowedTotal"] as const) {
      expect(after[series].slice(0, 2)).toEqual(before[series].slice(0, 2));
      expect(after[series]).toHaveLength(7);
    }
    expect(difference.total).toEqual(
      [0n, 0n, 20_000_003n - 20n, 20_000_003n - 30n, 20_000_003n - 35n]
        .map(uni)
        .concat([uni(20_000_003n - 40n), uni(20_000_003n - 50n)]),
    );
    expect(after.buckets.vault).toEqual([0n, 0n, 3n, 3n, 3n, 3n, 3n].map(uni));
    expect(after.buckets.treasury?.at(1)).toBe(uni(400_000_014n));
    expect(after.buckets.treasury?.at(2)).toBe(uni(419_500_000n));
    expect(after.events.map(({ at }) => at - asOf)).toEqual([5, 21]);
    expect(metrics.dilution).toEqual({
      numerator: uni(20n - 20_000_003n),
      denominator: uni(1_020_000_003n),
    });
    expect(metrics.inflationFirstYear.baseline).toEqual({
      numerator: uni(31_536_000n),
      denominator: uni(1_000_000_020n),
    });
  });

  it("keeps a bucket that the proposal removes, at zero from then on", () => {
    const old: Model = {
      ...baseline,
      buckets: [...baseline.buckets, { id: "old", class: "team", amount: "7" }],
    };
    const { proposed: after } = compare({
      baseline: old,
      proposed: { ...proposed, asOf: asOf + 10 },
      dates: [asOf, asOf + 10],
    });
    expect(after.buckets.old).toEqual([uni(7n), 0n]);
  });

  it("measures right before the proposal: what the baseline does at that second is not yet done", () => {
    const used: Model = {
      ...baseline,
      mechanisms: [{ ...right, use: "1", firstMintAt: asOf + 10 }],
    };
    const { metrics } = compare({ baseline: used, proposed: { ...baseline, asOf: asOf + 10 } });
    expect(metrics.dilution.numerator).toBe(0n);
    expect(formatPercent(metrics.inflationFirstYear.baseline)).toBe("2.00 %");
  });

  it("takes the dates asked for, also when they end before the proposal begins", () => {
    const later: Model = { ...proposed, asOf: asOf + 100 };
    const early = compare({ baseline, proposed: later, dates: [asOf, asOf + 99] });
    expect(early.difference.total).toEqual([0n, 0n]);
    expect(early.proposed).toEqual(early.baseline);
    const late = compare({ baseline, proposed: later, dates: [asOf + 99, asOf + 101] });
    expect(late.difference.total).toEqual([0n, uni(20_000_000n)]);
  });

  it("has no ratio where there is no supply", () => {
    const empty: Model = { ...baseline, buckets: [], mechanisms: [] };
    const { metrics } = compare({ baseline: empty, proposed: empty });
    expect(formatPercent(metrics.dilution)).toBe("n/a");
    expect(formatPercent(metrics.inflationFirstYear.proposed)).toBe("n/a");
  });

  it("refuses models of other decimals, and a proposal older than the baseline", () => {
    const six: Model = { ...proposed, token: { symbol: "UNI", decimals: 6 } };
    expect(() => compare({ baseline, proposed: six })).toThrow(ModelsDifferError);
    expect(() => compare({ baseline, proposed: six })).toThrow("18 and 6 decimals");
    const older: Model = { ...proposed, asOf: asOf - 1 };
    expect(() => compare({ baseline, proposed: older })).toThrow(ModelsDifferError);
    expect(() => compare({ baseline, proposed: older })).toThrow("1699999999");
  });
});
