import { describe, expect, it } from "vitest";
import { createProgramBuilder } from "./createProgramBuilder.ts";
import { InvalidProgramError } from "./errors.ts";
import { instructionWords, operation } from "./operation.ts";
import type { Program } from "./Program.ts";
import type { ProgramBuilder, State } from "./ProgramBuilder.ts";
import { runReference } from "./runReference.ts";

const options = { steps: Float64Array.from([1, 0.5]), total: 100, limit: 120 };

function write(body: (builder: ProgramBuilder) => void): Program {
  const { builder, finish } = createProgramBuilder(options);
  body(builder);
  return finish();
}

/** The values of one path, by output. */
function valuesOf(body: (builder: ProgramBuilder) => void, seed = 1) {
  const { outputs } = runReference(write(body), { seed, firstPath: 5, count: 1 });
  return Object.fromEntries(
    Object.entries(outputs).map(([name, rows]) => [name, rows.map((row) => row[0])]),
  );
}

function operationsOf({ code }: Program): number[] {
  return [...code].filter((_, index) => index % instructionWords === 0);
}

describe("createProgramBuilder", () => {
  it("computes by hand's arithmetic, columns step by step", () => {
    const values = valuesOf((builder) => {
      const column = builder.column([4, 9]);
      builder.output("root", builder.squareRoot(column));
      builder.output("by zero", builder.divide(column, 0));
      builder.output("power", builder.power(column, 0.5));
      builder.output("of less than zero", builder.power(-1, 2));
      builder.output("least", builder.minimum(column, 5));
      builder.output("most", builder.maximum(5, column));
      builder.output("is less", builder.lessThan(column, 5));
      builder.output("chosen", builder.select(builder.lessThan(column, 5), 1, builder.stepYears));
    });
    expect(values).toMatchObject({
      root: [2, 3],
      "by zero": [0, 0],
      "of less than zero": [0, 0],
      least: [4, 5],
      most: [5, 9],
      "is less": [1, 0],
      chosen: [1, 0.5],
    });
    expect(values.power?.[1]).toBeCloseTo(3, 12);
  });

  it("keeps states from step to step and reads them in the order of the calls", () => {
    const values = valuesOf((builder) => {
      const sum = builder.state(1);
      const before = builder.add(sum, 0);
      const next = builder.multiply(sum, 3);
      builder.assign(sum, next);
      builder.output("before", before);
      builder.output("sum", sum);
      builder.output("next again", builder.add(next, sum));
    });
    expect(values).toEqual({ before: [1, 3], sum: [3, 9], "next again": [6, 18] });
  });

  it("moves whole quanta, no more than there is and no more than the limit allows", () => {
    const values = valuesOf((builder) => {
      const [from, to] = [builder.state(70), builder.state(30)];
      builder.output("moved", builder.move({ from, to, amount: 50.9 }));
      builder.output("none", builder.move({ from, to, amount: -3 }));
      builder.output("issued", builder.move({ to, amount: 15 }));
      builder.output("lost", builder.move({ from, amount: builder.column([1, 99]) }));
      builder.output("total", builder.total);
      builder.output("burned", builder.burned);
    });
    expect(values.moved).toEqual([50, 19]);
    expect(values.none?.map((value) => value === 0)).toEqual([true, true]);
    expect(values.issued).toEqual([15, 6]);
    expect(values).toMatchObject({ lost: [1, 0], total: [114, 120], burned: [1, 1] });
  });

  it("gives a second supply a total of its own", () => {
    const values = valuesOf((builder) => {
      const other = builder.withSupply({ total: 10, limit: 11 });
      const bucket = builder.state(10);
      other.move({ to: bucket, amount: 5 });
      builder.output("first", builder.total);
      builder.output("second", other.total);
    });
    expect(values).toEqual({ first: [100, 100], second: [11, 11] });
  });

  it("runs `when` in the steps whose column is not 0", () => {
    const values = valuesOf((builder) => {
      const sum = builder.state(0);
      builder.when(builder.column([0, 1]), () => builder.assign(sum, builder.add(sum, 5)));
      builder.output("sum", sum);
    });
    expect(values).toEqual({ sum: [0, 5] });
  });

  it("shares the random numbers of scopes with one label, whatever else is written", () => {
    const one = valuesOf((builder) => {
      builder.scope("fees", () => builder.output("fee", builder.normal()));
    });
    const two = valuesOf((builder) => {
      builder.output("other", builder.normal());
      builder.scope("claims", () => builder.output("claim", builder.normal()));
      builder.scope("fees", () => builder.output("fee", builder.normal()));
      builder.scope("fees", () => builder.output("again", builder.normal()));
    });
    expect(two.fee).toEqual(one.fee);
    expect(two.again).toEqual(one.fee);
    expect(two.claim).not.toEqual(one.fee);
    expect(two.other).not.toEqual(one.fee);
  });

  it("gives one Brownian motion to one key, the same with or without others", () => {
    const one = valuesOf((builder) => builder.output("a", builder.brownianIncrement("a")));
    const two = valuesOf((builder) => {
      builder.output("a", builder.brownianIncrement("a"));
      builder.output("b", builder.brownianIncrement());
      builder.output("a again", builder.brownianIncrement("a"));
    });
    expect(two.a).toEqual(one.a);
    expect(two["a again"]).toEqual(one.a);
    expect(two.b).not.toEqual(one.a);
  });

  it("joins the step of a price into one instruction that writes into its state", () => {
    const program = write((builder) => {
      const price = builder.state(1);
      const move = builder.multiply(builder.brownianIncrement(), 0.8);
      const exponent = builder.add(move, builder.multiply(builder.stepYears, -0.32));
      builder.assign(price, builder.multiply(price, builder.exp(exponent)));
      builder.log(price);
      builder.output("price", price);
    });
    expect(operationsOf(program)).toEqual([operation.brownian, operation.geometric]);
    expect(program.registers).toBe(2);
    // −0.32 · stepYears is one column, computed before the run.
    expect([...program.columns]).toEqual([-0.32, -0.16]);
  });

  it("leaves out what no output depends on, and the bodies that are empty then", () => {
    const program = write((builder) => {
      const [kept, unused] = [builder.state(1), builder.state(2)];
      builder.assign(unused, builder.add(unused, builder.normal()));
      builder.when(builder.column([1, 0]), () => builder.assign(unused, 3));
      builder.output("kept", kept);
    });
    expect(operationsOf(program)).toEqual([]);
    expect([...program.initial]).toEqual([1]);
  });

  it("can be cloned", () => {
    const program = write((builder) => builder.output("x", builder.uniform()));
    expect(structuredClone(program)).toEqual(program);
  });

  const mistakes: [string, string, (builder: ProgramBuilder) => void][] = [
    [
      "a number that is none",
      "NaN is not a finite number",
      (builder) => builder.add(Number.NaN, 1),
    ],
    ["an infinite state", "Infinity is not a finite", (builder) => builder.state(Infinity)],
    ["a column of another length", "1 values for 2 steps", (builder) => builder.column([1])],
    [
      "a register of another program",
      "A register belongs to another program",
      (builder) => builder.add({ register: 0 }, 1),
    ],
    [
      "a column of another program",
      "A column belongs to another program",
      (builder) => builder.add({ column: 0 }, 1),
    ],
    [
      "an assignment to no state",
      "This register is no state",
      (builder) => builder.assign(builder.uniform() as State, 1),
    ],
    [
      "the total as a bucket",
      "The total is no bucket",
      (builder) => builder.move({ from: builder.total, amount: 1 }),
    ],
    [
      "a move from nowhere to nowhere",
      "from one bucket to another",
      (builder) => builder.move({ amount: 1 }),
    ],
    [
      "a register that leaves its `when`",
      "used outside of it, where a state is needed",
      (builder) => {
        const inner = { value: builder.add(1, 1) };
        builder.when(builder.stepYears, () => {
          inner.value = builder.normal();
        });
        builder.output("x", inner.value);
      },
    ],
    [
      "a Brownian motion in a `when`",
      "walked in every step",
      (builder) => builder.when(builder.stepYears, () => builder.brownianIncrement()),
    ],
    [
      "a name that is recorded twice",
      "x is recorded twice",
      (builder) => {
        builder.output("x", 1);
        builder.output("x", 2);
      },
    ],
  ];

  it.each(mistakes)("refuses %s: %s", (_, message, body) => {
    expect(() => write(body)).toThrow(InvalidProgramError);
    expect(() => write(body)).toThrow(message);
  });

  it("refuses a step that takes less than no time, and takes one of none", () => {
    const create = (years: number) =>
      createProgramBuilder({ ...options, steps: Float64Array.from([1, years]) });
    expect(() => create(-0.5)).toThrow("A step takes less than no time.");
    expect(() => create(0)).not.toThrow();
  });

  it.each([
    { total: -1, limit: 5, message: "wanted 0 ≤ total ≤ limit" },
    { total: 6, limit: 5, message: "Total 6, limit 5" },
    { total: 0.5, limit: 5, message: "must be whole quanta" },
    { total: 0, limit: 2 ** 54, message: "≤ 2^53" },
  ])("refuses the supply %o", ({ message, ...supply }) => {
    const create = () => createProgramBuilder({ ...options, ...supply });
    expect(create).toThrow(InvalidProgramError);
    expect(create).toThrow(message);
  });

  it("takes a supply of all the quanta that a double counts", () => {
    const most = 2 ** 53;
    expect(() => createProgramBuilder({ ...options, total: most, limit: most })).not.toThrow();
  });
});
