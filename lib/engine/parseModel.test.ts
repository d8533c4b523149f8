import { describe, expect, it } from "vitest";
import type { ModelIssue } from "./errors.ts";
import { InvalidModelError } from "./InvalidModelError.ts";
import type { Model } from "./Model.ts";
import { parseModel } from "./parseModel.ts";
import { project } from "./project.ts";

const model: Model = {
  token: { symbol: "UNI", decimals: 18 },
  asOf: 1_767_225_600,
  buckets: [
    { id: "circulating", class: "circulating", amount: "600000000", label: "Circulating" },
    { id: "treasury", class: "treasury", amount: "399000000" },
    { id: "vester", class: "locked", amount: "1000000" },
  ],
  mechanisms: [
    {
      kind: "cappedMint",
      to: "treasury",
      maxPerMint: "0.02",
      minimumIntervalSeconds: 31_536_000,
      firstMintAt: 1_767_225_600,
      use: "1",
      label: "Mint",
      source: "UNI",
      asOf: "2026-01-01",
    },
    {
      kind: "vesting",
      form: "treasuryVester",
      from: "vester",
      to: "treasury",
      amount: "1000000",
      begin: 1_700_000_000,
      cliffAt: 1_700_000_000,
      end: 1_800_000_000,
      lastUpdate: 1_767_225_600,
    },
    {
      kind: "vesting",
      form: "linear",
      from: "treasury",
      to: "circulating",
      total: "10",
      released: "0",
      start: 1_700_000_000,
      end: 1_700_000_000,
      cliffAt: 1_700_000_000,
    },
    {
      kind: "vesting",
      form: "cliff",
      from: "treasury",
      to: "circulating",
      amount: "1",
      cliffAt: 5,
    },
    { kind: "constantRate", to: "circulating", perSecond: "0.5", start: 5, until: 5 },
    { kind: "grant", from: "treasury", to: "circulating", amount: "3", at: 1_800_000_000 },
    { kind: "cap", max: "1000000000" },
  ],
  liquidClasses: ["circulating"],
  horizonSeconds: 315_360_000,
  stepSeconds: 604_800,
};

function issuesOf(json: unknown): readonly ModelIssue[] {
  try {
    parseModel(json);
  } catch (error) {
    if (error instanceof InvalidModelError) return error.issues;
    throw error;
  }
  return [];
}

/** The model with one field set, removed (`undefined`) or added, as JSON would carry it. */
function modelWith(path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(model);
  let target: unknown = copy;
  for (const part of path.slice(0, -1)) target = Reflect.get(target as object, part);
  const last = path.at(-1) ?? "";
  if (value === undefined) Reflect.deleteProperty(target as object, last);
  else Reflect.set(target as object, last, value);
  return copy;
}

function messageAt(path: readonly (string | number)[], value: unknown): string {
  return issuesOf(modelWith(path, value))
    .map((issue) => `${issue.path}: ${issue.message}`)
    .join("\n");
}

describe("parseModel", () => {
  it("gives back a model with nothing changed or added", () => {
    expect(parseModel(JSON.parse(JSON.stringify(model)))).toEqual(model);
    expect(project(parseModel(model)).dates).toHaveLength(523);
  });

  it("takes an empty list of mechanisms, no buckets, and a horizon of 0", () => {
    const small = { ...model, buckets: [], mechanisms: [], horizonSeconds: 0 };
    expect(project(parseModel(small)).total).toEqual([0n]);
  });

  it("takes market, paths and seed", () => {
    const market = { price: 10, drift: 0, volatility: 0.8 };
    const sampled = { ...model, market, paths: 10_000, seed: 1 };
    expect(parseModel(sampled)).toEqual(sampled);
  });

  it.each<[(string | number)[], unknown, string]>([
    [
      ["mechanisms", 0, "kind"],
      "mint",
      "mechanisms[0].kind: must be one of cappedMint, constantRate, cap",
    ],
    [
      ["mechanisms", 0, "kind"],
      undefined,
      "mechanisms[0].kind: must be one of cappedMint, constantRate, cap",
    ],
    [
      ["mechanisms", 1, "form"],
      "weekly",
      "mechanisms[1].form: must be one of linear, cliff, treasuryVester, tranches, exponent, milestone, escrow",
    ],
    [
      ["mechanisms", 0, "maxPerMint"],
      undefined,
      'mechanisms[0].maxPerMint: must be a text such as "0.02"',
    ],
    [
      ["mechanisms", 0, "maxPerMint"],
      0.02,
      'mechanisms[0].maxPerMint: must be a text such as "0.02"',
    ],
    [
      ["mechanisms", 0, "maxPerMint"],
      "1.0000001",
      'mechanisms[0].maxPerMint: must be from "0" to "1"; "0.02" is 2 %',
    ],
    [["mechanisms", 0, "use"], "2", 'mechanisms[0].use: must be from "0" to "1"; "0.02" is 2 %'],
    [["mechanisms", 0, "use"], "10", 'mechanisms[0].use: must be from "0" to "1"; "0.02" is 2 %'],
    [
      ["mechanisms", 0, "minimumIntervalSeconds"],
      0,
      "mechanisms[0].minimumIntervalSeconds: must be at least 1 second",
    ],
    [
      ["mechanisms", 0, "minimumIntervalSeconds"],
      1.5,
      "mechanisms[0].minimumIntervalSeconds: must be whole seconds",
    ],
    [
      ["mechanisms", 0, "minimumIntervalSeconds"],
      3_153,
      "mechanisms[0].minimumIntervalSeconds: gives 100020 mints, at most 100000 are possible; make it larger",
    ],
    [
      ["mechanisms", 0, "firstMintAt"],
      -1,
      "mechanisms[0].firstMintAt: must be Unix time, not negative",
    ],
    [
      ["mechanisms", 0, "firstMintAt"],
      Number.NaN,
      "mechanisms[0].firstMintAt: must be Unix time in whole seconds",
    ],
    [
      ["mechanisms", 0, "firstMintAt"],
      2 ** 53,
      "mechanisms[0].firstMintAt: must be Unix time in whole seconds",
    ],
    [["mechanisms", 0, "to"], "safe", 'mechanisms[0].to: there is no bucket with the id "safe"'],
    [
      ["mechanisms", 0, "to"],
      undefined,
      "mechanisms[0].to: must be a bucket or weights over buckets",
    ],
    [
      ["mechanisms", 0, "until"],
      5,
      "mechanisms[0].until: is not a field that the engine knows here",
    ],
    [
      ["mechanisms", 0, "label"],
      "x".repeat(501),
      "mechanisms[0].label: must be at most 500 characters",
    ],
    [["mechanisms", 0, "source"], 5, "mechanisms[0].source: must be a text"],
    [["mechanisms", 0], null, "mechanisms[0]: must be one of cappedMint, constantRate, cap"],
    [
      ["mechanisms", 1, "amount"],
      "-5",
      'mechanisms[1].amount: must be plain digits with at most one point, such as "20000000.5"',
    ],
    [
      ["mechanisms", 1, "amount"],
      "1e9",
      'mechanisms[1].amount: must be plain digits with at most one point, such as "20000000.5"',
    ],
    [["mechanisms", 1, "amount"], 1, 'mechanisms[1].amount: must be a text such as "20000000.5"'],
    [
      ["mechanisms", 1, "amount"],
      "1".repeat(401),
      "mechanisms[1].amount: is too long for an amount",
    ],
    [
      ["mechanisms", 1, "amount"],
      "1.0000000000000000001",
      "mechanisms[1].amount: This amount has too many decimals. Write at most 18 digits after the point.",
    ],
    [
      ["mechanisms", 1, "from"],
      "treasury",
      "mechanisms[1].to: is the bucket it comes from; use another",
    ],
    [
      ["mechanisms", 1, "from"],
      "lost",
      'mechanisms[1].from: there is no bucket with the id "lost"',
    ],
    [
      ["mechanisms", 1, "cliffAt"],
      1_699_999_999,
      "mechanisms[1].cliffAt: must not be before begin",
    ],
    [["mechanisms", 1, "cliffAt"], 1_800_000_000, "mechanisms[1].end: must be after cliffAt"],
    [
      ["mechanisms", 1, "lastUpdate"],
      1_699_999_999,
      "mechanisms[1].lastUpdate: must not be before begin",
    ],
    [
      ["mechanisms", 1, "lastUpdate"],
      1_767_225_601,
      "mechanisms[1].lastUpdate: must not be after the model's asOf",
    ],
    [
      ["mechanisms", 2, "end"],
      1_699_999_999,
      "mechanisms[2].end: must not be before start\nmechanisms[2].cliffAt: must not be after end",
    ],
    [
      ["mechanisms", 2, "cliffAt"],
      1_699_999_999,
      "mechanisms[2].cliffAt: must not be before start",
    ],
    [["mechanisms", 2, "cliffAt"], 1_700_000_001, "mechanisms[2].cliffAt: must not be after end"],
    [
      ["mechanisms", 2, "total"],
      "0.0000000000000000001",
      "mechanisms[2].total: This amount has too many decimals. Write at most 18 digits after the point.",
    ],
    [
      ["mechanisms", 2, "released"],
      "0.0000000000000000001",
      "mechanisms[2].released: This amount has too many decimals. Write at most 18 digits after the point.",
    ],
    [["mechanisms", 4, "until"], 4, "mechanisms[4].until: must not be before start"],
    [
      ["mechanisms", 4, "perSecond"],
      "-1",
      'mechanisms[4].perSecond: must be a plain decimal number; "0.02" is 2 %',
    ],
    [
      ["mechanisms", 4, "perSecond"],
      "1".repeat(101),
      "mechanisms[4].perSecond: is too long for a rate",
    ],
    [
      ["mechanisms", 4, "from"],
      "circulating",
      "mechanisms[4].to: is the bucket it comes from; use another",
    ],
    [
      ["mechanisms", 6, "max"],
      "999999999.5",
      "mechanisms[6].max: is below the supply of 1000000000; use at least that",
    ],
    [
      ["mechanisms", 6, "max"],
      "0.0000000000000000001",
      "mechanisms[6].max: This amount has too many decimals. Write at most 18 digits after the point.",
    ],
    [
      ["buckets", 1, "id"],
      "circulating",
      "buckets[1].id: is the id of an earlier bucket; use another",
    ],
    [
      ["buckets", 1, "id"],
      "__proto__",
      "buckets[1].id: must be 1 to 100 characters, the first a letter or digit",
    ],
    [
      ["buckets", 1, "id"],
      "a\u202eb",
      "buckets[1].id: must be 1 to 100 characters, the first a letter or digit",
    ],
    [
      ["buckets", 1, "id"],
      "a".repeat(101),
      "buckets[1].id: must be 1 to 100 characters, the first a letter or digit",
    ],
    [
      ["buckets", 1, "class"],
      "reserve",
      "buckets[1].class: must be one of circulating, liquidity, staked, treasury, locked, team, investors, community, bridged",
    ],
    [
      ["buckets", 1, "amount"],
      "0.0000000000000000001",
      "buckets[1].amount: This amount has too many decimals. Write at most 18 digits after the point.",
    ],
    [["buckets", 1, "price"], "1", "buckets[1].price: is not a field that the engine knows here"],
    [["token", "decimals"], 256, "token.decimals: must be 0 to 255"],
    [["token", "decimals"], -1, "token.decimals: must be 0 to 255"],
    [["token", "decimals"], "18", "token.decimals: must be a whole number"],
    [["token", "symbol"], "x".repeat(101), "token.symbol: must be at most 100 characters"],
    [["asOf"], "2026-01-01", "asOf: must be Unix time in whole seconds"],
    [["horizonSeconds"], -1, "horizonSeconds: must not be negative"],
    [["horizonSeconds"], 0.5, "horizonSeconds: must be whole seconds"],
    [["stepSeconds"], 0, "stepSeconds: must be at least 1 second"],
    [
      ["stepSeconds"],
      3_153,
      "stepSeconds: gives 100021 dates, at most 100000 are possible; make it larger or horizonSeconds shorter",
    ],
    [
      ["liquidClasses"],
      ["cash"],
      "liquidClasses[0]: must be one of circulating, liquidity, staked, treasury, locked, team, investors, community, bridged",
    ],
    [["stepseconds"], 5, "stepseconds: is not a field that the engine knows here"],
    [["buckets"], {}, "buckets: must be a list of buckets"],
    [["mechanisms"], undefined, "mechanisms: must be a list of mechanisms"],
  ])("at %j refuses %j", (path, value, message) => {
    const shown = messageAt(path, value).split("\n").slice(0, message.split("\n").length);
    // the list of kinds goes on where the test's text ends with the first three
    const isKinds = message.endsWith(", cap");
    expect(isKinds ? shown.join("\n").slice(0, message.length) : shown.join("\n")).toBe(message);
  });

  it.each(["1", "1.0", "01.00", "0", "0.999999999", "00.5"])("takes %s as a share", (use) => {
    expect(messageAt(["mechanisms", 0, "use"], use)).toBe("");
  });

  it("refuses what is no object at all", () => {
    for (const json of [null, 5, "model", [], undefined]) {
      expect(issuesOf(json).map(({ path }) => path)).toEqual(["model"]);
    }
  });

  it("refuses buckets that together hold more than a uint256", () => {
    const half = (2n ** 255n).toString();
    const huge = (amount: string) => ({
      ...model,
      token: { symbol: "X", decimals: 0 },
      buckets: [
        { id: "a", class: "locked", amount: half },
        { id: "b", class: "locked", amount },
      ],
      mechanisms: [],
    });
    expect(issuesOf(huge(half))).toEqual([
      { path: "buckets", message: "hold more than 2^256 − 1 base units together" },
    ]);
    expect(issuesOf(huge((2n ** 255n - 1n).toString()))).toEqual([]);
  });

  it("counts mints over the first year also where the horizon is shorter", () => {
    const short = (minimumIntervalSeconds: number) => ({
      ...model,
      horizonSeconds: 0,
      mechanisms: [{ ...model.mechanisms[0], minimumIntervalSeconds }],
    });
    expect(issuesOf(short(315)).map(({ path }) => path)).toEqual([
      "mechanisms[0].minimumIntervalSeconds",
    ]);
    expect(issuesOf(short(316))).toEqual([]);
  });

  it("refuses a TreasuryVester that shares its bucket", () => {
    const shared = {
      ...model,
      mechanisms: [...model.mechanisms, { ...model.mechanisms[5], from: "vester" }],
    };
    const message =
      "is the source of other mechanisms too; a TreasuryVester needs a bucket of its own";
    expect(issuesOf(shared)).toEqual([{ path: "mechanisms[1].from", message }]);
  });

  it("refuses more dates times buckets than fit into memory, and too long lists", () => {
    const buckets = Array.from({ length: 1_000 }, (_, index) => ({
      id: `b${index}`,
      class: "locked",
      amount: "0",
    }));
    const wide = { ...model, buckets, mechanisms: [], stepSeconds: 1, horizonSeconds: 9_999 };
    expect(issuesOf(wide)).toEqual([]);
    expect(issuesOf({ ...wide, horizonSeconds: 10_000 })).toEqual([
      {
        path: "stepSeconds",
        message:
          "gives 10001 dates, at most 10000 are possible; make it larger or horizonSeconds shorter",
      },
    ]);
    const more = [...buckets, { id: "x", class: "locked", amount: "0" }];
    expect(issuesOf({ ...wide, buckets: more, horizonSeconds: 0 })).toEqual([
      { path: "buckets", message: "at most 1000" },
    ]);
    const caps = Array.from({ length: 1_001 }, () => ({ kind: "cap", max: "1" }));
    expect(issuesOf({ ...wide, mechanisms: caps, horizonSeconds: 0 })).toEqual([
      { path: "mechanisms", message: "at most 1000" },
    ]);
  });

  it("names every wrong field, the first ten in its message", () => {
    const grants = Array.from({ length: 12 }, () => ({ kind: "grant" }));
    const error = new InvalidModelError(issuesOf({ ...model, mechanisms: grants.slice(0, 1) }));
    expect(error.message).toBe(
      [
        "mechanisms[0].from: must be the id of a bucket",
        "mechanisms[0].to: must be a bucket or weights over buckets",
        'mechanisms[0].amount: must be a text such as "20000000.5"',
        "mechanisms[0].at: must be Unix time in whole seconds",
        "Correct the fields named above; docs/engine.md describes every field.",
      ].join("\n"),
    );
    expect([error.code, error.fault]).toEqual(["engine.invalidModel", "input"]);
    expect(() => parseModel({ ...model, mechanisms: grants })).toThrow(
      /mechanisms\[2\]\.to.*\nand 38 more\n/,
    );
  });
});
