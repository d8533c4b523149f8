import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createProgramBuilder } from "./createProgramBuilder.ts";
import type { Program } from "./Program.ts";
import { runReference } from "./runReference.ts";
import { line, options, range, steps, writeLines } from "./testing/writeLines.ts";

/** 0 and −0 are the same amount. */
const plain = (value: number) => (value === 0 ? 0 : value);

/** A program of random lines, and for each of its outputs and each step the values on the paths. */
const programs = fc
  .tuple(fc.array(line, { maxLength: 14 }), fc.array(fc.nat(1_000), { minLength: 1, maxLength: 4 }))
  .map(([lines, recorded]) => {
    const { builder, ...written } = createProgramBuilder(options);
    const { initial, acts, read, recordable } = writeLines(builder, lines);
    const chosen = [...new Set(recorded.map((at) => recordable[at % recordable.length] ?? 0))];
    for (const [index, operand] of chosen.entries()) {
      builder.output(`${index}`, operand);
      builder.count(`${index}`, operand);
    }
    const values = chosen.map(() => [...steps].map((): number[] => []));
    for (let lane = 0; lane < range.count; lane += 1) {
      const env = new Map(initial);
      for (const step of steps.keys()) {
        for (const act of acts) act({ env, step, lane });
        for (const [index, operand] of chosen.entries()) {
          values[index]?.[step]?.push(plain(read(operand, { env, step, lane })));
        }
      }
    }
    return { ...written, values };
  });

/** Holds a program's outputs and counts to the values, and names the outputs. */
function check(program: Program, values: readonly (readonly number[][])[]): number[] {
  const { outputs, counts } = runReference(program, range);
  for (const [name, rows] of Object.entries(outputs)) {
    expect(rows.map((row) => [...row].map(plain))).toEqual(values[Number(name)]);
  }
  for (const [name, row] of Object.entries(counts)) {
    const paths = values[Number(name)]?.map((at) => at.filter((value) => value !== 0));
    expect(row).toEqual(paths?.map(({ length }) => length));
  }
  return Object.keys(outputs).map(Number);
}

describe("finishProgram", () => {
  it("joins, shortens and leaves out what it can: what is recorded stays the same", () => {
    fc.assert(
      fc.property(programs, ({ finish, values }) => {
        expect(check(finish(), values)).toEqual([...values.keys()]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("parts what is the same on all paths from what is not", () => {
    fc.assert(
      fc.property(programs, ({ finishParts, values }) => {
        const { random, fixed } = finishParts();
        const same = check(fixed, values);
        expect([...check(random, values), ...same].sort()).toEqual([...values.keys()]);
        const rows = same.flatMap((output) => values[output] ?? []);
        expect(rows.filter((row) => row.some((value) => !Object.is(value, row[0])))).toEqual([]);
        expect([fixed.draws, fixed.factors]).toEqual([0, 0]);
      }),
      { numRuns: 1_000 },
    );
  });
});
