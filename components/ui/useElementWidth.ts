"use client";

import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** The width of an element in whole pixels, as it changes; `initial` before it is laid out. */
export function useElementWidth<element extends HTMLElement>(
  initial: number,
): [RefObject<element | null>, number] {
  const ref = useRef<element>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    if (ref.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(240, Math.round(entry.contentRect.width)));
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
