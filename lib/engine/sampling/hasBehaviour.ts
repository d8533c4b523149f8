import type { Model } from "../Model.ts";
import { compileModels } from "./compileModels.ts";

/**
 * Whether anything of a model differs from path to path, so that there is something to sample.
 *
 * @throws whatever `compileModels` throws.
 */
export function hasBehaviour(model: Model): boolean {
  const { outputs, counts } = compileModels(model).program;
  return outputs.length + counts.length > 0;
}
