/**
 * `mintage/engine`: models projected and compared, exact in base units. No chain, no React.
 *
 * @example
 * const trajectory = project(parseModel(json));
 * formatAmount(trajectory.total.at(-1) ?? 0n, model.token.decimals);
 */
export { AmountError } from "../lib/amount/errors.ts";
export { formatAmount } from "../lib/amount/formatAmount.ts";
export { formatAmountGrouped } from "../lib/amount/formatAmountGrouped.ts";
export { formatPercent } from "../lib/amount/formatPercent.ts";
export { parseAmount } from "../lib/amount/parseAmount.ts";
export type { Ratio } from "../lib/amount/Ratio.ts";
export { compare } from "../lib/engine/compare.ts";
export { engineVersion } from "../lib/engine/engineVersion.ts";
export { InvalidModelError } from "../lib/engine/errors.ts";
export type { Impact } from "../lib/engine/Impact.ts";
export type { Bucket, BucketClass, Mechanism, Model } from "../lib/engine/Model.ts";
export { modelReceipt } from "../lib/engine/modelReceipt.ts";
export { parseModel } from "../lib/engine/parseModel.ts";
export { project } from "../lib/engine/project.ts";
export type { Trajectory, TrajectoryEvent } from "../lib/engine/Trajectory.ts";
export { BaseError } from "../lib/errors/BaseError.ts";
