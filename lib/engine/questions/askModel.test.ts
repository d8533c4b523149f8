import { describe, expect, it } from "vitest";
import type { Model } from "../Model.ts";
import { sample } from "../sample.ts";
import { runInline } from "../workers/testing/runInline.ts";
import { askSensitivity, askSolution } from "./askModel.ts";
import type { Condition } from "./Condition.ts";
import { holdsFor } from "./holdsFor.ts";
import { readFigure } from "./readFigure.ts";

const year = 31_536_000;
const options = { run: runInline, paths: 1_000 };
const model: Model = {
  token: { symbol: "T", decimals: 18 },
  asOf: 1_767_225_600,
  buckets: [{ id: "circulating", class: "circulating", amount: "1000" }],
  mechanisms: [{ kind: "constantRate", to: "circulating", perSecond: "0.000001" }],
  market: { price: 10, drift: 0, volatility: 0.5 },
  horizonSeconds: year,
  stepSeconds: year / 4,
};
const atEnd = { when: "end", probability: 0.95 } as const;
/** 1000 tokens and 31.536 a year: growth of 3.15 %. */
const inflation: Condition = { ...atEnd, quantity: "inflation", side: "atMost", limit: "0.05" };

describe("holdsFor", () => {
  const ask = async (condition: Partial<Condition>) =>
    holdsFor({ ...inflation, ...condition }, await sample(model, options), model);

  it("reads the quantile that the probability asks for", async () => {
    // one year: ln p = ln 10 − 0.125 + 0.5 z; 95 %: 20.1, 75 %: 12.4, 50 %: 8.82, 25 %: 6.3, 5 %: 3.88
    const price = { quantity: "price", side: "atMost" } as const;
    expect(await ask({ ...price, limit: "22" })).toBe(true);
    expect(await ask({ ...price, limit: "18" })).toBe(false);
    expect(await ask({ ...price, limit: "13.5", probability: 0.75 })).toBe(true);
    expect(await ask({ ...price, limit: "8", probability: 0.5 })).toBe(false);
    expect(await ask({ ...price, side: "atLeast", limit: "3.5" })).toBe(true);
    expect(await ask({ ...price, side: "atLeast", limit: "4.5" })).toBe(false);
    expect(await ask({ ...price, side: "atLeast", limit: "5.5", probability: 0.75 })).toBe(true);
  });

  it("compares amounts exactly, at the end or at every date", async () => {
    const total = { quantity: "total", limit: "1031.536" } as const;
    expect(await ask({ ...total, side: "atMost" })).toBe(true);
    expect(await ask({ ...total, side: "atLeast" })).toBe(true);
    expect(await ask({ ...total, side: "atLeast", when: "everyDate" })).toBe(false);
    expect(await ask({ ...total, side: "atMost", limit: "1031.535999999999999999" })).toBe(false);
    expect(await ask({ quantity: "total", side: "atLeast", limit: "-1", when: "everyDate" })).toBe(
      true,
    );
  });

  it("is not met by a price that is not there", async () => {
    const { market: _, ...still } = model;
    const sampled = await sample(still, options);
    expect(holdsFor({ ...inflation, quantity: "price" }, sampled, still)).toBe(false);
  });
});

describe("readFigure", () => {
  it("reads amounts in tokens, at a date or at the end", async () => {
    const sampled = await sample(model, options);
    const figure = { quantity: "total", level: "p50" } as const;
    expect(readFigure(sampled, model, figure)).toBe(1_031.536);
    expect(readFigure(sampled, model, { ...figure, at: model.asOf })).toBe(1_000);
    expect(readFigure(sampled, model, { ...figure, at: model.asOf + 1 })).toBe(1_007.884);
    expect(readFigure(sampled, model, { ...figure, at: model.asOf + 2 * year })).toBe(1_031.536);
    expect(readFigure(sampled, model, { quantity: "inflation", level: "p95" })).toBeCloseTo(
      0.031536,
    );
  });
});

describe("askSolution", () => {
  it("finds the largest rate that keeps inflation below 5 %", async () => {
    const question = { path: "mechanisms[0].perSecond", from: "0", to: "0.00001" };
    const found = await askSolution(
      model,
      { ...question, seek: "largest", conditions: [inflation] },
      options,
    );
    // 50 ÷ 31,536,000 = 0.0000015855
    if (found.kind !== "found") throw new Error(found.kind);
    expect(found.value <= "0.0000015855" && found.value > "0.000001575").toBe(true);
    expect(found.beyond > "0.0000015854").toBe(true);
  });

  it("counts a value that the model does not allow as one that does not hold", async () => {
    const capped: Model = { ...model, mechanisms: [{ kind: "cap", max: "5000" }] };
    const question = { path: "mechanisms[0].max", from: "0", to: "9000", conditions: [inflation] };
    const found = await askSolution(capped, { ...question, seek: "smallest" }, options);
    if (found.kind !== "found") throw new Error(found.kind);
    // a cap below the supply of 1,000 is refused
    expect(found.value >= "1000" && found.value < "1010").toBe(true);
  });
});

describe("askSensitivity", () => {
  it("ranks the assumptions and finds where the conclusion flips", async () => {
    const { figure, ranking } = await askSensitivity(
      model,
      { figure: { quantity: "inflation", level: "p95" }, condition: inflation },
      options,
    );
    expect(figure).toBeCloseTo(0.031536, 6);
    expect(ranking[0]?.assumption.path).toBe("mechanisms[0].perSecond");
    expect(ranking[0]?.swing).toBeCloseTo(0.2 * 0.031536, 6);
    // 0.05 ÷ 0.031536 = 1.5855
    expect(ranking[0]?.breakEven?.ratio).toBe("1.586");
    expect(ranking.slice(1).map(({ swing, breakEven }) => [swing, breakEven])).toEqual(
      ranking.slice(1).map(() => [0, undefined]),
    );
  });
});
