import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "./compare.ts";
import type { Bucket, BucketClass, Mechanism, Model } from "./Model.ts";
import type { Vesting } from "./mechanisms/distribution/vesting/vestingSchema.ts";
import { parseModel } from "./parseModel.ts";
import { project } from "./project.ts";

const day = 86_400;
const asOf = 1_700_000_000;
const horizonSeconds = 500 * day;
const ids = ["a", "b", "c", "d"] as const;
const classes: readonly BucketClass[] = ["circulating", "treasury", "locked", "staked"];

const amount = (max: bigint) => fc.bigInt({ min: 0n, max }).map(String);
const time = fc.integer({ min: asOf - 100 * day, max: asOf + horizonSeconds + 100 * day });
const id = fc.constantFrom(...ids);
const way = fc
  .shuffledSubarray([...ids], { minLength: 2, maxLength: 2 })
  .map(([from = "a", to = "b"]) => ({ from, to }));
const share = fc
  .integer({ min: 0, max: 1_000 })
  .map((mille) => (mille === 1_000 ? "1" : `0.${String(mille).padStart(3, "0")}`));

const cappedMint: fc.Arbitrary<Mechanism> = fc.record({
  kind: fc.constant("cappedMint"),
  to: id,
  maxPerMint: share,
  minimumIntervalSeconds: fc.integer({ min: 20 * day, max: 400 * day }),
  firstMintAt: time,
  use: share,
});
const constantRate: fc.Arbitrary<Mechanism> = fc
  .record({ way, isIssued: fc.boolean(), rate: fc.integer({ min: 0, max: 999 }), start: time })
  .map(({ way, isIssued, rate, start }) => ({
    kind: "constantRate",
    to: way.to,
    ...(isIssued ? {} : { from: way.from }),
    perSecond: `0.${String(rate).padStart(6, "0")}`,
    start,
    until: start + 300 * day,
  }));
const grant: fc.Arbitrary<Mechanism> = fc
  .record({ way, amount: amount(5_000n), at: time })
  .map(({ way, ...rest }) => ({ kind: "grant", ...way, ...rest }));
const cap: fc.Arbitrary<Mechanism> = fc.record({
  kind: fc.constant("cap"),
  max: fc.bigInt({ min: 8_000n, max: 20_000n }).map(String),
});
const linear: fc.Arbitrary<Vesting> = fc
  .record({
    way,
    total: amount(5_000n),
    start: time,
    duration: fc.integer({ min: 0, max: 400 * day }),
  })
  .map(({ way, total, start, duration }) => ({
    kind: "vesting",
    form: "linear",
    ...way,
    total,
    released: "0",
    start,
    end: start + duration,
  }));
const cliff: fc.Arbitrary<Vesting> = fc
  .record({ way, amount: amount(5_000n), cliffAt: time })
  .map(({ way, ...rest }) => ({ kind: "vesting", form: "cliff", ...way, ...rest }));
const vester: Vesting = {
  kind: "vesting",
  form: "treasuryVester",
  from: "vester",
  to: "a",
  amount: "997",
  begin: asOf - 50 * day,
  cliffAt: asOf + 30 * day,
  end: asOf + 400 * day,
  lastUpdate: asOf - 50 * day,
};

/** A model whose rules all fall into a short time, so that they meet. */
const anyModel: fc.Arbitrary<Model> = fc
  .record({
    amounts: fc.tuple(amount(2_000n), amount(2_000n), amount(2_000n), amount(1_000n)),
    mechanisms: fc.array(fc.oneof(cappedMint, constantRate, grant, cap, linear, cliff), {
      maxLength: 8,
    }),
    stepSeconds: fc.integer({ min: 7 * day, max: 200 * day }),
  })
  .map(({ amounts, mechanisms, stepSeconds }) => ({
    token: { symbol: "T", decimals: 0 },
    asOf,
    buckets: [
      ...ids.map(
        (id, index): Bucket => ({
          id,
          class: classes[index] ?? "locked",
          amount: amounts[index] ?? "0",
        }),
      ),
      { id: "vester", class: "locked", amount: "997" },
    ],
    mechanisms: [vester, ...mechanisms],
    horizonSeconds,
    stepSeconds,
  }));

const runs = { numRuns: 1_000 };
const sum = (amounts: readonly bigint[]) => amounts.reduce((total, part) => total + part, 0n);

describe("a projection", () => {
  it("conserves: the total is the sum of the buckets at every date, and none is below zero", () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const { dates, total, buckets, circulating, treasury } = project(parseModel(model));
        const columns = Object.values(buckets);
        for (const index of dates.keys()) {
          const held = columns.map((column) => column[index] ?? -1n);
          expect(sum(held)).toBe(total[index]);
          expect(held.every((part) => part >= 0n)).toBe(true);
          expect(circulating[index]).toBe((buckets.a?.[index] ?? 0n) + (buckets.d?.[index] ?? 0n));
          expect(treasury[index]).toBe(buckets.b?.[index]);
        }
      }),
      runs,
    );
  });

  it("accounts for the change of the total: what was issued is the rules' sum less what was cut", () => {
    fc.assert(
      fc.property(anyModel, fc.bigInt({ min: 0n, max: 2n }), (model, perSecond) => {
        const stream: Mechanism = { kind: "constantRate", to: "c", perSecond: String(perSecond) };
        const others = model.mechanisms.filter(
          (spec) => spec.kind !== "constantRate" || spec.from !== undefined,
        );
        const { total, events } = project({ ...model, mechanisms: [...others, stream] });
        const amountOf = (kind: string, isStream: boolean) =>
          sum(
            events
              .filter(
                (event) => event.kind === kind && (event.mechanism === others.length) === isStream,
              )
              .map((event) => event.amount),
          );
        const issued =
          perSecond * BigInt(horizonSeconds) - amountOf("cut", true) + amountOf("mint", false);
        expect((total.at(-1) ?? 0n) - (total[0] ?? 0n)).toBe(issued);
      }),
      runs,
    );
  });

  it("never passes the lowest cap, and never allows it", () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const caps = model.mechanisms.flatMap((spec) =>
          spec.kind === "cap" ? [BigInt(spec.max)] : [],
        );
        const lowest = caps.reduce((low, max) => (max < low ? max : low), 2n ** 256n - 1n);
        const { total, allowedTotal } = project(model);
        for (const amount of [...total, ...allowedTotal]) expect(amount <= lowest).toBe(true);
      }),
      runs,
    );
  });

  it("allows at least what it projects, and both only rise without burns", () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const { total, allowedTotal } = project(model);
        for (const [index, amount] of total.entries()) {
          expect((allowedTotal[index] ?? 0n) >= amount).toBe(true);
          expect(amount >= (total[index - 1] ?? 0n)).toBe(true);
          expect((allowedTotal[index] ?? 0n) >= (allowedTotal[index - 1] ?? 0n)).toBe(true);
        }
      }),
      runs,
    );
  });

  it("has the same totals and mints whatever the dates, and so without claims the same buckets", () => {
    const times = fc.uniqueArray(fc.integer({ min: asOf + 1, max: asOf + horizonSeconds - 1 }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(anyModel, times, (model, extra) => {
        const funded: Model = {
          ...model,
          buckets: model.buckets.map((bucket) => ({ ...bucket, amount: "1000000000" })),
          mechanisms: model.mechanisms.filter((spec) => spec !== vester && spec.kind !== "cap"),
        };
        const end = asOf + horizonSeconds;
        const dates = [asOf, ...extra.sort((a, b) => a - b), end];
        const fine = project(funded, { dates });
        const coarse = project(funded, { dates: [end] });
        for (const [id, column] of Object.entries(coarse.buckets)) {
          expect(fine.buckets[id]?.at(-1)).toBe(column[0]);
        }
        expect(fine.total.at(-1)).toBe(coarse.total[0]);
        expect(fine.allowedTotal.at(-1)).toBe(coarse.allowedTotal[0]);
        expect(fine.events).toEqual(coarse.events);
      }),
      runs,
    );
  });
});

describe("a comparison", () => {
  it("of a model with itself finds nothing", () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const { difference, metrics, baseline, proposed } = compare({
          baseline: model,
          proposed: model,
        });
        expect(
          [...difference.total, ...difference.circulating, ...difference.treasury].every(
            (part) => part === 0n,
          ),
        ).toBe(true);
        expect(metrics.dilution.numerator).toBe(0n);
        expect(metrics.inflationFirstYear.proposed).toEqual(metrics.inflationFirstYear.baseline);
        expect(proposed).toEqual(baseline);
      }),
      { numRuns: 300 },
    );
  });

  it("equals the baseline before the proposal begins, and the proposed model from there on", () => {
    fc.assert(
      fc.property(
        anyModel,
        anyModel,
        fc.integer({ min: 0, max: 600 * day }),
        (baseline, model, delay) => {
          const proposed: Model = { ...model, asOf: asOf + delay };
          const {
            dates,
            proposed: joined,
            baseline: before,
            difference,
          } = compare({ baseline, proposed });
          const start = dates.findIndex((date) => date >= proposed.asOf);
          const alone = project(proposed, { dates: dates.slice(start) });
          expect(joined.total).toEqual([...before.total.slice(0, start), ...alone.total]);
          expect(joined.treasury).toEqual([...before.treasury.slice(0, start), ...alone.treasury]);
          for (const [index, amount] of joined.total.entries()) {
            expect(sum(Object.values(joined.buckets).map((column) => column[index] ?? 0n))).toBe(
              amount,
            );
            expect(difference.total[index]).toBe(amount - (before.total[index] ?? 0n));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
