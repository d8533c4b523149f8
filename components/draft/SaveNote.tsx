import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import type { Autosave } from "./useAutosave.ts";

const words = {
  untouched: "Kept in this browser as you type",
  saving: "Saving …",
  saved: "Saved in this browser",
  removed: "Removed in another tab. It is kept again once you type on.",
} as const;

/** Whether what was typed is kept. */
export function SaveNote({ autosave }: { autosave: Autosave }) {
  if (autosave.state === "failed") {
    return <ErrorNotice title="This draft is not being saved." error={autosave.error} />;
  }
  return (
    <span role="status" className="text-small text-soft">
      {words[autosave.state]}
    </span>
  );
}
