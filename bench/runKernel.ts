import type { Kernel } from "../lib/engine/kernel/createKernel.ts";
import { readBands } from "../lib/engine/kernel/readBands.ts";
import { bandLevels } from "../lib/engine/Sampled.ts";
import type { Program } from "../lib/engine/sampling/Program.ts";

type Run = { seed: number; paths: number };

/** Surveys, counts and reads the five bands of every output, all on this thread. */
export function runBands(kernel: Kernel, { program, seed, paths }: Run & { program: Program }) {
  const bounds = kernel.survey(program, { seed, paths });
  const turns = kernel.tally(program, { seed, bounds, firstPath: 0, count: paths });
  let turn = turns.next();
  while (turn.done !== true) turn = turns.next();
  return readBands(turn.value, { bounds, levels: Object.values(bandLevels) });
}

/** Steps alone: the program with nothing to record. */
export function withoutOutputs(program: Program): Program {
  const none = new Int32Array(0);
  return { ...program, outputs: [], outputOperands: none, counts: [], countOperands: none };
}

/**
 * Runs a program and gives the nanoseconds that a path-step took, of processor time, as the floor does: what
 * else the machine does is not counted.
 */
export function timeKernel(kernel: Kernel, run: Run & { program: Program }): number {
  const from = process.cpuUsage();
  runBands(kernel, run);
  const { user, system } = process.cpuUsage(from);
  return ((user + system) * 1e3) / (run.paths * run.program.steps);
}
