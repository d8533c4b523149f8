import type { JsonObject } from "./Json.ts";

/** One of the two models that stand side by side. */
export type Side = "baseline" | "changed";

/** What the Lab edits: a model, and beside it a changed one where two are compared. */
export type LabDocument = { readonly baseline: JsonObject; readonly changed?: JsonObject };

/** The document with another model on one side. */
export function withModel(document: LabDocument, side: Side, model: JsonObject): LabDocument {
  return { ...document, [side]: model };
}

/** The model of a side; the baseline where nothing is compared. */
export function modelOf(document: LabDocument, side: Side): JsonObject {
  return (side === "changed" ? document.changed : undefined) ?? document.baseline;
}
