import { createKernel } from "../../lib/engine/kernel/createKernel.ts";
import { parseModel } from "../../lib/engine/parseModel.ts";
import { compileModels } from "../../lib/engine/sampling/compileModels.ts";
import { daoModel } from "../daoModel.ts";
import { createFigure, type Figure } from "../Figure.ts";
import { plainProgram, plainSize } from "../plainModel.ts";
import { ratios, runInTurn } from "../runInTurn.ts";
import { timeKernel } from "../runKernel.ts";

const seed = 1;
const paths = 10_000;

/** A whole DAO's model with bands, by path-step, against the plain model with bands. */
export async function measureDaoModel(): Promise<readonly Figure[]> {
  const kernel = await createKernel();
  const model = parseModel(daoModel);
  const plain = plainProgram();
  const { program } = compileModels(model);
  const times = await runInTurn({
    plain: () => timeKernel(kernel, { program: plain, seed, paths: plainSize.paths }),
    dao: () => timeKernel(kernel, { program, seed, paths }),
  });
  return [
    createFigure({
      name: "daoModel",
      what: "a DAO's model with bands, 10,000 paths, 520 weeks, in the plain model's time per path-step",
      unit: "ratio",
      goal: { atMost: 4 },
      runs: ratios(times.dao, times.plain),
      detail: {
        mechanisms: model.mechanisms.length,
        outputs: program.outputs.length,
        nanosecondsPerPathStep: times,
      },
    }),
  ];
}
