"use client";

import { useUrlText } from "../ui/useUrlText.ts";

const importedPrefix = "imported-";

/** Which of the drafts kept in this browser is open (`?draft=…`); `null`: the latest. */
export function useDraftId() {
  return useUrlText("draft");
}

/** An id for a new draft. That one came from outside can be told from its id. */
export function createDraftId(origin: "own" | "imported"): string {
  return `${origin === "imported" ? importedPrefix : ""}${crypto.randomUUID()}`;
}

/** Whether a draft came from a file or a link. */
export function isImported(id: string): boolean {
  return id.startsWith(importedPrefix);
}
