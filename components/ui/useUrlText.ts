"use client";

import { useSearchParams } from "next/navigation";
import { useCallback } from "react";

/**
 * A text kept in the URL's query; `null` where it is not there. Setting it adds an entry to the
 * history (`push`) or changes the present one (`replace`).
 */
export function useUrlText(name: string, history: "push" | "replace" = "replace") {
  const text = useSearchParams().get(name);
  const setText = useCallback(
    (next: string | null) => {
      const url = new URL(window.location.href);
      if (next === null) url.searchParams.delete(name);
      else url.searchParams.set(name, next);
      // A colon may stand in a query, and an address reads better with it.
      url.search = url.search.replaceAll("%3A", ":");
      if (history === "push") window.history.pushState(null, "", url);
      else window.history.replaceState(null, "", url);
    },
    [name, history],
  );
  return [text, setText] as const;
}
