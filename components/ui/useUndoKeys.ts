"use client";

import { useEffect } from "react";

/**
 * Takes changes back by Ctrl+Z and does them again by Ctrl+Shift+Z or Ctrl+Y, with the command key on a
 * Mac. Where somebody types, the keys are the field's own.
 */
export function useUndoKeys({ undo, redo }: { undo: () => void; redo?: () => void }): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      // Otherwise the browser takes back typing in a field that is not in sight.
      event.preventDefault();
      if (key === "y" || event.shiftKey) redo?.();
      else undo();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [undo, redo]);
}

/** Inputs that hold no text: the browser takes nothing back in them. */
const withoutText: ReadonlySet<string> = new Set(["range", "checkbox", "radio", "file", "button"]);

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !withoutText.has(target.type);
  return target instanceof HTMLTextAreaElement;
}
