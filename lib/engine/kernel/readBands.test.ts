import { describe, expect, it } from "vitest";
import { createProgramBuilder } from "../sampling/createProgramBuilder.ts";
import type { Program } from "../sampling/Program.ts";
import { createKernel } from "./createKernel.ts";
import { NotFiniteError } from "./errors.ts";
import { readBands } from "./readBands.ts";
import type { Tally } from "./Tally.ts";

const kernel = await createKernel();
const levels = [0.05, 0.25, 0.5, 0.75, 0.95];
/** The normal quantiles of the levels. */
const normals = [
  -1.6448536269514722, -0.6744897501960817, 0, 0.6744897501960817, 1.6448536269514722,
];

function bandsOf(program: Program, { seed, count }: { seed: number; count: number }) {
  const bounds = kernel.survey(program, { seed, paths: count });
  const turns = kernel.tally(program, { seed, bounds, firstPath: 0, count });
  let turn = turns.next();
  while (turn.done !== true) {
    turn = turns.next();
  }
  return readBands(turn.value, { bounds, levels });
}

function priceProgram(steps: number): Program {
  const { builder, finish } = createProgramBuilder({
    steps: new Float64Array(steps).fill(7 / 365),
    total: 0,
    limit: 0,
  });
  const price = builder.state(10);
  const move = builder.multiply(builder.brownianIncrement(), 0.8);
  const drift = builder.multiply(builder.stepYears, 0.1 - 0.32);
  builder.assign(price, builder.multiply(price, builder.exp(builder.add(move, drift))));
  const walk = builder.state(0);
  builder.assign(walk, builder.add(walk, builder.normal()));
  builder.output("price", price);
  builder.output("walk", walk);
  builder.output("chance", builder.uniform());
  builder.output("same", 42);
  return finish();
}

describe("readBands", () => {
  const bands = bandsOf(priceProgram(520), { seed: 7, count: 10_000 });
  const at = (name: string, step: number) => {
    const { quantiles, errors } = bands.get(name) ?? { quantiles: [], errors: [] };
    const from = step * levels.length;
    return levels.map((_, index) => ({
      quantile: quantiles[from + index] ?? Number.NaN,
      error: errors[from + index] ?? Number.NaN,
    }));
  };

  it("meets the exact law of a geometric Brownian motion within its stated error", () => {
    // ln price is normal with mean ln 10 + (0.1 − 0.8²/2) t and variance 0.8² t.
    for (let step = 0; step < 520; step += 1) {
      const years = ((step + 1) * 7) / 365;
      for (const [index, { quantile, error }] of at("price", step).entries()) {
        const spread = 0.8 * Math.sqrt(years) * (normals[index] ?? 0);
        const exact = 10 * Math.exp((0.1 - 0.32) * years + spread);
        expect(Math.abs(quantile - exact)).toBeLessThan(2.5 * error);
      }
    }
  });

  it("meets a sum of normal and a uniform number within 4.5 of its errors", () => {
    for (let step = 0; step < 520; step += 1) {
      for (const [index, { quantile, error }] of at("walk", step).entries()) {
        const exact = Math.sqrt(step + 1) * (normals[index] ?? 0);
        expect(Math.abs(quantile - exact)).toBeLessThan(4.5 * error);
      }
      for (const [index, { quantile, error }] of at("chance", step).entries()) {
        expect(Math.abs(quantile - (levels[index] ?? 0))).toBeLessThan(4.5 * error);
      }
    }
  });

  it("states the error of order statistics", () => {
    // The uniform law's quantile has standard deviation √(p (1 − p) ÷ N).
    for (const [index, { error }] of at("chance", 0).entries()) {
      const level = levels[index] ?? 0;
      const exact = Math.sqrt((level * (1 - level)) / 10_000);
      expect(Math.abs(error / exact - 1)).toBeLessThan(0.2);
    }
  });

  it("gives a value that all paths share exactly, with no error", () => {
    for (const { quantile, error } of at("same", 519)) {
      expect(quantile).toBe(42);
      expect(error).toBe(0);
    }
  });

  it("lies between the least and the largest value, in the order of the levels", () => {
    for (const { quantiles, least, largest } of bands.values()) {
      for (let step = 0; step < 520; step += 1) {
        const row = [...quantiles.subarray(step * 5, step * 5 + 5)];
        expect(row).toEqual([...row].sort((a, b) => a - b));
        expect(row[0]).toBeGreaterThanOrEqual(least[step] ?? Infinity);
        expect(row[4]).toBeLessThanOrEqual(largest[step] ?? -Infinity);
      }
    }
  });

  it("reads by hand what stands in the bins, and the ends beyond them", () => {
    const bins = new Uint32Array(256);
    bins[0] = 2;
    bins[1] = 4;
    bins[255] = 2;
    const tally: Tally = {
      paths: 8,
      steps: 1,
      outputs: ["x"],
      counts: [],
      bins,
      ranges: Float64Array.from([-10, 300]),
      tallies: new Uint32Array(0),
      refused: new Uint32Array(1),
    };
    // Origin 0 and one bin to a unit: 2 values from -10 to 0, 4 from 0 to 1, 2 from 254 to 300.
    const { quantiles } = readBands(tally, {
      bounds: Float64Array.from([0, 1]),
      levels: [0, 0.125, 0.25, 0.5, 0.75, 0.875, 1],
    }).get("x") ?? { quantiles: [] };
    expect([...quantiles]).toEqual([-10, -5, 0, 0.5, 1, 277, 300]);
  });

  it("refuses values that are not finite", () => {
    const { builder, finish } = createProgramBuilder({
      steps: new Float64Array(1),
      total: 0,
      limit: 0,
    });
    const huge = builder.exp(builder.multiply(builder.uniform(), 1e9));
    builder.output("price", builder.multiply(huge, huge));
    expect(() => bandsOf(finish(), { seed: 1, count: 10 })).toThrow(NotFiniteError);
  });
});
