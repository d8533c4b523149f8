import type { z } from "zod";
import type { KindMeta } from "../../../lib/engine/fields.ts";
import { behaviourSchemas } from "../../../lib/engine/mechanisms/behaviour/behaviourSchemas.ts";
import { distributionSchemas } from "../../../lib/engine/mechanisms/distribution/distributionSchemas.ts";
import { issuanceSchemas } from "../../../lib/engine/mechanisms/issuance/issuanceSchemas.ts";
import { wrapperFields } from "../../../lib/engine/mechanisms/wrappers/wrapperSchemas.ts";
import { describeField } from "./describeField.ts";
import type { FieldForm, FormOption } from "./FieldForm.ts";

/** A kind of mechanism as it is offered and edited. */
export type CatalogueKind = KindMeta & {
  readonly kind: string;
  /** It holds another mechanism in `of`. */
  readonly isWrapper: boolean;
  /** Its shapes; one without a name where the kind has one shape alone. */
  readonly options: readonly FormOption[];
};

export type CatalogueGroup = { readonly title: string; readonly kinds: readonly CatalogueKind[] };

/** Every kind of mechanism the engine knows, grouped as the engine keeps them. */
export const catalogue: readonly CatalogueGroup[] = [
  { title: "Issuance and burning", kinds: issuanceSchemas.map((schema) => kindOf(schema)) },
  { title: "Distribution and release", kinds: distributionSchemas.map((schema) => kindOf(schema)) },
  { title: "Behaviour and markets", kinds: behaviourSchemas.map((schema) => kindOf(schema)) },
  { title: "Around another mechanism", kinds: wrapperFields.map((schema) => kindOf(schema, true)) },
];

const byKind = new Map(
  catalogue.flatMap(({ kinds }) => kinds.map((kind) => [kind.kind, kind] as const)),
);

/** A kind by its name in a model; `undefined` for a name the engine does not know. */
export function findKind(kind: unknown): CatalogueKind | undefined {
  return typeof kind === "string" ? byKind.get(kind) : undefined;
}

function kindOf(schema: z.core.$ZodType, isWrapper = false): CatalogueKind {
  const { row, title, summary } = (schema as z.ZodType).meta() as KindMeta;
  const form = describeField(schema, "");
  const options = optionsOf(form);
  const kind = fixedValue(options[0], "kind");
  return { row, title, summary, kind, isWrapper, options };
}

function optionsOf(form: FieldForm): readonly FormOption[] {
  if (form.control === "choice") return form.options;
  return form.control === "object" ? [{ value: "", fields: form.fields }] : [];
}

function fixedValue(option: FormOption | undefined, key: string): string {
  const form = option?.fields.find((field) => field.key === key)?.form;
  return form?.control === "fixed" ? form.value : "";
}
