import type { DraftForm } from "./DraftForm.ts";

/** The most changes that can be taken back. */
export const mostSteps = 50;

/** What a change was, in words, and, of typing, in which field: to tell fields of one name apart. */
export type Change = { what: string; where?: string };

/** A form before or after a change, and what the change was. */
type Step = Change & { form: DraftForm };

/** A form, the changes that led to it and those that were taken back, the nearest of each last. */
export type History = { form: DraftForm; past: readonly Step[]; future: readonly Step[] };

export type HistoryEvent = (Change & { next: (form: DraftForm) => DraftForm }) | "undo" | "redo";

/**
 * The history after an event. Typing in one field is one step; every other change is a step of its
 * own. A change ends what could be done again.
 */
export function stepHistory(history: History, event: HistoryEvent): History {
  const { form, past, future } = history;
  if (event === "undo") {
    const last = past.at(-1);
    if (last === undefined) return history;
    const undone = { ...last, form };
    return { form: last.form, past: past.slice(0, -1), future: [...future, undone] };
  }
  if (event === "redo") {
    const next = future.at(-1);
    if (next === undefined) return history;
    const redone = { ...next, form };
    return { form: next.form, past: [...past, redone], future: future.slice(0, -1) };
  }
  const { next, ...change } = event;
  const last = past.at(-1);
  const isSame = last?.what === change.what && last.where === change.where;
  const goesOn = isSame && change.what.startsWith("typing");
  return {
    form: next(form),
    past: goesOn ? past : [...past, { ...change, form }].slice(-mostSteps),
    future: [],
  };
}
