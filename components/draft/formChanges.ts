import type { ActionFields, FormContext } from "./actions/ActionForm.ts";
import { findActionForm } from "./actions/findActionForm.ts";
import type { ActionEntry, DraftForm } from "./DraftForm.ts";

/** The form with one more action of a type, with what the DAO suggests filled in. */
export function addEntry(form: DraftForm, type: string, context: FormContext): DraftForm {
  const entry = { key: nextKey(form), type, fields: findActionForm(type, context).start(context) };
  return { ...form, actions: [...form.actions, entry] };
}

/** The form with actions of given fields behind the others, in their order. */
export function addEntries(
  form: DraftForm,
  added: readonly Pick<ActionEntry, "type" | "fields">[],
): DraftForm {
  const first = parseInt(nextKey(form), 10);
  const entries = added.map((entry, at) => ({ key: `${first + at}`, ...entry }));
  return { ...form, actions: [...form.actions, ...entries] };
}

/** The form with some fields of an action changed. */
export function changeFields(form: DraftForm, key: string, changed: ActionFields): DraftForm {
  const change = (entry: ActionEntry) =>
    entry.key === key ? { ...entry, fields: { ...entry.fields, ...changed } } : entry;
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
