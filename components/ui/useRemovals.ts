"use client";

import { useState } from "react";

/** What was removed from a list while it is open, and the way back. */
export type Removals<thing> = {
  /** Removed last, and not put back. */
  last: thing | undefined;
  /** Why the latest change failed. */
  error: unknown;
  remove: (chosen: thing) => void;
  /** Puts `last` back; what was removed before it is the next. */
  putBack: () => void;
};

/** Keeps what is removed from a list of this browser for as long as the list is open. */
export function useRemovals<thing>(parameters: {
  /** Resolves to what was removed, as it was kept. */
  remove: (chosen: thing) => Promise<thing>;
  restore: (removed: thing) => Promise<void>;
}): Removals<thing> {
  const [removed, setRemoved] = useState<readonly thing[]>([]);
  const [error, setError] = useState<unknown>(undefined);
  const last = removed.at(-1);
  const fail = (failure: unknown) => setError(() => failure);
  return {
    last,
    error,
    remove: (chosen) => {
      setError(undefined);
      parameters
        .remove(chosen)
        .then((taken) => setRemoved((before) => [...before, taken]))
        .catch(fail);
    },
    putBack: () => {
      if (last === undefined) return;
      setError(undefined);
      parameters
        .restore(last)
        .then(() => setRemoved((before) => before.filter((other) => other !== last)))
        .catch(fail);
    },
  };
}
