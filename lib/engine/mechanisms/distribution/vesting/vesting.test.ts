import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mechanism, Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { project } from "../../../project.ts";
import type { Vesting } from "./vestingSchema.ts";

function modelOf(vesting: Vesting, options: { asOf: number; held: bigint }): Model {
  return {
    token: { symbol: "T", decimals: 0 },
    asOf: options.asOf,
    buckets: [
      { id: "locked", class: "locked", amount: options.held.toString() },
      { id: "treasury", class: "treasury", amount: "0" },
    ],
    mechanisms: [vesting],
    horizonSeconds: 10,
    stepSeconds: 5,
  };
}

function releasedAt(model: Model, dates: readonly number[]): readonly bigint[] {
  return project(model, { dates }).treasury;
}

const risingTimes = (max: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max }), { minLength: 1, maxLength: 12 })
    .map((times) => times.sort((a, b) => a - b));

describe("vesting, treasuryVester", () => {
  const vester: Vesting = {
    kind: "vesting",
    form: "treasuryVester",
    from: "locked",
    to: "treasury",
    amount: "1000003",
    begin: 100,
    cliffAt: 150,
    end: 1_100,
    lastUpdate: 100,
    label: "Year 1",
  };
  const model = modelOf(vester, { asOf: 100, held: 1_000_003n });

  it("floors at each claim, by hand: 50/1000, 183/1000, 444/1000, 322/1000 of 1,000,003", () => {
    expect(releasedAt(model, [100, 149, 150, 333, 777, 1_099, 1_100, 1_200])).toEqual([
      0n,
      0n,
      50_000n,
      233_000n,
      677_001n,
      999_001n,
      1_000_003n,
      1_000_003n,
    ]);
  });

  it("depends on the claims made: one claim of 677/1000 keeps what three had lost", () => {
    expect(releasedAt(model, [777])).toEqual([677_002n]);
  });

  it("goes on from the last update on chain", () => {
    const later = modelOf({ ...vester, lastUpdate: 333 }, { asOf: 400, held: 767_003n });
    expect(releasedAt(later, [400, 777, 1_100])).toEqual([0n, 444_001n, 767_003n]);
  });

  it("pays everything the bucket holds from the end on, also what came later", () => {
    const gift: Mechanism = { kind: "constantRate", to: "locked", perSecond: "1", start: 1_100 };
    const fed: Model = { ...model, mechanisms: [vester, gift] };
    expect(releasedAt(fed, [1_100, 1_107])).toEqual([1_000_003n, 1_000_010n]);
  });

  it("marks the cliff once, at its own second, and only while it lies ahead", () => {
    const cliff = { at: 150, mechanism: 0, kind: "release", amount: 50_000n, label: "Year 1" };
    expect(project(model, { dates: [100, 200, 300] }).events).toEqual([cliff]);
    expect(project(model, { dates: [100, 149] }).events).toEqual([]);
    expect(project({ ...model, asOf: 150 }, { dates: [150, 300] }).events).toEqual([]);
  });

  it("reverts like the contract when the bucket is short: nothing moves, one shortfall", () => {
    const short = modelOf(vester, { asOf: 100, held: 60_000n });
    const { treasury, events } = project(short, { dates: [150, 160, 333, 777, 1_100] });
    expect(treasury).toEqual([50_000n, 60_000n, 60_000n, 60_000n, 60_000n]);
    expect(events.map(({ at, kind, amount }) => [at, kind, amount])).toEqual([
      [150, "release", 50_000n],
      [333, "shortfall", 173_000n],
    ]);
  });

  it("counts a failed claim's time in the next one, and reports again after a good one", () => {
    const gift: Mechanism = {
      kind: "grant",
      from: "gifts",
      to: "locked",
      amount: "600000",
      at: 700,
    };
    const model: Model = {
      ...modelOf(vester, { asOf: 100, held: 60_000n }),
      buckets: [
        { id: "locked", class: "locked", amount: "60000" },
        { id: "treasury", class: "treasury", amount: "0" },
        { id: "gifts", class: "community", amount: "600000" },
      ],
      mechanisms: [vester, gift],
    };
    const { treasury, events } = project(model, { dates: [150, 300, 400, 705, 1_000] });
    // 705 pays 555/1000, from 150 on; 1000 would pay 295,000 of the 54,999 left
    expect(treasury).toEqual([50_000n, 50_000n, 50_000n, 605_001n, 605_001n]);
    expect(events.filter(({ kind }) => kind === "shortfall")).toEqual([
      { at: 300, mechanism: 0, kind: "shortfall", amount: 140_000n, label: "Year 1" },
      { at: 1_000, mechanism: 0, kind: "shortfall", amount: 240_001n, label: "Year 1" },
    ]);
  });

  it("reports a shortfall at the very first claim, and marks a cliff no larger than what was paid", () => {
    const poor = modelOf(vester, { asOf: 100, held: 10n });
    expect(project(poor, { dates: [150] }).events).toStrictEqual([
      { at: 150, mechanism: 0, kind: "shortfall", amount: 49_990n, label: "Year 1" },
    ]);
    expect(project(poor, { dates: [1_100] }).events).toStrictEqual([
      { at: 150, mechanism: 0, kind: "release", amount: 10n, label: "Year 1" },
    ]);
  });

  it("pays nothing before its last update, where the contract's subtraction reverts", () => {
    const early = modelOf({ ...vester, lastUpdate: 400 }, { asOf: 200, held: 1_000_003n });
    expect(releasedAt(early, [300, 400, 401])).toEqual([0n, 0n, 1_000n]);
  });

  it("names the bucket that is not there", () => {
    const lost = modelOf({ ...vester, from: "lost" }, { asOf: 100, held: 0n });
    expect(() => project(lost)).toThrow("mechanisms[0].from: there is no bucket with this id.");
  });

  it("equals a plain port of the contract at any times, whatever was claimed before", () => {
    fc.assert(
      fc.property(
        risingTimes(2_000),
        fc.bigInt({ min: 0n, max: 2n ** 96n }),
        fc.integer({ min: 2, max: 1_500 }),
        fc.integer({ min: 0, max: 1_499 }),
        (dates, amount, end, cliff) => {
          const cliffAt = cliff % end;
          const spec: Vesting = {
            ...vester,
            amount: amount.toString(),
            begin: 0,
            cliffAt,
            end,
            lastUpdate: 0,
          };
          let balance = amount;
          let lastUpdate = 0;
          const expected = dates.map((time) => {
            if (time >= end) {
              balance = 0n;
            } else if (time >= cliffAt) {
              balance -= (amount * BigInt(time - lastUpdate)) / BigInt(end);
              lastUpdate = time;
            }
            return amount - balance;
          });
          expect(releasedAt(modelOf(spec, { asOf: 0, held: amount }), dates)).toEqual(expected);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe("vesting, linear", () => {
  const wallet: Extract<Vesting, { form: "linear" }> = {
    kind: "vesting",
    form: "linear",
    from: "locked",
    to: "treasury",
    total: "1000003",
    released: "0",
    start: 100,
    end: 1_097,
  };

  it("is VestingWallet, by hand: floor(1,000,003 × 400 / 997) = 401,204", () => {
    const model = modelOf(wallet, { asOf: 50, held: 1_000_003n });
    expect(releasedAt(model, [50, 99, 100, 101, 500, 1_096, 1_097, 5_000])).toEqual([
      0n,
      0n,
      0n,
      1_003n,
      401_204n,
      998_999n,
      1_000_003n,
      1_000_003n,
    ]);
    expect(project(model, { dates: [50, 5_000] }).events).toEqual([]);
  });

  it("does not depend on the dates", () => {
    const model = modelOf(wallet, { asOf: 50, held: 1_000_003n });
    expect(releasedAt(model, [500])).toEqual([401_204n]);
    expect(releasedAt(model, [150, 151, 499, 500]).at(-1)).toBe(401_204n);
  });

  it("releases what is vested less what was released, and no less than nothing", () => {
    const model = modelOf({ ...wallet, released: "200000" }, { asOf: 200, held: 800_003n });
    // vested is below 200,000 until 300 (floor(1,000,003 × 199 / 997) = 199,599)
    expect(releasedAt(model, [200, 299, 300, 500, 1_097])).toEqual([
      0n,
      0n,
      602n,
      201_204n,
      800_003n,
    ]);
  });

  it("holds everything back until the cliff, then releases it at once, as an event", () => {
    const spec: Vesting = { ...wallet, cliffAt: 500, label: "Team" };
    const model = modelOf(spec, { asOf: 50, held: 1_000_003n });
    expect(releasedAt(model, [499, 500, 501])).toEqual([0n, 401_204n, 402_207n]);
    const cliff = { at: 500, mechanism: 0, kind: "release", amount: 401_204n, label: "Team" };
    expect(project(model, { dates: [50, 700] }).events).toEqual([cliff]);
    expect(project(model, { dates: [50, 500] }).events).toEqual([cliff]);
    expect(project({ ...model, asOf: 500 }, { dates: [500, 700] }).events).toEqual([]);
  });

  it("vests whole at its start where it has no duration", () => {
    const model = modelOf({ ...wallet, end: 100 }, { asOf: 50, held: 1_000_003n });
    expect(releasedAt(model, [99, 100])).toEqual([0n, 1_000_003n]);
  });

  it("reports one shortfall when the bucket is short of what is vested", () => {
    const model = modelOf(wallet, { asOf: 50, held: 1_000n });
    const { treasury, events } = project(model, { dates: [50, 101, 102, 1_097, 2_000] });
    expect(treasury).toEqual([0n, 1_000n, 1_000n, 1_000n, 1_000n]);
    expect(events).toEqual([{ at: 101, mechanism: 0, kind: "shortfall", amount: 999_003n }]);
  });

  it("equals a plain port of the contract at any times", () => {
    fc.assert(
      fc.property(
        risingTimes(2_000),
        fc.bigInt({ min: 0n, max: 2n ** 200n }),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 900 }),
        fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }),
        (dates, total, start, duration, cliff) => {
          const end = start + duration;
          const cliffAt = cliff === undefined ? start : start + (cliff % (duration + 1));
          const spec: Vesting = {
            ...wallet,
            total: total.toString(),
            start,
            end,
            ...(cliff === undefined ? {} : { cliffAt }),
          };
          const vested = (time: number) => {
            if (time < start || time < cliffAt) return 0n;
            if (time >= end) return total;
            return (total * BigInt(time - start)) / BigInt(duration);
          };
          const model = modelOf(spec, { asOf: 0, held: total });
          expect(releasedAt(model, dates)).toEqual(dates.map(vested));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe("vesting, cliff", () => {
  const lock: Vesting = {
    kind: "vesting",
    form: "cliff",
    from: "locked",
    to: "treasury",
    amount: "70",
    cliffAt: 200,
  };

  it("releases the whole amount at its second, once", () => {
    const model = modelOf(lock, { asOf: 100, held: 100n });
    expect(releasedAt(model, [100, 199, 200, 900])).toEqual([0n, 0n, 70n, 70n]);
    expect(project(model, { dates: [900] }).events).toEqual([
      { at: 200, mechanism: 0, kind: "release", amount: 70n },
    ]);
  });

  it("releases at once where it has passed", () => {
    const model = modelOf({ ...lock, label: "Seed" }, { asOf: 300, held: 100n });
    expect(releasedAt(model, [300, 301])).toEqual([0n, 70n]);
    expect(project(model, { dates: [300, 301] }).events).toEqual([
      { at: 300, mechanism: 0, kind: "release", amount: 70n, label: "Seed" },
    ]);
  });

  it("reports what the bucket cannot release", () => {
    const { treasury, events } = project(modelOf(lock, { asOf: 100, held: 50n }), { dates: [250] });
    expect(treasury).toEqual([50n]);
    expect(events).toEqual([
      { at: 200, mechanism: 0, kind: "shortfall", amount: 20n },
      { at: 200, mechanism: 0, kind: "release", amount: 50n },
    ]);
  });
});

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
    const model = modelOf(slow, { asOf: 0, held: 1_000n });
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
    const model = modelOf(spec, { asOf: 0, held: 1_000n });
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
          const model = modelOf(spec, { asOf: 0, held: total });
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
    const model = modelOf(spec, { asOf: 50, held: 1_001n });
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
    const model = modelOf(quarterly, { asOf: 100, held: 1_000n });
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
    const late = modelOf({ ...quarterly, released: "400" }, { asOf: 145, held: 600n });
    expect(releasedAt(late, [145, 146, 150])).toEqual([0n, 266n, 600n]);
    expect(project(late, { dates: [146] }).events).toEqual([
      { at: 145, mechanism: 0, kind: "release", amount: 266n, label: "Seed" },
    ]);
  });

  it("unlocks its part at the start beside the tranches", () => {
    const spec: Vesting = { ...quarterly, unlockAtStart: "0.1" };
    const model = modelOf(spec, { asOf: 50, held: 1_000n });
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
    const model = modelOf(launch, { asOf: 100, held: 100n });
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
    const model = modelOf(escrow, { asOf: 100, held: 25n });
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
    const lock = modelOf({ ...escrow, amount: "25", used: "1" }, { asOf: 0, held: 25n });
    expect(releasedAt(lock, [99, 100, 500])).toEqual([0n, 25n, 25n]);
    const running = modelOf(escrow, { asOf: 101, held: 25n });
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
    const model = modelOf(spec, { asOf, held: 1_000n });
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

describe("checkVesting", () => {
  const base = {
    kind: "vesting",
    from: "locked",
    to: "treasury",
    total: "10",
    released: "0",
    start: 100,
  } as const;
  const cases: [string, Vesting][] = [
    ["end: must not be before start", { ...base, form: "exponent", end: 99, exponent: 2 }],
    [
      "cliffAt: must not be after end",
      { ...base, form: "exponent", end: 110, cliffAt: 111, exponent: 2 },
    ],
    [
      "firstAt: must not be before start",
      { ...base, form: "tranches", firstAt: 99, everySeconds: 1, count: 1 },
    ],
    [
      "revokedAt: needs revocable to be true",
      { ...base, form: "linear", end: 110, revokedAt: 105, returnTo: "treasury" },
    ],
    [
      "returnTo: must name the bucket that gets what has not vested",
      { ...base, form: "linear", end: 110, revocable: true, revokedAt: 105 },
    ],
    [
      "returnTo: is the bucket it comes from; use another",
      { ...base, form: "linear", end: 110, revocable: true, revokedAt: 105, returnTo: "locked" },
    ],
    [
      "milestones: must have shares that sum to at most 1",
      {
        kind: "vesting",
        form: "milestone",
        from: "locked",
        to: "treasury",
        total: "10",
        milestones: [
          { at: 1, share: "0.5" },
          { at: 1, share: "0.51" },
        ],
      },
    ],
    [
      "everySeconds: gives 31536001 acts, at most 100000 are possible; make it larger",
      {
        kind: "vesting",
        form: "escrow",
        from: "locked",
        to: "treasury",
        total: "10",
        amount: "1",
        firstAt: 0,
        everySeconds: 1,
        used: "1",
      },
    ],
  ];

  it.each(cases)("says %s", (message, spec) => {
    expect(() => parseModel(modelOf(spec, { asOf: 0, held: 10n }))).toThrow(
      `mechanisms[0].${message}`,
    );
  });

  it("takes shares that sum to exactly 1", () => {
    const spec: Vesting = {
      kind: "vesting",
      form: "milestone",
      from: "locked",
      to: "treasury",
      total: "10",
      milestones: [
        { at: 1, share: "0.5" },
        { at: 1, share: "0.50" },
      ],
    };
    expect(() => parseModel(modelOf(spec, { asOf: 0, held: 10n }))).not.toThrow();
  });
});
