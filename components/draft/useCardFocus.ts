"use client";

import { type RefObject, useCallback, useEffect, useRef } from "react";
import type { ActionEntry } from "./DraftForm.ts";

/**
 * Keeps the keyboard where the work is: on the first field of an action that was added, and, once
 * one is taken away, on the action that took its place, or on the catalogue where none is left.
 */
export function useCardFocus(parameters: {
  actions: readonly ActionEntry[];
  catalogue: RefObject<HTMLElement | null>;
}): { list: RefObject<HTMLOListElement | null>; onRemove: (index: number) => void } {
  const { actions, catalogue } = parameters;
  const list = useRef<HTMLOListElement>(null);
  const known = useRef(new Set(actions.map(({ key }) => key)));
  const removed = useRef<number | undefined>(undefined);
  const keys = actions.map(({ key }) => key).join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys stand for the actions
  useEffect(() => {
    const added = actions.findIndex(({ key }) => !known.current.has(key));
    known.current = new Set(actions.map(({ key }) => key));
    const { current: gone } = removed;
    removed.current = undefined;
    if (added !== -1) return focusField(list.current?.children[added]);
    if (gone === undefined) return;
    const next = list.current?.children[Math.min(gone, actions.length - 1)];
    focusFirst(next ?? catalogue.current, "button:not([aria-disabled=true])");
  }, [keys]);
  const onRemove = useCallback((index: number) => {
    removed.current = index;
  }, []);
  return { list, onRemove };
}

function focusField(card: Element | undefined): void {
  focusFirst(card, "input, select, textarea");
}

function focusFirst(place: Element | null | undefined, selector: string): void {
  const target = place?.querySelector(selector);
  if (target instanceof HTMLElement) target.focus();
}
