"use client";

import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { ModelEditor } from "./fields/EditContext.tsx";
import { IssueStore } from "./fields/IssueStore.ts";
import type { JsonObject } from "./model/Json.ts";
import { parseJsonPath, writeAt } from "./model/jsonAt.ts";
import { type LabDocument, modelOf, type Side, withModel } from "./model/LabDocument.ts";
import { type LabHistory, startHistory, stepHistory } from "./model/labHistory.ts";

export type LabModels = {
  readonly history: LabHistory;
  readonly document: LabDocument;
  /** Which of the two models the controls are of. */
  readonly side: Side;
  setSide: (side: Side) => void;
  readonly editor: ModelEditor;
  /** Changes the whole: another preset, a comparison. */
  replace: (what: string, next: (document: LabDocument) => LabDocument) => void;
  undo: () => void;
  redo: () => void;
};

/** The models being edited, with their past. */
export function useLabModels(start: LabDocument): LabModels {
  const [history, dispatch] = useReducer(stepHistory, start, startHistory);
  const [chosen, setSide] = useState<Side>("changed");
  const [issues] = useState(() => new IssueStore());
  const { document } = history;
  const side = document.changed === undefined ? "baseline" : chosen;
  const sideNow = useRef(side);
  useEffect(() => {
    sideNow.current = side;
  }, [side]);

  const replace = useCallback<LabModels["replace"]>((what, next) => {
    const at = performance.now();
    dispatch({ type: "change", what, field: `${what} ${at}`, at, next });
  }, []);
  const editor = useMemo<ModelEditor>(() => {
    const edit = (
      { what, field }: { what: string; field: string },
      next: (model: JsonObject) => JsonObject,
    ) => {
      const target = sideNow.current;
      dispatch({
        type: "change",
        what,
        field: `${target} ${field}`,
        at: performance.now(),
        next: (now) => withModel(now, target, next(modelOf(now, target))),
      });
    };
    return {
      issues,
      write: (path, value, what) =>
        edit({ what, field: path }, (model) => {
          return writeAt(model, parseJsonPath(path), value) as JsonObject;
        }),
      change: (what, next) => edit({ what, field: what }, next),
    };
  }, [issues]);
  return {
    history,
    document,
    side,
    setSide,
    editor,
    replace,
    undo: useCallback(() => dispatch({ type: "undo" }), []),
    redo: useCallback(() => dispatch({ type: "redo" }), []),
  };
}
