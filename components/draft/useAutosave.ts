"use client";

import { useEffect, useRef, useState } from "react";
import type { DraftForm } from "./DraftForm.ts";
import type { Drafts } from "./useDrafts.ts";

export type Autosave = { state: "untouched" | "saving" | "saved" | "failed"; error: unknown };

/** Keeps the form in this browser with every change. The first rendering is not a change. */
export function useAutosave(parameters: {
  id: string;
  form: DraftForm;
  save: Drafts["save"];
}): Autosave {
  const { id, form, save } = parameters;
  const [autosave, setAutosave] = useState<Autosave>({ state: "untouched", error: undefined });
  const first = useRef(form);
  useEffect(() => {
    if (form === first.current) return;
    let isCurrent = true;
    setAutosave({ state: "saving", error: undefined });
    save(id, form).then(
      () => isCurrent && setAutosave({ state: "saved", error: undefined }),
      (error: unknown) => isCurrent && setAutosave({ state: "failed", error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, form, save]);
  return autosave;
}
