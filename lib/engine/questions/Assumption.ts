import type { FieldUnit } from "../fields.ts";

/** A number that a model takes for granted. */
export type Assumption = {
  /** As errors write it: `mechanisms[2].maxPerMint`. */
  path: string;
  title: string;
  unit: FieldUnit;
  /** As the model has it: decimal text, or a plain number. */
  value: string | number;
};
