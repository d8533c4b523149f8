import { describe, expect, it } from "vitest";
import { parseModel } from "../../../lib/engine/parseModel.ts";
import { runInline } from "../../../lib/engine/workers/testing/runInline.ts";
import { prepareRun } from "../engine/prepareRun.ts";
import type { JsonObject } from "../model/Json.ts";
import { inflationOf } from "./curveOf.ts";
import { drawPicture } from "./drawPicture.ts";

const year = 31_536_000;
const start = 1_767_225_600;
const model: JsonObject = {
  token: { symbol: "T", decimals: 2 },
  asOf: start,
  buckets: [
    { id: "held", class: "circulating", amount: "1000" },
    { id: "team", class: "team", amount: "500" },
    { id: "treasury", class: "treasury", amount: "500" },
  ],
  mechanisms: [
    {
      kind: "cappedMint",
      to: "treasury",
      maxPerMint: "0.1",
      minimumIntervalSeconds: year,
      firstMintAt: start + 10,
      use: "0",
    },
    {
      kind: "vesting",
      form: "cliff",
      from: "team",
      to: "held",
      amount: "500",
      cliffAt: start + 20,
    },
    { kind: "grant", from: "treasury", to: "held", amount: "500", at: start + year + 5 },
  ],
  market: { price: 4, drift: 0, volatility: 0.5, pool: { token: "100", quote: "400", feeBps: 30 } },
  horizonSeconds: 2 * year,
  stepSeconds: year / 4,
};
const used: JsonObject = {
  ...model,
  mechanisms: [{ ...(model.mechanisms as JsonObject[])[0], use: "1" }],
};
const options = { run: runInline, paths: 200 };
const draw = async (changed: JsonObject | undefined, quantity: string) =>
  drawPicture(await prepareRun({ baseline: model, changed, quantity })(options), quantity);

describe("drawPicture", () => {
  it("gives the wanted quantity with its unit, and a list of all others", async () => {
    const picture = await draw(undefined, "locked");
    expect(picture.quantity).toMatchObject({ id: "locked", unit: { decimals: 2, symbol: "T" } });
    expect(picture.baseline.exact?.slice(0, 2)).toEqual([50_000n, 0n]);
    expect(picture.baseline.bands?.p50.slice(0, 2)).toEqual([50_000n, 0n]);
    expect(picture.quantities.map(({ id }) => id)).toEqual([
      "total",
      "circulating",
      "treasury",
      "locked",
      "burned",
      "inflation",
      "price",
      "bucket:held",
      "bucket:team",
      "bucket:treasury",
      "probability:grant: cannot pay",
      "probability:treasury empty",
    ]);
  });

  it("takes the total where the models do not have what is wanted", async () => {
    const picture = await draw(undefined, "bucket:gone");
    expect(picture.quantity.id).toBe("total");
    expect(picture.baseline.allowed?.at(-1)).toBe(242_000n);
  });

  it("takes the difference by rules and on paired paths", async () => {
    const { difference } = await draw(used, "total");
    expect(difference?.exact?.slice(0, 2)).toEqual([0n, 20_000n]);
    expect(difference?.bands?.p5[1]).toBe(20_000n);
    const price = await draw(used, "price");
    expect(price.difference?.exact).toBeUndefined();
    expect(price.difference?.bands).toBeDefined();
  });

  it("samples what is shown and what the figures beneath need, and lists the same quantities whatever is shown", async () => {
    const run = await prepareRun({ baseline: model, changed: used, quantity: "bucket:held" })(
      options,
    );
    expect([...(run.baseline.sampled?.amounts.keys() ?? [])]).toEqual(["total", "bucket:held"]);
    const shown = drawPicture(run, "bucket:held");
    expect(shown.changed?.bands).toBeDefined();
    const { quantities, metrics } = await draw(used, "price");
    expect(shown.quantities).toEqual(quantities);
    expect(shown.metrics).toEqual(metrics);
    // What another picture would show was not sampled, and is absent.
    expect(drawPicture(run, "price").changed?.bands).toBeUndefined();
  });

  it("pairs whatever is shown, also what is shown instead of what is gone", async () => {
    const { difference } = await draw(used, "bucket:treasury");
    expect(difference?.bands?.p95.slice(0, 2)).toEqual([0n, 20_000n]);
    const gone = await draw(used, "bucket:gone");
    expect(gone.quantity.id).toBe("total");
    expect(gone.difference?.bands?.p5[1]).toBe(20_000n);
  });

  it("compares by rules alone where the models' dates differ", async () => {
    const picture = await draw({ ...used, stepSeconds: year / 2 }, "total");
    expect(picture.paths).toBe(0);
    expect(picture.difference?.exact?.at(-1)).toBe(42_000n);
  });

  it("gives probabilities as shares of paths", async () => {
    const { baseline } = await draw(undefined, "probability:treasury empty");
    expect(baseline.probability?.[0]).toBe(0n);
    expect(baseline.probability?.at(-1)).toBe(10n ** 12n);
  });

  it("measures years and unlocks, also against the pool", async () => {
    const { metrics } = await draw(used, "total");
    const [first, second] = metrics.years;
    expect(first?.baseline.inflation).toEqual({ numerator: 0n, denominator: 200_000n });
    expect(first?.changed?.inflation).toEqual({ numerator: 20_000n, denominator: 200_000n });
    expect(second?.changed?.dilution).toEqual({ numerator: -42_000n, denominator: 242_000n });
    expect(second?.baseline.emptyTreasury).toBe(10n ** 12n);
    expect(metrics.unlocks.baseline[0]).toMatchObject({
      label: "Vesting",
      amount: 50_000n,
      ofCirculating: { numerator: 50_000n, denominator: 100_000n },
      ofPool: { numerator: 50_000n, denominator: 10_000n },
    });
    expect(metrics.total.changed).toMatchObject({ start: 200_000n, exact: 242_000n });
  });
});

describe("a sampled year", () => {
  const yearsOf = async (mechanisms: JsonObject[], stepSeconds: number) => {
    const baseline = { ...model, mechanisms, stepSeconds };
    const run = await prepareRun({ baseline, changed: undefined, quantity: "total" })(options);
    return drawPicture(run, "total").metrics.years.map(({ baseline: figures }) => figures);
  };

  it("counts in the first year what is due at the start, as the rules' year does, on any grid", async () => {
    // A first mint of 1,000 at the start's own second doubles the supply; a tenth follows on each anniversary.
    const mint = {
      ...(model.mechanisms as JsonObject[])[0],
      firstMintAt: start,
      firstMint: "2000",
      use: "1",
    } as JsonObject;
    for (const step of [year / 4, year / 12, 604_800, 50 * 86_400]) {
      const [first, second] = await yearsOf([mint], step);
      expect(first?.inflation).toEqual({ numerator: 200_000n, denominator: 200_000n });
      expect(first?.sampledInflation?.p50).toBe(10n ** 12n);
      expect(second?.inflation).toEqual({ numerator: 40_000n, denominator: 400_000n });
      expect(second?.sampledInflation?.p50).toBe(10n ** 11n);
    }
  });
});

describe("inflationOf", () => {
  it("agrees with what the engine samples where nothing is left to chance", async () => {
    const { baseline } = await prepareRun({
      baseline: used,
      changed: undefined,
      quantity: "total",
    })(options);
    const exact = inflationOf(baseline).map((share) => Number(share) / 1e12);
    for (const [at, share] of (baseline.sampled?.numbers.get("inflation")?.p50 ?? []).entries()) {
      expect(exact[at]).toBeCloseTo(share, 9);
    }
    expect(exact.some((share) => share > 0)).toBe(true);
    expect(parseModel(used).mechanisms).toHaveLength(1);
  });

  it("measures a change that begins later against the baseline until a year after its start", async () => {
    const later = { ...used, asOf: start + year / 4 };
    const { baseline, changed } = await prepareRun({
      baseline: { ...used, mechanisms: [] },
      changed: later,
      quantity: "total",
    })(options);
    // The change mints a tenth right after its start, and again a year later; the dates are quarters.
    const percents = (shares: readonly bigint[]) =>
      shares.map((share) => Number(share / 10n ** 9n));
    expect(percents(inflationOf(baseline))).toEqual(baseline.trajectory.dates.map(() => 0));
    expect(changed && percents(inflationOf(changed))).toEqual([
      0, 0, 100, 100, 100, 100, 100, 100, 100, 100,
    ]);
  });
});
