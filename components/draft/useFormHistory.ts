"use client";

import { useReducer } from "react";
import type { DraftForm } from "./DraftForm.ts";
import { stepHistory } from "./formHistory.ts";

export type FormHistory = {
  form: DraftForm;
  /** Changes of one name in a row are one step back. */
  change: (what: string, next: (form: DraftForm) => DraftForm) => void;
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
  return {
    form: history.form,
    change: (what, next) => dispatch({ what, next }),
    undo: () => dispatch("undo"),
    redo: () => dispatch("redo"),
    undoable: history.past.at(-1)?.what,
    redoable: history.future.at(-1)?.what,
  };
}
