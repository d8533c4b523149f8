"use client";

import { type RefObject, useCallback, useEffect, useRef } from "react";
import type { ActionEntry } from "./DraftForm.ts";

type CardFocus = {
  list: RefObject<HTMLOListElement | null>;
  onRemove: (index: number) => void;
  onMove: (key: string) => void;
};

/**
 * Keeps the keyboard where the work is: on the first field of an action that was added, on the fold of
 * many that were added at once, on an action that was moved, and, once one is taken away, on the action
 * that took its place, or on the catalogue where none is left.
 */
export function useCardFocus(parameters: {
  actions: readonly ActionEntry[];
  catalogue: RefObject<HTMLElement | null>;
}): CardFocus {
  const { actions, catalogue } = parameters;
  const list = useRef<HTMLOListElement>(null);
  const known = useRef(new Set(actions.map(({ key }) => key)));
  const removed = useRef<number | undefined>(undefined);
  const moved = useRef<string | undefined>(undefined);
  const keys = actions.map(({ key }) => key).join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys stand for the actions
  useEffect(() => {
    const [added, ...others] = actions.filter(({ key }) => !known.current.has(key));
    known.current = new Set(actions.map(({ key }) => key));
    const [{ current: gone }, { current: went }] = [removed, moved];
    removed.current = undefined;
    moved.current = undefined;
    const cardOf = (key: string | undefined) =>
      list.current?.querySelector(`[data-action="${key}"]`);
    if (added !== undefined) {
      const card = cardOf(added.key);
      const fold = others.length === 0 ? undefined : card?.parentElement?.closest("details");
      // A row of a table has no fields before it is opened.
      const hasFields = fold === undefined && card?.querySelector(field);
      return focusFirst(fold ?? card, hasFields ? field : "summary");
    }
    // A button that goes with its card keeps the keyboard, but not into a table or out of one.
    const isLost = went !== undefined && document.activeElement === document.body;
    if (isLost) return focusFirst(cardOf(went), first);
    if (gone === undefined) return;
    const next = cardOf(actions[Math.min(gone, actions.length - 1)]?.key);
    focusFirst(next ?? catalogue.current, next ? first : button);
  }, [keys]);
  const onRemove = useCallback((index: number) => {
    removed.current = index;
  }, []);
  const onMove = useCallback((key: string) => {
    moved.current = key;
  }, []);
  return { list, onRemove, onMove };
}

const field = "input, select, textarea";

const button = "button:not([aria-disabled=true])";

const first = `summary, ${button}`;

function focusFirst(place: Element | null | undefined, selector: string): void {
  const target = place?.querySelector(selector);
  if (!(target instanceof HTMLElement)) return;
  // What is folded away cannot be focused; the fold that is focused itself stays as it is.
  for (
    let fold = target.closest("details")?.parentElement?.closest("details");
    fold;
    fold = fold.parentElement?.closest("details")
  ) {
    fold.open = true;
  }
  target.focus();
}
