"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import type { JsonObject, JsonValue } from "../model/Json.ts";
import { IssueStore } from "./IssueStore.ts";
import { modelNames } from "./modelNames.ts";
import type { ModelNames } from "./startValue.ts";

/** What a field may do to the model it is part of. All of it stays the same from draw to draw. */
export type ModelEditor = {
  /**
   * Writes a value; `undefined` removes it.
   *
   * @param what - The field's title, for the button that takes it back.
   */
  write: (path: string, value: JsonValue | undefined, what: string) => void;
  /** Makes another model of it. */
  change: (what: string, next: (model: JsonObject) => JsonObject) => void;
  readonly issues: IssueStore;
};

const nothing = () => undefined;

export const EditorContext = createContext<ModelEditor>({
  write: nothing,
  change: nothing,
  issues: new IssueStore(),
});

/** What can be referred to in the model; the same object until one of its parts changes. */
export const NamesContext = createContext<ModelNames>(modelNames({}));

export function useEditor(): ModelEditor {
  return useContext(EditorContext);
}

export function useNames(): ModelNames {
  return useContext(NamesContext);
}

/** What is wrong at a path, with `isDeep` or beneath it; drawn again only when that changes. */
export function useIssue(path: string, isDeep = false): string | undefined {
  const { issues } = useEditor();
  const read = () => issues.messageAt(path, isDeep);
  return useSyncExternalStore(issues.subscribe, read, read);
}

/** How many things are wrong at a path and beneath it. */
export function useIssueCount(path: string): number {
  const { issues } = useEditor();
  const read = () => issues.countWithin(path);
  return useSyncExternalStore(issues.subscribe, read, read);
}
