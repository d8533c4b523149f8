import { createProgramBuilder } from "../../lib/engine/sampling/createProgramBuilder.ts";
import type { Program } from "../../lib/engine/sampling/Program.ts";
import type { ProgramBuilder, Register } from "../../lib/engine/sampling/ProgramBuilder.ts";

const steps = 300;

/** A program that uses every operation of the kernel, on numbers of many sizes. */
export function everyOperation(): Program {
  const { builder, finish } = createProgramBuilder({
    steps: Float64Array.from({ length: steps }, (_, step) => (1 + (step % 3)) / 365),
    total: 1e12,
    limit: 1.2e12,
  });
  const level = writeNumbers(builder);
  writeMoves(builder, level);
  return finish();
}

/** Arithmetic, functions and draws. */
function writeNumbers(builder: ProgramBuilder): Register {
  const path = builder.state(0);
  const last = builder.state(0);
  builder.assign(last, path);
  builder.assign(path, builder.add(path, builder.brownianIncrement("path")));
  const other = builder.state(1);
  const exponent = builder.add(builder.multiply(builder.brownianIncrement("other"), 0.8), -1e-4);
  builder.assign(other, builder.multiply(other, builder.exp(exponent)));
  const level = builder.exp(builder.multiply(path, 2));
  const wide = builder.multiply(
    builder.subtract(builder.uniform(), 0.5),
    builder.exp(builder.normal()),
  );
  const isUp = builder.lessThan(0, wide);
  const values = {
    path,
    last,
    gain: builder.subtract(path, last),
    other,
    level,
    wide,
    ratio: builder.divide(wide, builder.select(isUp, level, 0)),
    least: builder.minimum(wide, path),
    most: builder.maximum(wide, builder.stepYears),
    whole: builder.floor(builder.multiply(wide, 1e3)),
    root: builder.squareRoot(level),
    logarithm: builder.log(level),
    power: builder.power(level, wide),
    fused: builder.add(builder.multiply(wide, level), path),
  };
  for (const [name, value] of Object.entries(values)) builder.output(name, value);
  builder.count("up", isUp);
  return level;
}

/** Issues, burns and transfers, the last two in some steps alone. */
function writeMoves(builder: ProgramBuilder, level: Register): void {
  const held = builder.state(6e11);
  const kept = builder.state(4e11);
  const isDue = builder.column(
    Array.from({ length: steps }, (_, step) => (step % 7 === 3 ? 1 : 0)),
  );
  builder.output("issued", builder.move({ to: held, amount: builder.multiply(level, 3e8) }));
  builder.when(isDue, () => {
    builder.move({ from: held, to: kept, amount: builder.multiply(builder.uniform(), 5e9) });
    builder.move({ from: kept, amount: builder.multiply(builder.normal(), 4e9) });
  });
  builder.output("held", held);
  builder.output("kept", kept);
  builder.output("total", builder.total);
  builder.output("burned", builder.burned);
}
