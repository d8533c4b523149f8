import type { FieldUnit } from "../fields.ts";
import type { Model } from "../Model.ts";
import { marketSchema } from "../marketSchema.ts";
import { mechanismFieldsSchema } from "../ruleSchema.ts";
import { type VisitedField, visitFields } from "../visitFields.ts";
import type { Assumption } from "./Assumption.ts";

/** What can be a little more or less; dates, ids and places cannot. */
const scalable: readonly FieldUnit[] = ["tokens", "share", "rate", "duration", "count", "number"];

/** Every number of a model's mechanisms and market that could be a little more or less. */
export function listAssumptions(model: Model): readonly Assumption[] {
  const assumptions: Assumption[] = [];
  const collect =
    (prefix: string) =>
    ({ path, meta, value }: VisitedField) => {
      if (!scalable.includes(meta.unit)) return;
      if (typeof value !== "string" && typeof value !== "number") return;
      assumptions.push({ path: `${prefix}.${path}`, title: meta.title, unit: meta.unit, value });
    };
  for (const [index, mechanism] of model.mechanisms.entries()) {
    let path = `mechanisms[${index}]`;
    for (let held = mechanism; ; held = held.of, path = `${path}.of`) {
      visitFields(mechanismFieldsSchema, held, collect(path));
      if (!("of" in held)) break;
    }
  }
  if (model.market !== undefined) visitFields(marketSchema, model.market, collect("market"));
  return assumptions;
}
