import { bucketSchema } from "../../../lib/engine/bucketSchema.ts";
import { marketSchema } from "../../../lib/engine/marketSchema.ts";
import { describeFields } from "./describeField.ts";
import type { FieldForm, KeyedField } from "./FieldForm.ts";

/** A market's fields. */
export const marketFields = describeFields(marketSchema);

/** A bucket's fields. */
export const bucketFields = describeFields(bucketSchema);

/** The fields of a model beside its lists; their schemas stand in one object without titles. */
export const timeFields: readonly KeyedField[] = [
  { key: "asOf", form: leaf("Start", "instant") },
  { key: "horizonSeconds", form: leaf("Horizon", "duration") },
  { key: "stepSeconds", form: leaf("Step", "duration") },
];

export const tokenFields: readonly KeyedField[] = [
  { key: "symbol", form: leaf("Token symbol", "text") },
  { key: "decimals", form: leaf("Token decimals", "count") },
];

export const samplingFields: readonly KeyedField[] = [
  { key: "paths", form: leaf("Paths", "count") },
  { key: "seed", form: leaf("Seed", "count") },
];

function leaf(title: string, unit: "instant" | "duration" | "text" | "count"): FieldForm {
  return {
    control: "leaf",
    title,
    unit,
    isOptional: false,
    per: undefined,
    minimum: undefined,
    maximum: undefined,
  };
}
