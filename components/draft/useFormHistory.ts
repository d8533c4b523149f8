"use client";

import { useMemo, useReducer } from "react";
import type { DraftForm } from "./DraftForm.ts";
import { type Change, stepHistory } from "./formHistory.ts";

export type FormHistory = {
  form: DraftForm;
  /** Typing in one field in a row is one step back. The same function for as long as the form is open. */
  change: (what: string | Change, next: (form: DraftForm) => DraftForm) => void;
  undo: () => void;
  redo: () => void;
  /** What `undo` takes back; `undefined`: nothing. */
  undoable: string | undefined;
  /** What `redo` does again; `undefined`: nothing. */
  redoable: string | undefined;
};

/** A form with its past, and with what was taken back. */
export function useFormHistory(initial: DraftForm): FormHistory {
  const [history, dispatch] = useReducer(stepHistory, { form: initial, past: [], future: [] });
  const steps = useMemo<Pick<FormHistory, "change" | "undo" | "redo">>(
    () => ({
      change: (what, next) => dispatch({ ...(typeof what === "string" ? { what } : what), next }),
      undo: () => dispatch("undo"),
      redo: () => dispatch("redo"),
    }),
    [],
  );
  return {
    ...steps,
    form: history.form,
    undoable: history.past.at(-1)?.what,
    redoable: history.future.at(-1)?.what,
  };
}
