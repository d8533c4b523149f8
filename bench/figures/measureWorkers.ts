import { createSamplingWorkers } from "../../lib/engine/workers/createSamplingWorkers.ts";
import { createFigure, type Figure } from "../Figure.ts";
import { plainProgram, plainSize } from "../plainModel.ts";
import { ratios, runInTurn } from "../runInTurn.ts";

/** The plain model on two worker threads against one. */
export async function measureWorkers(): Promise<readonly Figure[]> {
  const program = plainProgram();
  const pool = createSamplingWorkers({ count: 2 });
  const time = async (workers: number) => {
    const from = performance.now();
    await pool.runProgram({ program, seed: 1, paths: plainSize.paths }, { workers });
    return performance.now() - from;
  };
  try {
    const times = await runInTurn({ one: () => time(1), two: () => time(2) });
    return [
      createFigure({
        name: "workers",
        what: "two workers, in speeds of one: the plain model with all it counts",
        unit: "ratio",
        goal: { atLeast: 1.7 },
        runs: ratios(times.one, times.two),
        detail: { milliseconds: times },
      }),
    ];
  } finally {
    pool.close();
  }
}
