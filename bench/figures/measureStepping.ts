import { createKernel } from "../../lib/engine/kernel/createKernel.ts";
import { compileFloor } from "../compileFloor.ts";
import { createFigure, type Figure } from "../Figure.ts";
import { plainProgram, plainSize } from "../plainModel.ts";
import { ratios, runInTurn } from "../runInTurn.ts";
import { timeKernel, withoutOutputs } from "../runKernel.ts";

const seed = 1;

/** The plain model on one thread against the C floor, with and without bands at every step. */
export async function measureStepping(): Promise<readonly Figure[]> {
  const floor = compileFloor();
  const kernel = await createKernel();
  const program = plainProgram();
  const bare = withoutOutputs(program);
  const { paths } = plainSize;
  const times = await runInTurn({
    floor: () => floor?.run(seed).nanosecondsPerPathStep ?? Number.NaN,
    stepping: () => timeKernel(kernel, { program: bare, seed, paths }),
    bands: () => timeKernel(kernel, { program, seed, paths }),
  });
  floor?.remove();
  const figure = (name: "stepping" | "bands", { what, atLeast }: Words) =>
    createFigure({
      name,
      what,
      unit: "ratio",
      goal: { atLeast },
      runs: floor === undefined ? [] : ratios(times.floor, times[name]),
      detail: {
        nanosecondsPerPathStep: times[name],
        floor:
          floor === undefined
            ? "no C compiler found"
            : { compiler: floor.compiler, flags: floor.flags, nanosecondsPerPathStep: times.floor },
      },
    });
  return [
    figure("stepping", { what: "stepping, one thread, in speeds of the C floor", atLeast: 0.8 }),
    figure("bands", {
      what: "stepping with five bands of three outputs at every step, in speeds of the C floor",
      atLeast: 0.5,
    }),
  ];
}

type Words = { what: string; atLeast: number };
