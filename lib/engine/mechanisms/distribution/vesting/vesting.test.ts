import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mechanism, Model } from "../../../Model.ts";
import { project } from "../../../project.ts";
import { releasedAt, vestingModel } from "./testing/vestingModel.ts";
import type { Vesting } from "./vestingSchema.ts";

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
  const model = vestingModel(vester, { asOf: 100, held: 1_000_003n });

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
    const later = vestingModel({ ...vester, lastUpdate: 333 }, { asOf: 400, held: 767_003n });
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
    const short = vestingModel(vester, { asOf: 100, held: 60_000n });
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
      ...vestingModel(vester, { asOf: 100, held: 60_000n }),
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
    const poor = vestingModel(vester, { asOf: 100, held: 10n });
    expect(project(poor, { dates: [150] }).events).toStrictEqual([
      { at: 150, mechanism: 0, kind: "shortfall", amount: 49_990n, label: "Year 1" },
    ]);
    expect(project(poor, { dates: [1_100] }).events).toStrictEqual([
      { at: 150, mechanism: 0, kind: "release", amount: 10n, label: "Year 1" },
    ]);
  });

  it("pays nothing before its last update, where the contract's subtraction reverts", () => {
    const early = vestingModel({ ...vester, lastUpdate: 400 }, { asOf: 200, held: 1_000_003n });
    expect(releasedAt(early, [300, 400, 401])).toEqual([0n, 0n, 1_000n]);
  });

  it("names the bucket that is not there", () => {
    const lost = vestingModel({ ...vester, from: "lost" }, { asOf: 100, held: 0n });
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
          expect(releasedAt(vestingModel(spec, { asOf: 0, held: amount }), dates)).toEqual(
            expected,
          );
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
    const model = vestingModel(wallet, { asOf: 50, held: 1_000_003n });
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

  it("is Sablier with shareDecimals 18: the third of 3·10^18 is 0.333…3 of them, one short", () => {
    const total = 3n * 10n ** 18n;
    const third = { ...wallet, total: total.toString(), end: 103 };
    const dates = [100, 101, 102, 103];
    const exact = vestingModel(third, { asOf: 50, held: total });
    expect(releasedAt(exact, dates)).toEqual([0n, total / 3n, (2n * total) / 3n, total]);
    const floored = vestingModel({ ...third, shareDecimals: 18 }, { asOf: 50, held: total });
    expect(releasedAt(floored, dates)).toEqual([
      0n,
      999_999_999_999_999_999n,
      1_999_999_999_999_999_998n,
      total,
    ]);
    // floor(400/997, 2 decimals) = 0.40, of 1,000,003
    const coarse = vestingModel({ ...wallet, shareDecimals: 2 }, { asOf: 50, held: 1_000_003n });
    expect(releasedAt(coarse, [109, 110, 500])).toEqual([0n, 10_000n, 400_001n]);
  });

  it("does not depend on the dates", () => {
    const model = vestingModel(wallet, { asOf: 50, held: 1_000_003n });
    expect(releasedAt(model, [500])).toEqual([401_204n]);
    expect(releasedAt(model, [150, 151, 499, 500]).at(-1)).toBe(401_204n);
  });

  it("releases what is vested less what was released, and no less than nothing", () => {
    const model = vestingModel({ ...wallet, released: "200000" }, { asOf: 200, held: 800_003n });
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
    const model = vestingModel(spec, { asOf: 50, held: 1_000_003n });
    expect(releasedAt(model, [499, 500, 501])).toEqual([0n, 401_204n, 402_207n]);
    const cliff = { at: 500, mechanism: 0, kind: "release", amount: 401_204n, label: "Team" };
    expect(project(model, { dates: [50, 700] }).events).toEqual([cliff]);
    expect(project(model, { dates: [50, 500] }).events).toEqual([cliff]);
    expect(project({ ...model, asOf: 500 }, { dates: [500, 700] }).events).toEqual([]);
  });

  it("vests whole at its start where it has no duration", () => {
    const model = vestingModel({ ...wallet, end: 100 }, { asOf: 50, held: 1_000_003n });
    expect(releasedAt(model, [99, 100])).toEqual([0n, 1_000_003n]);
  });

  it("reports one shortfall when the bucket is short of what is vested", () => {
    const model = vestingModel(wallet, { asOf: 50, held: 1_000n });
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
          const model = vestingModel(spec, { asOf: 0, held: total });
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
    const model = vestingModel(lock, { asOf: 100, held: 100n });
    expect(releasedAt(model, [100, 199, 200, 900])).toEqual([0n, 0n, 70n, 70n]);
    expect(project(model, { dates: [900] }).events).toEqual([
      { at: 200, mechanism: 0, kind: "release", amount: 70n },
    ]);
  });

  it("releases at once where it has passed", () => {
    const model = vestingModel({ ...lock, label: "Seed" }, { asOf: 300, held: 100n });
    expect(releasedAt(model, [300, 301])).toEqual([0n, 70n]);
    expect(project(model, { dates: [300, 301] }).events).toEqual([
      { at: 300, mechanism: 0, kind: "release", amount: 70n, label: "Seed" },
    ]);
  });

  it("reports what the bucket cannot release", () => {
    const { treasury, events } = project(vestingModel(lock, { asOf: 100, held: 50n }), {
      dates: [250],
    });
    expect(treasury).toEqual([50n]);
    expect(events).toEqual([
      { at: 200, mechanism: 0, kind: "shortfall", amount: 20n },
      { at: 200, mechanism: 0, kind: "release", amount: 50n },
    ]);
  });
});
