import { compare } from "../compare.ts";
import { modelReceipt } from "../modelReceipt.ts";
import { parseModel } from "../parseModel.ts";
import { project } from "../project.ts";
import { askSensitivity, askSolution } from "../questions/askModel.ts";
import { compareSampled, sample } from "../sample.ts";
import { hasBehaviour } from "../sampling/hasBehaviour.ts";
import type { SampleOptions } from "../sampling/runModels.ts";
import type { EngineTools } from "./EngineMethod.ts";

type Dates = { dates?: readonly number[] };

/** Models come as untrusted JSON. */
type OneModel = { model: unknown };
type TwoModels = { baseline: unknown; proposed: unknown };

/** Instead of the model's own number of paths. */
type Paths = { paths?: number };

type SensitivityQuestion = Parameters<typeof askSensitivity>[1];
type SolutionQuestion = Parameters<typeof askSolution>[1];

/** What the engine worker can do, by name: the engine's functions, as they are described there. */
export const engineMethods = {
  project: ({ model, ...options }: OneModel & Dates) => project(parseModel(model), options),

  compare: ({ dates, ...models }: TwoModels & Dates) =>
    compare({ ...parseBoth(models), ...(dates && { dates }) }),

  sample: ({ model, paths }: OneModel & Paths, tools: EngineTools) =>
    sample(parseModel(model), optionsOf(tools, paths)),

  compareSampled: ({ paths, ...models }: TwoModels & Paths, tools: EngineTools) =>
    compareSampled(parseBoth(models), optionsOf(tools, paths)),

  sensitivity: (
    { model, paths, ...question }: OneModel & Paths & SensitivityQuestion,
    tools: EngineTools,
  ) => askSensitivity(parseModel(model), question, optionsOf(tools, paths)),

  solve: ({ model, paths, ...question }: OneModel & Paths & SolutionQuestion, tools: EngineTools) =>
    askSolution(parseModel(model), question, optionsOf(tools, paths)),

  /** Of the exact result and, where the model has behaviour, the sampled one: as the command line's. */
  async receipt({ model, paths }: OneModel & Paths, tools: EngineTools) {
    const parsed = parseModel(model);
    const exact = project(parsed);
    if (!hasBehaviour(parsed)) return modelReceipt(parsed, exact);
    const sampled = await sample(parsed, optionsOf(tools, paths));
    return modelReceipt(parsed, { exact, sampled });
  },
};

/** The methods of the engine worker, as the page's side knows them: by type alone. */
export type EngineMethods = typeof engineMethods;

function parseBoth({ baseline, proposed }: TwoModels) {
  return { baseline: parseModel(baseline), proposed: parseModel(proposed) };
}

function optionsOf(tools: EngineTools, paths: number | undefined): SampleOptions {
  const { workers, signal, onProgress } = tools;
  return { run: workers.runProgram, signal, onProgress, paths };
}
