import { describe, expect, it } from "vitest";
import type { Model } from "../Model.ts";
import type { Bands, Sampled } from "../Sampled.ts";
import { readFigure } from "./readFigure.ts";

const model = { token: { symbol: "T", decimals: 2 } } as Model;
const bandsOf = <Value>(p50: Value[]): Bands<Value> =>
  ({ p5: p50, p25: p50, p50, p75: p50, p95: p50 }) as unknown as Bands<Value>;
const sampled = {
  dates: [100, 200, 300],
  total: bandsOf([1_000n, 2_050n, 3_000n]),
  inflation: bandsOf([0, 0.5, 0.25]),
} as unknown as Sampled;

describe("readFigure", () => {
  it("reads whole tokens and shares, at the first date from then on, or at the end", () => {
    const at = (quantity: "total" | "inflation", date?: number) =>
      readFigure(sampled, model, {
        quantity,
        level: "p50",
        ...(date === undefined ? {} : { at: date }),
      });
    expect(at("total")).toBe(30);
    expect([at("total", 100), at("total", 101), at("total", 200)]).toEqual([10, 20.5, 20.5]);
    expect([at("inflation"), at("inflation", 150)]).toEqual([0.25, 0.5]);
  });

  it("is 0 for a price that the model does not have", () => {
    expect(readFigure(sampled, model, { quantity: "price", level: "p50" })).toBe(0);
  });
});
