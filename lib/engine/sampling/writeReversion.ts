import { exponential } from "./numbers/exponential.ts";
import type { ProgramBuilder, Register, State } from "./ProgramBuilder.ts";
import { stepLengths } from "./stepLengths.ts";

/**
 * Moves a state by one step of an Ornstein-Uhlenbeck process, exactly for any step length h:
 * x' = m + (x − m)·e^(−κh) + σ·sqrt((1 − e^(−2κh)) ÷ 2κ)·Z, where Z = motion ÷ sqrt(h). Without a pull
 * (κ = 0) it is the plain motion x + drift·h + σ·motion. The level m moves with the drift.
 */
export function writeReversion(
  value: State,
  parameters: {
    program: ProgramBuilder;
    dates: readonly number[];
    level: number;
    driftPerYear: number;
    reversionPerYear: number;
    volatility: number;
    motion: Register;
  },
): void {
  const { program, level, driftPerYear, reversionPerYear: speed, volatility, motion } = parameters;
  const lengths = stepLengths(parameters.dates);
  if (speed === 0) {
    const trend = program.multiply(program.stepYears, driftPerYear);
    const shock = program.multiply(motion, volatility);
    program.assign(value, program.add(program.add(value, trend), shock));
    return;
  }
  let years = 0;
  const levels: number[] = [];
  for (const length of lengths) {
    years += length;
    levels.push((level + driftPerYear * years) * (1 - exponential(-speed * length)));
  }
  const kept = program.column(lengths.map((length) => exponential(-speed * length)));
  const scale = program.column(
    lengths.map(
      (length) =>
        volatility * Math.sqrt((1 - exponential(-2 * speed * length)) / (2 * speed * length)),
    ),
  );
  const pulled = program.add(program.multiply(value, kept), program.column(levels));
  program.assign(value, program.add(pulled, program.multiply(motion, scale)));
}
