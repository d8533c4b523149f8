import { cleanText } from "../../ui/cleanText.ts";
import type { FormContext } from "./ActionForm.ts";
import { type ActionGroup, actionGroups, placeOf } from "./actionPlaces.ts";
import { findActionForm } from "./findActionForm.ts";
import { refusalOf } from "./subjectOf.ts";

/** A kind of action as the catalogue shows it. */
export type CatalogueEntry = {
  type: string;
  label: string;
  /** What stands now; `undefined` where the DAO has no use for it. */
  current: string | undefined;
  /** Why the account that would call cannot do it. */
  refusal: string | undefined;
};

/** The kinds of one group; those a DAO has no use for come last and apart. */
export type CatalogueGroup = {
  title: ActionGroup;
  fitting: readonly CatalogueEntry[];
  others: readonly CatalogueEntry[];
};

/** Every kind of action by group, and of them those in which every word of a search occurs. */
export function listCatalogue(context: FormContext, search: string): readonly CatalogueGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const entries = context.kinds.map(({ type, label }): CatalogueEntry => {
    const form = findActionForm(type, context);
    return {
      type,
      label: cleanText(label, 60),
      current: form.current(context),
      refusal: form.refusal?.(context) ?? refusalOf(type, context),
    };
  });
  const found = entries.filter(({ type, label }) => {
    const { group, words: more = "" } = placeOf(type);
    const whole = `${label} ${type} ${group} ${more}`.toLowerCase();
    return words.every((word) => whole.includes(word));
  });
  return actionGroups
    .map((title) => {
      const own = found.filter(({ type }) => placeOf(type).group === title);
      return {
        title,
        fitting: own.filter(({ current }) => current !== undefined),
        others: own.filter(({ current }) => current === undefined),
      };
    })
    .filter(({ fitting, others }) => fitting.length + others.length > 0);
}
