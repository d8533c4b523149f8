import { describe, expect, it } from "vitest";
import type { Model } from "../Model.ts";
import { project } from "../project.ts";
import { findBreakEven } from "./findBreakEven.ts";
import { listAssumptions } from "./listAssumptions.ts";
import { rankSensitivity } from "./rankSensitivity.ts";

const model: Model = {
  token: { symbol: "T", decimals: 0 },
  asOf: 0,
  buckets: [{ id: "a", class: "circulating", amount: "100000" }],
  mechanisms: [
    { kind: "constantRate", to: "a", perSecond: "10", until: 100 },
    { kind: "cap", max: "101500" },
    {
      kind: "cappedMint",
      to: "a",
      maxPerMint: "0.002",
      minimumIntervalSeconds: 60,
      firstMintAt: 0,
      use: "1",
    },
  ],
  horizonSeconds: 100,
  stepSeconds: 50,
};
const endOf = (changed: Model) => project(changed).total.at(-1) ?? 0n;
const readFigure = async (changed: Model) =>
  changed.mechanisms.some(
    (spec) => spec.kind === "cappedMint" && parseInt(spec.use, 10) >= 1 && spec.use !== "1",
  )
    ? undefined
    : parseInt(endOf(changed).toString(), 10);

describe("listAssumptions", () => {
  it("lists what could be more or less, not dates or places", () => {
    expect(listAssumptions(model).map(({ path, value }) => `${path} ${value}`)).toEqual([
      "mechanisms[0].perSecond 10",
      "mechanisms[1].max 101500",
      "mechanisms[2].maxPerMint 0.002",
      "mechanisms[2].minimumIntervalSeconds 60",
      "mechanisms[2].use 1",
    ]);
  });

  it("lists the market's numbers, and those inside a wrapper", () => {
    const market = { price: 10, drift: 0, volatility: 0.8 };
    const wrapped: Model = { ...model, market, mechanisms: [] };
    expect(listAssumptions(wrapped).map(({ path }) => path)).toEqual([
      "market.price",
      "market.drift",
      "market.volatility",
    ]);
  });
});

describe("rankSensitivity", () => {
  it("ranks by how far the figure moves", async () => {
    const { figure, ranking } = await rankSensitivity(model, { readFigure });
    // 100,000 + 1,000 + 200 + 201 = 101,401
    expect(figure).toBe(101_401);
    expect(ranking.map(({ assumption, swing }) => `${assumption.path} ${swing}`)).toEqual([
      // a cap of 91,350 is below the supply: nothing is issued
      "mechanisms[1].max 1401",
      // 9 a second: 100 less and a base unit of a mint; 11 a second: cut at 101,500
      "mechanisms[0].perSecond 199",
      "mechanisms[2].maxPerMint 80",
      "mechanisms[2].use 41",
      // 54 or 66 seconds: two mints of the same size
      "mechanisms[2].minimumIntervalSeconds 0",
    ]);
  });

  it("leaves out a side that the model does not allow", async () => {
    const { ranking } = await rankSensitivity(model, { readFigure });
    const use = ranking.find(({ assumption }) => assumption.path.endsWith(".use"));
    expect(use?.more).toBeUndefined();
    expect(use?.less).toEqual({ value: "0.9", figure: 101_360 });
  });

  it("keeps whole numbers whole and others exact, and leaves alone what stays the same", async () => {
    const mint = { ...model.mechanisms[2], minimumIntervalSeconds: 15 } as Model["mechanisms"][0];
    const market = { price: 10, drift: 0, volatility: 0.8 };
    const done: number[] = [];
    const { ranking } = await rankSensitivity(
      { ...model, market, mechanisms: [mint] },
      { readFigure: async () => 1, onProgress: (share) => done.push(share) },
    );
    const tried = new Map(
      ranking.map(({ assumption, less, more }) => [assumption.path, [less?.value, more?.value]]),
    );
    // 13.5 and 16.5 seconds, rounded
    expect(tried.get("mechanisms[0].minimumIntervalSeconds")).toEqual([14, 17]);
    expect(tried.get("mechanisms[0].maxPerMint")).toEqual(["0.0018", "0.0022"]);
    expect(tried.get("market.price")).toEqual([9, 11]);
    expect(tried.get("market.volatility")?.map((value) => String(value).slice(0, 4))).toEqual([
      "0.72",
      "0.88",
    ]);
    expect(tried.get("market.drift")).toEqual([undefined, undefined]);
    const count = tried.size;
    expect(done).toEqual(Array.from({ length: count }, (_, index) => (index + 1) / count));
  });

  it.each([
    ["0.95", "0.5", "19.5"],
    ["0.10", "9", "11"],
    ["0.01", "9.9", "10.1"],
  ])("changes by %s", async (change, less, more) => {
    const { ranking } = await rankSensitivity(model, { readFigure, change });
    const rate = ranking.find(({ assumption }) => assumption.path.endsWith(".perSecond"));
    expect([rate?.less?.value, rate?.more?.value]).toEqual([less, more]);
  });

  it("refuses a change that is none, and says what would be one", async () => {
    for (const change of ["0", "1", "0.0", "0.00", "10 %", "00.1", "0.1 %"]) {
      const asked = rankSensitivity(model, { readFigure, change });
      await expect(asked).rejects.toMatchObject({
        shortMessage: `Assumptions cannot be changed by ${change}.`,
        remedy: 'Give a text between 0 and 1, such as "0.1" for a tenth.',
      });
    }
  });
});

describe("findBreakEven", () => {
  it("finds the rate from which the supply passes a limit", async () => {
    const [assumption] = listAssumptions(model);
    if (assumption === undefined) throw new Error("no assumption");
    const concludes = async (changed: Model) => endOf(changed) <= 101_000n;
    // the mints give about 400, so 101,000 is met at about 6 a second
    const found = await findBreakEven(model, { assumption, concludes });
    expect(found?.ratio).toBe("0.599");
    expect(found?.value).toBe("5.99");
  });

  it("finds nothing where no value flips it", async () => {
    const [assumption] = listAssumptions(model);
    if (assumption === undefined) throw new Error("no assumption");
    const concludes = async (changed: Model) => endOf(changed) <= 102_000n;
    expect(await findBreakEven(model, { assumption, concludes })).toBeUndefined();
  });
});
