"use client";

import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import { ErrorNotice } from "./ErrorNotice.tsx";
import type { Removals } from "./useRemovals.ts";

type RemovalNoteProps<thing> = {
  removals: Removals<thing>;
  /** What was removed, in words. */
  describe: (removed: thing) => ReactNode;
  /** What a failure means: "The list of drafts was not changed." */
  failure: string;
};

/** What was removed last, with its way back. */
export function RemovalNote<thing>({ removals, describe, failure }: RemovalNoteProps<thing>) {
  const { last, error, putBack } = removals;
  return (
    <>
      {last !== undefined && (
        <p role="status" className="mb-5 text-small text-soft">
          Removed {describe(last)}.{" "}
          <Button tone="quiet" onClick={putBack} className="px-2 text-small">
            Put it back
          </Button>
        </p>
      )}
      {error !== undefined && (
        <div className="mb-5">
          <ErrorNotice title={failure} error={error} />
        </div>
      )}
    </>
  );
}
