import { InvalidModelError } from "../InvalidModelError.ts";
import type { Model } from "../Model.ts";
import { parseModel } from "../parseModel.ts";
import { sample } from "../sample.ts";
import type { SampleOptions } from "../sampling/runModels.ts";
import type { Assumption } from "./Assumption.ts";
import type { Condition } from "./Condition.ts";
import type { Figure } from "./Figure.ts";
import { type BreakEven, findBreakEven } from "./findBreakEven.ts";
import { holdsFor } from "./holdsFor.ts";
import { rankSensitivity, type Sensitivity } from "./rankSensitivity.ts";
import { readFigure } from "./readFigure.ts";
import { type Solution, solve } from "./solve.ts";

/** Assumptions whose break-even is looked for: those that move the figure most. */
const rankedForBreakEven = 5;

/** A ranking of assumptions by what a change of each does, with the values that flip a conclusion. */
export type SensitivityReport = {
  figure: number;
  ranking: readonly (Sensitivity & { breakEven?: BreakEven })[];
};

/**
 * Ranks a model's assumptions by how far a tenth more or less of each moves a figure. Where a condition
 * is given, looks for the value at which it flips, for the five that move most.
 *
 * @throws {InvalidQuestionError} and whatever `sample` throws.
 */
export async function askSensitivity(
  model: Model,
  question: { figure: Figure; change?: string | undefined; condition?: Condition | undefined },
  options: SampleOptions,
): Promise<SensitivityReport> {
  const { figure, change, condition } = question;
  const { figure: own, ranking } = await rankSensitivity(model, {
    readFigure: async (changed) => {
      const sampled = await trySample(changed, options);
      return sampled && readFigure(sampled, changed, figure);
    },
    change,
    onProgress: options.onProgress,
  });
  if (condition === undefined) return { figure: own, ranking };
  const flips = new Map<Assumption, BreakEven | undefined>();
  for (const { assumption } of ranking.slice(0, rankedForBreakEven)) {
    const concludes = async (changed: Model) => {
      const sampled = await trySample(changed, options);
      return sampled && holdsFor(condition, sampled, changed);
    };
    flips.set(assumption, await findBreakEven(model, { assumption, concludes }));
  }
  return {
    figure: own,
    ranking: ranking.map((entry) => {
      const breakEven = flips.get(entry.assumption);
      return breakEven === undefined ? entry : { ...entry, breakEven };
    }),
  };
}

/**
 * Finds the largest, or smallest, value of a parameter for which all conditions hold.
 *
 * @throws {UnknownFieldError} @throws {InvalidQuestionError} and whatever `sample` throws.
 */
export function askSolution(
  model: Model,
  question: {
    path: string;
    from: string;
    to: string;
    seek: "largest" | "smallest";
    conditions: readonly Condition[];
  },
  options: SampleOptions,
): Promise<Solution> {
  const { conditions, ...range } = question;
  return solve(model, {
    ...range,
    onProgress: options.onProgress,
    holds: async (changed) => {
      const sampled = await trySample(changed, options);
      if (sampled === undefined) return false;
      return conditions.every((condition) => holdsFor(condition, sampled, changed));
    },
  });
}

/** A changed model may have left what a model can be: then it has no figures. */
async function trySample(changed: Model, { onProgress: _, ...quiet }: SampleOptions) {
  try {
    return await sample(parseModel(changed), quiet);
  } catch (error) {
    if (error instanceof InvalidModelError) return undefined;
    throw error;
  }
}
