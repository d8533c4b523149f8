/**
 * `mintage/engine`: models projected and compared, exact in base units; behaviour sampled along many
 * paths, the same bytes everywhere. No chain, no React.
 *
 * @example
 * const trajectory = project(parseModel(json));
 * formatAmount(trajectory.total.at(-1) ?? 0n, model.token.decimals);
 *
 * @example
 * const workers = createSamplingWorkers();
 * const { price } = await sample(model, { run: workers.runProgram });
 * workers.close();
 */
export { AmountError } from "../lib/amount/errors.ts";
export { formatAmount } from "../lib/amount/formatAmount.ts";
export { formatAmountGrouped } from "../lib/amount/formatAmountGrouped.ts";
export { formatPercent } from "../lib/amount/formatPercent.ts";
export { parseAmount } from "../lib/amount/parseAmount.ts";
export type { Ratio } from "../lib/amount/Ratio.ts";
export { compare } from "../lib/engine/compare.ts";
export { engineVersion } from "../lib/engine/engineVersion.ts";
export type { Impact } from "../lib/engine/Impact.ts";
export { InvalidModelError } from "../lib/engine/InvalidModelError.ts";
export type { Bucket, BucketClass, Mechanism, Model } from "../lib/engine/Model.ts";
export { largestUnlocks } from "../lib/engine/metrics/largestUnlocks.ts";
export { measureYears } from "../lib/engine/metrics/measureYears.ts";
export { modelJsonSchema } from "../lib/engine/modelJsonSchema.ts";
export { modelReceipt } from "../lib/engine/modelReceipt.ts";
export { parseModel } from "../lib/engine/parseModel.ts";
export type { Preset } from "../lib/engine/presets/Preset.ts";
export { findPreset, presets } from "../lib/engine/presets/presets.ts";
export { project } from "../lib/engine/project.ts";
export { askSensitivity, askSolution } from "../lib/engine/questions/askModel.ts";
export type { Condition } from "../lib/engine/questions/Condition.ts";
export type { Bands, Sampled, SampledImpact } from "../lib/engine/Sampled.ts";
export { compareSampled, sample } from "../lib/engine/sample.ts";
export type { Trajectory, TrajectoryEvent } from "../lib/engine/Trajectory.ts";
export { compareHolders } from "../lib/engine/views/holders/compareHolders.ts";
export { measureConcentration } from "../lib/engine/views/holders/measureConcentration.ts";
export { unlocksAgainstDepth } from "../lib/engine/views/market/unlocksAgainstDepth.ts";
export { comparePlan } from "../lib/engine/views/plan/comparePlan.ts";
export { judgeRecipient } from "../lib/engine/views/recipients/judgeRecipient.ts";
export { measureVelocity } from "../lib/engine/views/velocity/measureVelocity.ts";
export { createSamplingWorkers } from "../lib/engine/workers/createSamplingWorkers.ts";
export { BaseError } from "../lib/errors/BaseError.ts";
