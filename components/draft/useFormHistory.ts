"use client";

import { useReducer } from "react";
import type { DraftForm } from "./DraftForm.ts";

const mostSteps = 50;

type Step = { form: DraftForm; what: string };
type History = { form: DraftForm; past: readonly Step[] };

export type FormHistory = {
  form: DraftForm;
  /** Changes of one name in a row are one step back. */
  change: (what: string, next: (form: DraftForm) => DraftForm) => void;
  undo: () => void;
  /** What `undo` takes back; `undefined`: nothing. */
  undoable: string | undefined;
};

type Event = { what: string; next: (form: DraftForm) => DraftForm } | "undo";

/** A form with its past. Typing in one field is one step; every other change is a step of its own. */
export function useFormHistory(initial: DraftForm): FormHistory {
  const [{ form, past }, dispatch] = useReducer(step, { form: initial, past: [] });
  return {
    form,
    change: (what, next) => dispatch({ what, next }),
    undo: () => dispatch("undo"),
    undoable: past.at(-1)?.what,
  };
}

function step({ form, past }: History, event: Event): History {
  const last = past.at(-1);
  if (event === "undo") {
    return last === undefined ? { form, past } : { form: last.form, past: past.slice(0, -1) };
  }
  const { what, next } = event;
  const isTyping = what.startsWith("typing");
  if (isTyping && last?.what === what) return { form: next(form), past };
  return { form: next(form), past: [...past, { form, what }].slice(-mostSteps) };
}
