import { InvalidModelError } from "../../../lib/engine/InvalidModelError.ts";
import { parseModel } from "../../../lib/engine/parseModel.ts";
import type { Assumption } from "../../../lib/engine/questions/Assumption.ts";
import { listAssumptions } from "../../../lib/engine/questions/listAssumptions.ts";
import type { JsonObject } from "../model/Json.ts";

/** What can be asked about in a model; nothing while it is not valid. */
export function assumptionsOf(model: JsonObject): readonly Assumption[] {
  try {
    return listAssumptions(parseModel(model));
  } catch (error) {
    if (error instanceof InvalidModelError) return [];
    throw error;
  }
}
