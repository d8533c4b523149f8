import { createModel } from "../../../lib/dao/createModel.ts";
import type { Snapshot } from "../../../lib/dao/Snapshot.ts";
import type { JsonObject } from "./Json.ts";
import type { LabDocument } from "./LabDocument.ts";

/**
 * What the Lab edits of a DAO: the model by which its pages project it, at its pinned block.
 *
 * @throws {SupplyMismatchError}
 */
export function daoDocument({ dao, state, block }: Snapshot): LabDocument {
  const model = createModel(dao, { state, asOf: block.timestamp });
  // A form's missing field is not there; a model's may be `undefined`.
  return { baseline: JSON.parse(JSON.stringify(model)) as JsonObject };
}
