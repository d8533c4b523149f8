"use client";

import { useRef } from "react";
import type { Draft } from "../../lib/proposal/Draft.ts";
import { draftLink } from "../../lib/proposal/draftLink.ts";
import { serializeDraft } from "../../lib/proposal/serializeDraft.ts";
import { Button } from "../ui/Button.tsx";
import { downloadText } from "../ui/downloadText.ts";
import { useToast } from "../ui/Toast.tsx";
import { useUndoKeys } from "../ui/useUndoKeys.ts";
import { draftFileName } from "./draftFileName.ts";
import type { FormHistory } from "./useFormHistory.ts";

type DraftToolbarProps = {
  draft: Draft;
  /** Why it cannot be shared yet. */
  unready: string | undefined;
  onImport: (file: File) => void;
  history: Pick<FormHistory, "undo" | "redo" | "undoable" | "redoable">;
  onNew: () => void;
};

/** Takes a draft back a step, out of the browser, and into it. */
export function DraftToolbar(props: DraftToolbarProps) {
  const { draft, unready, onImport, history, onNew } = props;
  const input = useRef<HTMLInputElement>(null);
  const say = useToast();
  useUndoKeys(history);
  const copyLink = () => {
    const link = `${location.origin}${location.pathname}?dao=${draft.dao}${draftLink(draft)}`;
    navigator.clipboard.writeText(link).then(
      () => say("Copied the link. The draft itself is in it; no server keeps it."),
      () => say("The browser did not allow copying. Export the draft as a file instead."),
    );
  };
  const shareable = (act: () => void) => () =>
    unready === undefined ? act() : say(`Not complete yet: ${unready}`);
  return (
    <div className="flex flex-wrap gap-x-1 gap-y-1">
      {history.undoable !== undefined && (
        <Button tone="quiet" onClick={history.undo} title="Ctrl+Z" className="px-2">
          Undo {history.undoable}
        </Button>
      )}
      {history.redoable !== undefined && (
        <Button tone="quiet" onClick={history.redo} title="Ctrl+Shift+Z" className="px-2">
          Redo {history.redoable}
        </Button>
      )}
      <Button tone="quiet" onClick={onNew} className="px-2">
        New
      </Button>
      <Button tone="quiet" onClick={() => input.current?.click()} className="px-2">
        Import
      </Button>
      <Button tone="quiet" onClick={shareable(() => download(draft))} className="px-2">
        Export
      </Button>
      <Button tone="quiet" onClick={shareable(copyLink)} className="px-2">
        Copy link
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label="Draft file"
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file can be chosen again once it is mended.
          event.target.value = "";
          if (file !== undefined) onImport(file);
        }}
      />
    </div>
  );
}

function download(draft: Draft): void {
  downloadText({
    name: draftFileName(draft.title),
    text: serializeDraft(draft),
    type: "application/json",
  });
}
