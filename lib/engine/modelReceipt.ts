import { receipt } from "../receipt/receipt.ts";
import { engineVersion } from "./engineVersion.ts";
import type { Impact } from "./Impact.ts";
import type { Model } from "./Model.ts";
import type { Sampled, SampledImpact } from "./Sampled.ts";
import type { Trajectory } from "./Trajectory.ts";

/**
 * What proves a result: the SHA-256 over the canonical JSON (RFC 8785) of
 * `{ engine: engineVersion, model, result }`, amounts as decimal strings in base units. Whoever runs
 * the same engine on the same model gets the same receipt.
 *
 * @param model - One model, or both of a comparison.
 */
export function modelReceipt(
  model: Model | { baseline: Model; proposed: Model },
  result: Trajectory | Impact | Sampled | SampledImpact | { exact: Trajectory; sampled: Sampled },
): `0x${string}` {
  return receipt({ engine: engineVersion, model, result });
}
