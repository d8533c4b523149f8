import type { SensitivityReport } from "../../../lib/engine/questions/askModel.ts";
import type { Condition } from "../../../lib/engine/questions/Condition.ts";
import type { Figure } from "../../../lib/engine/questions/Figure.ts";
import type { Solution } from "../../../lib/engine/questions/solve.ts";
import type { JsonObject } from "../model/Json.ts";
import type { LabPicture } from "../results/LabPicture.ts";

/** What a picture is wanted of. */
export type LabRequest = {
  readonly baseline: JsonObject;
  readonly changed: JsonObject | undefined;
  /** A quantity's id. */
  readonly quantity: string;
  /** Paths of both models, instead of the models' own number. */
  readonly paths: number | undefined;
};

export type LabRunOptions = {
  readonly signal: AbortSignal;
  readonly onProgress?: (share: number) => void;
};

/** A model and what is asked of it, on so many paths. */
export type RankQuestion = {
  readonly model: JsonObject;
  readonly paths: number;
  readonly figure: Figure;
  readonly condition?: Condition;
};

export type SolveQuestion = {
  readonly model: JsonObject;
  readonly paths: number;
  readonly path: string;
  /** Decimal text. */
  readonly from: string;
  readonly to: string;
  readonly seek: "largest" | "smallest";
  readonly conditions: readonly Condition[];
};

/** Computes pictures and answers; away from the page where a worker can be had. */
export type LabEngine = {
  draw(request: LabRequest, options: LabRunOptions): Promise<LabPicture>;
  /** Ranks a model's assumptions by what a tenth more or less of each does. */
  rank(question: RankQuestion, options: LabRunOptions): Promise<SensitivityReport>;
  /** Looks for the largest or smallest value for which a condition holds. */
  solve(question: SolveQuestion, options: LabRunOptions): Promise<Solution>;
  close(): void;
};
