import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { project } from "../../../project.ts";
import { releasedAt, vestingModel } from "./testing/vestingModel.ts";
import type { Vesting } from "./vestingSchema.ts";

const risingTimes = (max: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max }), { minLength: 1, maxLength: 12 })
    .map((times) => times.sort((a, b) => a - b));

describe("vesting, exponent", () => {
  const slow: Vesting = {
    kind: "vesting",
    form: "exponent",
    from: "locked",
    to: "treasury",
    total: "1000",
    released: "0",
    start: 0,
    end: 100,
    exponent: 3,
  };

  it("has released 64 of 1000 after 40 % with exponent 3: 0.4³", () => {
    const model = vestingModel(slow, { asOf: 0, held: 1_000n });
    // floor(1000 × 0.99³) = floor(970.299)
    expect(releasedAt(model, [0, 40, 50, 99, 100, 101])).toEqual([
      0n,
      64n,
      125n,
      970n,
      1_000n,
      1_000n,
    ]);
  });

  it("unlocks a share at the start and the rest along the curve, after the cliff", () => {
    const spec: Vesting = { ...slow, start: 10, end: 110, unlockAtStart: "0.1", cliffAt: 50 };
    const model = vestingModel(spec, { asOf: 0, held: 1_000n });
    // 100 at once; floor(900 × 0.4³) = 57 at the cliff; floor(900 × 0.5³) = 112
    expect(releasedAt(model, [9, 10, 49, 50, 60, 110])).toEqual([
      0n,
      100n,
      100n,
      157n,
      212n,
      1_000n,
    ]);
    expect(project(model, { dates: [200] }).events).toEqual([
      { at: 10, mechanism: 0, kind: "release", amount: 100n },
      { at: 50, mechanism: 0, kind: "release", amount: 57n },
    ]);
  });

  it("is the plain formula at any time, never falls, and ends with the whole", () => {
    fc.assert(
      fc.property(
        risingTimes(2_000),
        fc.bigInt({ min: 0n, max: 2n ** 128n }),
        fc.integer({ min: 1, max: 16 }),
        fc.integer({ min: 1, max: 1_500 }),
        (dates, total, exponent, end) => {
          const spec: Vesting = { ...slow, total: total.toString(), exponent, end };
          const model = vestingModel(spec, { asOf: 0, held: total });
          const expected = dates.map((time) =>
            time >= end
              ? total
              : (total * BigInt(time) ** BigInt(exponent)) / BigInt(end) ** BigInt(exponent),
          );
          expect(releasedAt(model, dates)).toEqual(expected);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe("vesting, linear with a part at the start", () => {
  it("unlocks floor(total × share) whole, then the rest linearly", () => {
    const spec: Vesting = {
      kind: "vesting",
      form: "linear",
      from: "locked",
      to: "treasury",
      total: "1001",
      released: "0",
      unlockAtStart: "0.25",
      start: 100,
      end: 200,
    };
    const model = vestingModel(spec, { asOf: 50, held: 1_001n });
    // floor(1001 × 0.25) = 250; of 751, floor(7.51) after 1 s, floor(375.5) after 50 s
    expect(releasedAt(model, [99, 100, 101, 150, 200])).toEqual([0n, 250n, 257n, 625n, 1_001n]);
    expect(project(model, { dates: [300] }).events).toEqual([
      { at: 100, mechanism: 0, kind: "release", amount: 250n },
    ]);
  });
});

describe("vesting, tranches", () => {
  const quarterly: Vesting = {
    kind: "vesting",
    form: "tranches",
    from: "locked",
    to: "treasury",
    total: "1000",
    released: "0",
    start: 100,
    firstAt: 130,
    everySeconds: 10,
    count: 3,
    label: "Seed",
  };

  it("releases floor(total × k ÷ count) in all after part k, each an event", () => {
    const model = vestingModel(quarterly, { asOf: 100, held: 1_000n });
    expect(releasedAt(model, [100, 129, 130, 140, 149, 150, 900])).toEqual([
      0n,
      0n,
      333n,
      666n,
      666n,
      1_000n,
      1_000n,
    ]);
    expect(project(model, { dates: [140] }).events).toEqual([
      { at: 130, mechanism: 0, kind: "release", amount: 333n, label: "Seed" },
      { at: 140, mechanism: 0, kind: "release", amount: 333n, label: "Seed" },
    ]);
  });

  it("pays what is overdue at the start, less what was released", () => {
    const late = vestingModel({ ...quarterly, released: "400" }, { asOf: 145, held: 600n });
    expect(releasedAt(late, [145, 146, 150])).toEqual([0n, 266n, 600n]);
    expect(project(late, { dates: [146] }).events).toEqual([
      { at: 145, mechanism: 0, kind: "release", amount: 266n, label: "Seed" },
    ]);
  });

  it("unlocks its part at the start beside the tranches", () => {
    const spec: Vesting = { ...quarterly, unlockAtStart: "0.1" };
    const model = vestingModel(spec, { asOf: 50, held: 1_000n });
    expect(releasedAt(model, [99, 100, 130, 140, 150])).toEqual([0n, 100n, 400n, 700n, 1_000n]);
  });
});

describe("vesting, milestone", () => {
  const launch: Vesting = {
    kind: "vesting",
    form: "milestone",
    from: "locked",
    to: "treasury",
    total: "100",
    milestones: [
      { at: 300, share: "0.333" },
      { at: 200, share: "0.333" },
      { at: 250, share: "0.334", probability: 0.5 },
    ],
  };

  it("releases at each certain milestone, in the order of time; the uncertain are not known", () => {
    const model = vestingModel(launch, { asOf: 100, held: 100n });
    // cumulative floors in the spec's order: 33, 66, 100
    expect(releasedAt(model, [199, 200, 250, 300])).toEqual([0n, 33n, 33n, 66n]);
  });
});

describe("vesting, escrow", () => {
  const escrow: Vesting = {
    kind: "vesting",
    form: "escrow",
    from: "locked",
    to: "treasury",
    total: "25",
    amount: "10",
    firstAt: 100,
    everySeconds: 10,
    used: "0.4",
  };

  it("lets the used share out and locks the rest again behind what is left", () => {
    const model = vestingModel(escrow, { asOf: 100, held: 25n });
    // 4 of 10 each time while 10 are left: 25, 21, 17, 13, 9; then floor(9 × 0.4) = 3, 2, 1, 1, 0
    expect(releasedAt(model, [100, 101, 110, 120, 130, 140, 150, 160, 170, 900])).toEqual([
      0n,
      4n,
      8n,
      12n,
      16n,
      19n,
      21n,
      22n,
      23n,
      23n,
    ]);
  });

  it("is a plain time lock with one part and full use, and goes on from the next opening", () => {
    const lock = vestingModel({ ...escrow, amount: "25", used: "1" }, { asOf: 0, held: 25n });
    expect(releasedAt(lock, [99, 100, 500])).toEqual([0n, 25n, 25n]);
    const running = vestingModel(escrow, { asOf: 101, held: 25n });
    expect(releasedAt(running, [109, 110])).toEqual([0n, 4n]);
  });
});

describe("vesting, revoked", () => {
  const base = {
    kind: "vesting",
    from: "locked",
    to: "treasury",
    total: "1000",
    released: "0",
    start: 100,
    revocable: true,
    revokedAt: 140,
    returnTo: "pool",
  } as const;
  const linear: Vesting = { ...base, form: "linear", end: 200 };
  const withPool = (spec: Vesting, asOf: number): Model => {
    const model = vestingModel(spec, { asOf, held: 1_000n });
    return {
      ...model,
      buckets: [...model.buckets, { id: "pool", class: "community", amount: "0" }],
    };
  };

  it("keeps what has vested and returns the rest at that second", () => {
    const { buckets, events } = project(withPool(linear, 50), { dates: [139, 140, 900] });
    expect(buckets.treasury).toEqual([390n, 400n, 400n]);
    expect(buckets.pool).toEqual([0n, 600n, 600n]);
    expect(events).toEqual([{ at: 140, mechanism: 0, kind: "payment", amount: 600n }]);
  });

  it("stops later parts and lets the part of that very second through", () => {
    const parts: Vesting = {
      ...base,
      form: "tranches",
      firstAt: 120,
      everySeconds: 20,
      count: 4,
    };
    const { buckets } = project(withPool(parts, 100), { dates: [130, 140, 900] });
    expect(buckets.treasury).toEqual([250n, 500n, 500n]);
    expect(buckets.pool).toEqual([0n, 500n, 500n]);
  });

  it("is past where it lies before the start: what had vested is still paid", () => {
    const { buckets } = project(withPool(linear, 150), { dates: [150, 151, 900] });
    expect(buckets.treasury).toEqual([0n, 400n, 400n]);
    expect(buckets.pool).toEqual([0n, 0n, 0n]);
  });

  it("pays out and returns the whole between them, whenever it is revoked", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 50, max: 300 }),
        fc.integer({ min: 1, max: 16 }),
        fc.boolean(),
        risingTimes(350),
        (revokedAt, exponent, isCurve, dates) => {
          const spec: Vesting = isCurve
            ? { ...base, form: "exponent", end: 200, exponent, revokedAt, unlockAtStart: "0.07" }
            : { ...base, form: "tranches", firstAt: 110, everySeconds: 13, count: 7, revokedAt };
          const { buckets } = project(withPool(spec, 0), { dates: [...dates, 400] });
          expect((buckets.treasury?.at(-1) ?? 0n) + (buckets.pool?.at(-1) ?? 0n)).toBe(1_000n);
          expect(buckets.locked?.at(-1)).toBe(0n);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
