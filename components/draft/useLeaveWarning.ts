"use client";

import { type RefObject, useEffect } from "react";

/**
 * Lets the browser ask before the page is closed or reloaded, while something typed is not kept; `unkept`
 * says so to what leads elsewhere within the page.
 */
export function useLeaveWarning(isAtRisk: boolean, unkept: RefObject<boolean>): void {
  useEffect(() => {
    if (!isAtRisk) return;
    unkept.current = true;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => {
      unkept.current = false;
      window.removeEventListener("beforeunload", ask);
    };
  }, [isAtRisk, unkept]);
}
