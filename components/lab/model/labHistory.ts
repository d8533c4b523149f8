import type { LabDocument } from "./LabDocument.ts";

const mostSteps = 200;

/** Changes of one field that follow each other faster than this are one step back. */
const groupMilliseconds = 1_000;

type Step = { readonly document: LabDocument; readonly what: string };

/** A document with what came before it and what was taken back. */
export type LabHistory = {
  readonly document: LabDocument;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** The field changed last and when, in milliseconds of a rising clock. */
  readonly last?: { readonly field: string; readonly at: number };
};

export type LabEvent =
  | {
      type: "change";
      /** What changes, as a button that takes it back says it: "Volatility". */
      what: string;
      /** The field; changes of the same one in quick succession are one step. */
      field: string;
      at: number;
      next: (document: LabDocument) => LabDocument;
    }
  | { type: "undo" }
  | { type: "redo" };

/** A history that begins with a document. */
export function startHistory(document: LabDocument): LabHistory {
  return { document, past: [], future: [] };
}

/** The history after a change, or after one was taken back or done again. */
export function stepHistory(history: LabHistory, event: LabEvent): LabHistory {
  const { document, past, future, last } = history;
  switch (event.type) {
    case "undo": {
      const step = past.at(-1);
      if (step === undefined) return history;
      const undone = { document, what: step.what };
      return { document: step.document, past: past.slice(0, -1), future: [...future, undone] };
    }
    case "redo": {
      const step = future.at(-1);
      if (step === undefined) return history;
      const done = { document, what: step.what };
      return { document: step.document, past: [...past, done], future: future.slice(0, -1) };
    }
    case "change": {
      const { what, field, at } = event;
      const next = event.next(document);
      if (next === document) return history;
      const isSame = last?.field === field && at - last.at < groupMilliseconds && past.length > 0;
      const grown = isSame ? past : [...past, { document, what }].slice(-mostSteps);
      return { document: next, past: grown, future: [], last: { field, at } };
    }
  }
}
