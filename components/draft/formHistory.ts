import type { DraftForm } from "./DraftForm.ts";

/** The most changes that can be taken back. */
export const mostSteps = 50;

/** A form before or after a change, and what the change was. */
type Step = { form: DraftForm; what: string };

/** A form, the changes that led to it and those that were taken back, the nearest of each last. */
export type History = { form: DraftForm; past: readonly Step[]; future: readonly Step[] };

export type HistoryEvent = { what: string; next: (form: DraftForm) => DraftForm } | "undo" | "redo";

/**
 * The history after an event. Typing in one field is one step; every other change is a step of its
 * own. A change ends what could be done again.
 */
export function stepHistory(history: History, event: HistoryEvent): History {
  const { form, past, future } = history;
  if (event === "undo") {
    const last = past.at(-1);
    if (last === undefined) return history;
    const undone = { form, what: last.what };
    return { form: last.form, past: past.slice(0, -1), future: [...future, undone] };
  }
  if (event === "redo") {
    const next = future.at(-1);
    if (next === undefined) return history;
    const redone = { form, what: next.what };
    return { form: next.form, past: [...past, redone], future: future.slice(0, -1) };
  }
  const { what, next } = event;
  const goesOn = what.startsWith("typing") && past.at(-1)?.what === what;
  const step = { form, what };
  return {
    form: next(form),
    past: goesOn ? past : [...past, step].slice(-mostSteps),
    future: [],
  };
}
