import { describe, expect, it } from "vitest";
import { InvalidDatesError, TooManyStepsError, UnknownBucketError } from "./errors.ts";
import type { Model } from "./Model.ts";
import { project } from "./project.ts";

const model: Model = {
  token: { symbol: "T", decimals: 2 },
  asOf: 1_000,
  buckets: [
    { id: "people", class: "circulating", amount: "1" },
    { id: "pool", class: "liquidity", amount: "2.5" },
    { id: "stake", class: "staked", amount: "3" },
    { id: "l2", class: "bridged", amount: "4" },
    { id: "dao", class: "treasury", amount: "5" },
    { id: "safe", class: "treasury", amount: "0.07" },
    { id: "team", class: "team", amount: "6" },
    { id: "seed", class: "investors", amount: "7" },
    { id: "vest", class: "locked", amount: "8" },
    { id: "fund", class: "community", amount: "9" },
  ],
  mechanisms: [],
  horizonSeconds: 25,
  stepSeconds: 10,
};

describe("project", () => {
  it("goes from asOf by steps to the end of the horizon; the last step may be shorter", () => {
    expect(project(model).dates).toEqual([1_000, 1_010, 1_020, 1_025]);
    expect(project({ ...model, horizonSeconds: 20 }).dates).toEqual([1_000, 1_010, 1_020]);
    expect(project({ ...model, horizonSeconds: 0 }).dates).toEqual([1_000]);
    expect(project({ ...model, horizonSeconds: 3 }).dates).toEqual([1_000, 1_003]);
  });

  it("without mechanisms keeps every bucket, in base units", () => {
    const { total, circulating, treasury, buckets, allowedTotal, events } = project(model);
    expect(total).toEqual([4557n, 4557n, 4557n, 4557n]);
    expect(allowedTotal).toBe(total);
    expect(circulating).toEqual([1050n, 1050n, 1050n, 1050n]);
    expect(treasury).toEqual([507n, 507n, 507n, 507n]);
    expect(Object.keys(buckets)).toEqual(model.buckets.map(({ id }) => id));
    expect(buckets.safe).toEqual([7n, 7n, 7n, 7n]);
    expect(events).toEqual([]);
  });

  it("counts the classes the model names as circulating", () => {
    const { circulating } = project({ ...model, liquidClasses: ["team", "treasury"] });
    expect(circulating[0]).toBe(1107n);
    expect(project({ ...model, liquidClasses: [] }).circulating[0]).toBe(0n);
  });

  it("of no buckets is nothing", () => {
    const { total, circulating, buckets } = project({ ...model, buckets: [], horizonSeconds: 0 });
    expect([total, circulating, buckets]).toEqual([[0n], [0n], {}]);
  });

  it("shows the buckets as given at asOf, and what is due then from the next second on", () => {
    const due: Model = {
      ...model,
      mechanisms: [{ kind: "grant", from: "dao", to: "people", amount: "1", at: 1_000 }],
    };
    expect(project(due, { dates: [1_000, 1_001] }).treasury).toEqual([507n, 407n]);
  });

  it("takes exactly the dates asked for, which may lie beyond the horizon or begin later", () => {
    const issue: Model = {
      ...model,
      mechanisms: [{ kind: "constantRate", to: "people", perSecond: "1" }],
    };
    const { dates, total, allowedTotal } = project(issue, { dates: [1_007, 9_000] });
    expect(dates).toEqual([1_007, 9_000]);
    expect(total).toEqual([5257n, 804_557n]);
    expect(allowedTotal).toEqual(total);
  });

  it("lists events by date, also those found later", () => {
    const { events } = project({
      ...model,
      mechanisms: [
        {
          kind: "vesting",
          form: "treasuryVester",
          from: "vest",
          to: "dao",
          amount: "8",
          begin: 1_000,
          cliffAt: 1_004,
          end: 1_100,
          lastUpdate: 1_000,
        },
        { kind: "grant", from: "dao", to: "people", amount: "1", at: 1_006 },
      ],
    });
    expect(events.map(({ at, kind }) => [at, kind])).toEqual([
      [1_004, "release"],
      [1_006, "payment"],
    ]);
  });

  it.each([
    [[], "no dates"],
    [[999], "999 comes before 1000"],
    [[1_000, 1_000], "1000 comes before 1001"],
    [[1_000, 1_010, 1_005], "1005 comes before 1011"],
    [[1_000, 1_000.5], "1000.5 is not a whole number"],
    [[Number.NaN], "NaN is not a whole number"],
    [[Number.POSITIVE_INFINITY], "Infinity is not a whole number"],
  ])("refuses the dates %j", (dates, details) => {
    expect(() => project(model, { dates })).toThrow(InvalidDatesError);
    expect(() => project(model, { dates })).toThrow(expect.objectContaining({ details }));
  });

  it("refuses a grid that never moves or runs backwards", () => {
    expect(() => project({ ...model, stepSeconds: 0 })).toThrow(InvalidDatesError);
    expect(() => project({ ...model, stepSeconds: Number.NaN })).toThrow(InvalidDatesError);
    expect(() => project({ ...model, horizonSeconds: -1 })).toThrow(InvalidDatesError);
  });

  it("refuses more than 100,000 dates and more than 100,000 one-off events", () => {
    expect(() => project({ ...model, horizonSeconds: 100_000, stepSeconds: 1 })).toThrow(
      TooManyStepsError,
    );
    expect(project({ ...model, horizonSeconds: 99_999, stepSeconds: 1 }).dates).toHaveLength(
      100_000,
    );
    const dates = Array.from({ length: 100_001 }, (_, index) => 1_000 + index);
    expect(() => project(model, { dates })).toThrow("100001 dates; at most 100000");
    const everySecond: Model = {
      ...model,
      mechanisms: [
        {
          kind: "cappedMint",
          to: "dao",
          maxPerMint: "0",
          minimumIntervalSeconds: 1,
          firstMintAt: 1_001,
          use: "1",
        },
      ],
    };
    expect(() => project(everySecond, { dates: [101_001] })).toThrow(
      "more than 100000 one-off events",
    );
    expect(project(everySecond, { dates: [101_000] }).total).toEqual([4557n]);
  });

  it("names the mechanism's field whose bucket is not there", () => {
    const lost: Model = {
      ...model,
      mechanisms: [
        { kind: "cap", max: "1000" },
        { kind: "grant", from: "nowhere", to: "dao", amount: "1", at: 1_001 },
      ],
    };
    expect(() => project(lost)).toThrow(UnknownBucketError);
    expect(() => project(lost)).toThrow("mechanisms[1].from: there is no bucket with this id.");
    const away: Model = {
      ...model,
      mechanisms: [{ kind: "constantRate", to: "x", perSecond: "1" }],
    };
    expect(() => project(away)).toThrow("mechanisms[0].to: there is no bucket with this id.");
  });
});
