import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TooManyStepsError } from "../errors.ts";
import { createProgramBuilder } from "../sampling/createProgramBuilder.ts";
import type { Program } from "../sampling/Program.ts";
import type { Operand, ProgramBuilder, Register } from "../sampling/ProgramBuilder.ts";
import { runReference } from "../sampling/runReference.ts";
import { createKernel, type TallyOptions } from "./createKernel.ts";
import { InvalidPathsError, KernelTakenError } from "./errors.ts";
import { binCount } from "./layOut.ts";
import { mergeTallies } from "./mergeTallies.ts";
import type { Tally } from "./Tally.ts";

const kernel = await createKernel();

function write(steps: number, body: (program: ProgramBuilder) => void): Program {
  const { builder, finish } = createProgramBuilder({
    steps: new Float64Array(steps).fill(1 / 52),
    total: 1_000_000,
    limit: 1_200_000,
  });
  body(builder);
  return finish();
}

function tally(program: Program, options: TallyOptions): Tally {
  const turns = kernel.tally(program, options);
  let turn = turns.next();
  while (turn.done !== true) {
    turn = turns.next();
  }
  return turn.value;
}

/** The value of each step and output on one path: the range of a run of that path alone. */
function valuesOn(program: Program, options: { seed: number; path: number; lanes: number }) {
  const bounds = kernel.survey(program, { seed: options.seed, paths: 1 });
  const { ranges } = tally(program, { ...options, bounds, firstPath: options.path, count: 1 });
  return Array.from({ length: ranges.length / 2 }, (_, cell) => {
    expect(ranges[cell * 2]).toBe(ranges[cell * 2 + 1]);
    return ranges[cell * 2];
  });
}

function expectReference(program: Program, { seed, paths }: { seed: number; paths: number[] }) {
  for (const path of paths) {
    const { outputs } = runReference(program, { seed, firstPath: path, count: 1 });
    const expected = Array.from({ length: program.steps }, (_, step) =>
      program.outputs.map((name) => outputs[name]?.[step]?.[0]),
    ).flat();
    for (const lanes of [4, 64, 512]) {
      expect(valuesOn(program, { seed, path, lanes })).toEqual(expected);
    }
  }
}

const binary = [
  "add",
  "subtract",
  "multiply",
  "divide",
  "minimum",
  "maximum",
  "lessThan",
  "power",
] as const;
const unary = ["floor", "squareRoot", "exp", "log"] as const;

/** Steps of a number from path to path and step to step, in sign and size. */
function varied(program: ProgramBuilder): Register {
  return program.multiply(program.subtract(program.uniform(), 0.5), program.exp(program.normal()));
}

describe("createKernel", () => {
  it.each(binary)("computes %s as the reference does", (name) => {
    const program = write(9, (builder) => {
      const a = varied(builder);
      const b = builder.select(builder.lessThan(builder.uniform(), 0.2), 0, varied(builder));
      const column = builder.column([0, 1, -1, 0.5, 2, 3, -4, 1e9, 1e-9]);
      const pairs: [Operand, Operand][] = [
        [a, b],
        [a, column],
        [column, b],
        [a, 3],
        [0.3, b],
      ];
      for (const [index, [x, y]] of pairs.entries()) {
        builder.output(`${index}`, builder[name](x, y));
      }
    });
    expectReference(program, { seed: 3, paths: [0, 1, 6, 255, 1003] });
  });

  it.each(unary)("computes %s as the reference does", (name) => {
    const program = write(9, (builder) => {
      const wide = builder.multiply(varied(builder), 300);
      const value = name === "exp" ? wide : builder.maximum(wide, name === "floor" ? -1e9 : 0);
      builder.output("value", builder[name](value));
      builder.output("of a column", builder[name](builder.stepYears));
    });
    expectReference(program, { seed: 2 ** 40 + 5, paths: [0, 1, 2, 3, 254, 999_999] });
  });

  it("computes joined instructions, choices and assignments as the reference does", () => {
    const program = write(30, (builder) => {
      const level = builder.state(2);
      const last = builder.state(0);
      const exponent = builder.add(builder.multiply(varied(builder), 0.1), -0.01);
      const next = builder.multiply(level, builder.exp(exponent));
      builder.output("before", level);
      builder.assign(last, level);
      builder.assign(level, next);
      builder.output("after", next);
      builder.output("last", last);
      builder.output("root of e", builder.exp(builder.add(exponent, 0.5)));
      builder.output("sum", builder.add(3, builder.multiply(next, last)));
    });
    expectReference(program, { seed: 9, paths: [0, 5, 300] });
  });

  it("moves tokens as the reference does", () => {
    const program = write(60, (builder) => {
      const [left, right] = [builder.state(600_000), builder.state(400_000)];
      const size = builder.multiply(builder.normal(), 40_000);
      builder.output("issued", builder.move({ to: left, amount: size }));
      builder.output("moved", builder.move({ from: left, to: right, amount: varied(builder) }));
      builder.move({ from: right, to: left, amount: builder.multiply(builder.uniform(), 9e4) });
      builder.move({ from: right, amount: builder.multiply(builder.uniform(), 3e4) });
      builder.output("left", left);
      builder.output("right", right);
      builder.output("total", builder.total);
      builder.output("burned", builder.burned);
      builder.output("gap", builder.subtract(builder.total, builder.add(left, right)));
    });
    expectReference(program, { seed: 12, paths: [0, 1, 77] });
    const { ranges } = run(program, { seed: 12, count: 500 });
    const gaps = [...ranges].filter((_, index) => index % 14 >= 12);
    expect(gaps.every((gap) => gap === 0)).toBe(true);
  });

  it("skips the body of `when` as the reference does", () => {
    const program = write(8, (builder) => {
      const sum = builder.state(0);
      builder.when(builder.column([0, 1, 0, 1, 1, 0, 0, 1]), () => {
        builder.assign(sum, builder.add(sum, builder.uniform()));
        builder.when(builder.column([1, 0, 1, 1, 0, 0, 0, 0]), () => {
          builder.assign(sum, builder.add(sum, builder.normal()));
        });
        builder.assign(sum, builder.multiply(sum, 2));
      });
      builder.output("sum", sum);
    });
    expectReference(program, { seed: 1, paths: [0, 3] });
  });

  it.each([3, 256, 257, 700])("walks Brownian paths of %i steps as the reference does", (steps) => {
    const program = write(steps, (builder) => {
      for (let factor = 0; factor < 6; factor += 1) {
        const path = builder.state(0);
        builder.assign(path, builder.add(path, builder.brownianIncrement()));
        builder.output(`${factor}`, path);
      }
    });
    expectReference(program, { seed: 8, paths: [0, 1, 511, 123_457] });
  });

  it("counts what the reference gives", () => {
    const program = write(5, (builder) => {
      builder.count("below", builder.lessThan(builder.uniform(), 0.25));
      builder.count("always", 1);
      builder.output("wide", builder.exp(builder.multiply(builder.normal(), 3)));
      builder.output("narrow", builder.normal());
      builder.output("constant", 7);
    });
    const range = { seed: 4, firstPath: 100, count: 613 };
    const reference = runReference(program, range);
    const bounds = kernel.survey(program, { seed: 4, paths: 700 });
    const { tallies, bins, ranges } = tally(program, { ...range, bounds });
    for (let step = 0; step < 5; step += 1) {
      expect(tallies[step * 2]).toBe(reference.counts.below?.[step]);
      expect(tallies[step * 2 + 1]).toBe(613);
      for (const [output, name] of program.outputs.entries()) {
        const cell = step * 3 + output;
        const values = [...(reference.outputs[name]?.[step] ?? [])];
        expect(ranges[cell * 2]).toBe(Math.min(...values));
        expect(ranges[cell * 2 + 1]).toBe(Math.max(...values));
        const counted = bins.subarray(cell * binCount, (cell + 1) * binCount);
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(613);
      }
    }
  });

  it("gives the same tally for any split of the paths and any number of lanes", () => {
    const program = write(6, (builder) => {
      const path = builder.state(0);
      builder.assign(path, builder.add(path, builder.brownianIncrement()));
      builder.output("path", path);
      builder.output("level", builder.exp(builder.multiply(path, 9)));
      builder.output("year", builder.stepYears);
      builder.count("up", builder.lessThan(0, path));
    });
    const bounds = kernel.survey(program, { seed: 1, paths: 200 });
    const whole = tally(program, { seed: 1, bounds, firstPath: 0, count: 200 });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 199 }), { maxLength: 3 }),
        fc.constantFrom(4, 64, 128, 512),
        (cuts, lanes) => {
          const ends = [...new Set([...cuts, 200])].sort((a, b) => a - b);
          const parts = ends.map((end, index) => {
            const firstPath = ends[index - 1] ?? 0;
            return tally(program, { seed: 1, bounds, lanes, firstPath, count: end - firstPath });
          });
          const [first, ...others] = parts.reverse();
          const merged = others.reduce((sum, part) => mergeTallies(sum, part), first ?? whole);
          expect(merged).toEqual(whole);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("refuses paths, seeds and lanes that it cannot run", () => {
    const program = write(1, (builder) => builder.output("x", builder.uniform()));
    const bounds = kernel.survey(program, { seed: 1, paths: 4 });
    const good: TallyOptions = { seed: 1, bounds, firstPath: 0, count: 4 };
    for (const bad of [
      { count: 0 },
      { count: 1_000_001 },
      { count: 1.5 },
      { firstPath: -1 },
      { firstPath: 999_999, count: 2 },
      { seed: -1 },
      { seed: 0.5 },
      { seed: 2 ** 53 },
      { lanes: 100 },
      { lanes: 1_024 },
    ]) {
      expect(() => tally(program, { ...good, ...bad })).toThrow(InvalidPathsError);
    }
  });

  it("refuses a program whose histograms would not fit", () => {
    const program = write(100_000, (builder) => {
      for (let output = 0; output < 6; output += 1) {
        builder.output(`${output}`, output);
      }
    });
    const bounds = new Float64Array(program.steps * 12);
    const options = { seed: 1, bounds, firstPath: 0, count: 4 };
    expect(() => tally(program, options)).toThrow(TooManyStepsError);
  });

  it("lets an earlier run not go on with the memory of a later one", () => {
    const program = write(3, (builder) => builder.output("x", builder.uniform()));
    const bounds = kernel.survey(program, { seed: 1, paths: 4 });
    const options = { seed: 1, bounds, firstPath: 0, count: 1_000 };
    const earlier = kernel.tally(program, options);
    earlier.next();
    expect(tally(program, options).paths).toBe(1_000);
    expect(() => earlier.next()).toThrow(KernelTakenError);
  });

  it("counts values that are not finite", () => {
    const program = write(2, (builder) => {
      const huge = builder.exp(builder.multiply(builder.uniform(), 1e6));
      builder.output("infinite", builder.multiply(huge, huge));
      builder.output("finite", huge);
    });
    const { refused } = run(program, { seed: 1, count: 1_000 });
    expect(refused[0]).toBeGreaterThan(1_900);
    expect(refused[1]).toBe(0);
  });
});

function run(program: Program, { seed, count }: { seed: number; count: number }): Tally {
  const bounds = kernel.survey(program, { seed, paths: count });
  return tally(program, { seed, bounds, firstPath: 0, count });
}
