import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Market } from "../marketSchema.ts";
import { decomposeCorrelations } from "./decomposeCorrelations.ts";

const process = (id: string) =>
  ({ id, form: "level", start: 1, reversionPerYear: 1, volatility: 1 }) as const;

function marketOf(correlations: Market["correlations"]): Market {
  const processes = [process("volume"), process("gas")];
  return { price: 1, drift: 0, volatility: 1, processes, correlations: correlations ?? [] };
}

describe("decomposeCorrelations", () => {
  it("leaves what is not correlated alone", () => {
    const rows = decomposeCorrelations(marketOf([]));
    expect(rows?.get("price")).toEqual([{ id: "price", weight: 1 }]);
    expect(rows?.get("gas")).toEqual([{ id: "gas", weight: 1 }]);
  });

  it("gives 0.6 and 0.8 for a correlation of 0.6", () => {
    const rows = decomposeCorrelations(marketOf([{ between: ["volume", "price"], value: 0.6 }]));
    expect(rows?.get("volume")).toEqual([
      { id: "price", weight: 0.6 },
      { id: "volume", weight: 0.8 },
    ]);
  });

  it("lets two processes be one", () => {
    const rows = decomposeCorrelations(marketOf([{ between: ["price", "volume"], value: 1 }]));
    expect(rows?.get("volume")).toEqual([{ id: "price", weight: 1 }]);
  });

  it("refuses three that all pull apart", () => {
    const apart = (a: string, b: string) => ({ between: [a, b], value: -0.9 }) as const;
    const market = marketOf([
      { ...apart("price", "volume"), between: ["price", "volume"] },
      { ...apart("price", "gas"), between: ["price", "gas"] },
      { ...apart("volume", "gas"), between: ["volume", "gas"] },
    ]);
    expect(decomposeCorrelations(market)).toBeUndefined();
  });

  it("gives rows whose products are the correlations", () => {
    const value = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(value, value, value, (pv, pg, vg) => {
        const rows = decomposeCorrelations(
          marketOf([
            { between: ["price", "volume"], value: pv },
            { between: ["price", "gas"], value: pg },
            { between: ["volume", "gas"], value: vg },
          ]),
        );
        const weight = (row: string, id: string) =>
          rows?.get(row)?.find((term) => term.id === id)?.weight ?? 0;
        const product = (a: string, b: string) =>
          ["price", "volume", "gas"].reduce((sum, id) => sum + weight(a, id) * weight(b, id), 0);
        expect(product("price", "volume")).toBeCloseTo(pv, 12);
        expect(product("price", "gas")).toBeCloseTo(pg, 12);
        expect(product("volume", "gas")).toBeCloseTo(vg, 12);
        for (const id of ["price", "volume", "gas"]) expect(product(id, id)).toBeCloseTo(1, 12);
      }),
      { numRuns: 1_000 },
    );
  });
});
