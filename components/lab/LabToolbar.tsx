"use client";

import { useRef, useState } from "react";
import { BaseError } from "../../lib/errors/BaseError.ts";
import { Button } from "../ui/Button.tsx";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { useToast } from "../ui/Toast.tsx";
import { downloadText } from "./downloadText.ts";
import { PresetDialog } from "./editor/PresetDialog.tsx";
import { modelOf } from "./model/LabDocument.ts";
import { labLink } from "./model/labLink.ts";
import { readLabFile } from "./model/readLabJson.ts";
import type { LabModels } from "./useLabModels.ts";

/** Chooses a preset, takes changes back, and carries models in and out. */
export function LabToolbar({ models }: { models: LabModels }) {
  const [isChoosing, setChoosing] = useState(false);
  const [error, setError] = useState<unknown>(undefined);
  const input = useRef<HTMLInputElement>(null);
  const say = useToast();
  const { history, document, side, replace, undo, redo } = models;
  const undoable = history.past.at(-1)?.what;
  const redoable = history.future.at(-1)?.what;
  const attempt = (act: () => void) => {
    try {
      act();
      setError(undefined);
    } catch (failure) {
      if (!(failure instanceof BaseError)) throw failure;
      setError(failure);
    }
  };
  const share = () =>
    attempt(() => {
      const url = new URL(window.location.href);
      url.hash = labLink(document);
      navigator.clipboard.writeText(url.href).then(
        () => say("Copied the link. The models themselves are in it; no server keeps them."),
        () => say("The browser did not allow copying. Copy the address of this page instead."),
      );
    });
  const open = async (file: File) => {
    const text = await file.text();
    attempt(() => {
      const opened = readLabFile(text);
      replace("import", () => opened);
    });
  };
  const save = () => {
    const text = `${JSON.stringify(modelOf(document, side), null, 2)}\n`;
    downloadText("model.json", { text, type: "application/json" });
  };
  return (
    <>
      <div className="mb-3 flex flex-wrap items-start gap-x-1 gap-y-1">
        <Button onClick={() => setChoosing(true)}>Choose a preset</Button>
        <Quiet onClick={undo} reason={undoable === undefined ? "Nothing to take back" : undefined}>
          Undo
        </Quiet>
        <Quiet onClick={redo} reason={redoable === undefined ? "Nothing to do again" : undefined}>
          Redo
        </Quiet>
        <Quiet onClick={share}>Copy link</Quiet>
        <Quiet onClick={() => input.current?.click()}>Import JSON</Quiet>
        <Quiet onClick={save}>Export JSON</Quiet>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          aria-label="Model file"
          className="sr-only"
          tabIndex={-1}
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file can be chosen again once it is mended.
            event.target.value = "";
            if (file !== undefined) void open(file);
          }}
        />
      </div>
      {error !== undefined && (
        <div className="mb-4">
          <ErrorNotice error={error} />
        </div>
      )}
      <PresetDialog
        isOpen={isChoosing}
        onClose={() => setChoosing(false)}
        onPick={(title, next) => replace(title, () => next)}
      />
    </>
  );
}

/** A quiet button; where it has nothing to do, a tip says why. */
function Quiet(props: { onClick: () => void; reason?: string | undefined; children: string }) {
  const { onClick, reason, children } = props;
  return (
    <button
      type="button"
      onClick={() => reason === undefined && onClick()}
      aria-disabled={reason !== undefined}
      title={reason}
      className="min-h-9.5 rounded-lg px-2 text-soft underline-offset-4 hover:text-ink hover:underline aria-disabled:cursor-not-allowed aria-disabled:opacity-50 aria-disabled:hover:no-underline"
    >
      {children}
      {reason !== undefined && <span className="sr-only">, {reason}</span>}
    </button>
  );
}
