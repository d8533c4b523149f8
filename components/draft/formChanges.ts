import type { ActionFields, FormContext } from "./actions/ActionForm.ts";
import { markAmounts } from "./actions/amountMarks.ts";
import { findActionForm } from "./actions/findActionForm.ts";
import type { ActionEntry, DraftForm } from "./DraftForm.ts";

/** The form with one more action of a type, with what the DAO suggests filled in. */
export function addEntry(form: DraftForm, type: string, context: FormContext): DraftForm {
  const entry = { key: nextKey(form), type, fields: findActionForm(type, context).start(context) };
  return { ...form, actions: [...form.actions, entry] };
}

type Added = {
  added: readonly Pick<ActionEntry, "type" | "fields">[];
  context: FormContext;
};

/** The form with actions of given fields behind the others, in their order. */
export function addEntries(form: DraftForm, { added, context }: Added): DraftForm {
  return { ...form, actions: [...form.actions, ...newEntries(form, { added, context })] };
}

/** The form with actions of given fields before another. */
export function insertEntries(form: DraftForm, key: string, { added, context }: Added): DraftForm {
  const entries = newEntries(form, { added, context });
  return {
    ...form,
    actions: form.actions.flatMap((entry) => (entry.key === key ? [...entries, entry] : [entry])),
  };
}

/** The form with other actions in the place of some, where the first of these is. */
export function replaceEntries(
  form: DraftForm,
  keys: readonly string[],
  { added, context }: Added,
): DraftForm {
  const [first] = form.actions.filter(({ key }) => keys.includes(key));
  if (first === undefined) return form;
  const { actions } = insertEntries(form, first.key, { added, context });
  return { ...form, actions: actions.filter(({ key }) => !keys.includes(key)) };
}

function newEntries(form: DraftForm, { added, context }: Added): readonly ActionEntry[] {
  const first = parseInt(nextKey(form), 10);
  return added.map(({ type, fields }, at) => ({
    key: `${first + at}`,
    type,
    fields: markAmounts({ type, fields: {} }, { changed: fields, context }),
  }));
}

/** The form with some fields of an action changed. */
export function changeEntry(
  form: DraftForm,
  key: string,
  { changed, context }: { changed: ActionFields; context: FormContext },
): DraftForm {
  const change = (entry: ActionEntry) =>
    entry.key === key
      ? { ...entry, fields: { ...entry.fields, ...markAmounts(entry, { changed, context }) } }
      : entry;
  return { ...form, actions: form.actions.map(change) };
}

/** The form with a copy of an action right behind it. */
export function duplicateEntry(form: DraftForm, key: string): DraftForm {
  const copyKey = nextKey(form);
  return {
    ...form,
    actions: form.actions.flatMap((entry) =>
      entry.key === key ? [entry, { ...entry, key: copyKey }] : [entry],
    ),
  };
}

/** The form without an action. */
export function removeEntry(form: DraftForm, key: string): DraftForm {
  return { ...form, actions: form.actions.filter((entry) => entry.key !== key) };
}

/** The form with an action one place up (-1) or down (1); at an end it stays. */
export function moveEntry(form: DraftForm, key: string, by: -1 | 1): DraftForm {
  const from = form.actions.findIndex((entry) => entry.key === key);
  const entry = form.actions[from];
  const to = from + by;
  if (entry === undefined || to < 0 || to >= form.actions.length) return form;
  const others = form.actions.filter((other) => other !== entry);
  return { ...form, actions: [...others.slice(0, to), entry, ...others.slice(to)] };
}

function nextKey({ actions }: DraftForm): string {
  const highest = actions.reduce((most, { key }) => Math.max(most, parseInt(key, 10) || 0), 0);
  return `${highest + 1}`;
}
