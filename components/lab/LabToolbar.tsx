"use client";

import { useState } from "react";
import { BaseError } from "../../lib/errors/BaseError.ts";
import { Button } from "../ui/Button.tsx";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { useToast } from "../ui/Toast.tsx";
import { useUndoKeys } from "../ui/useUndoKeys.ts";
import { PresetDialog } from "./editor/PresetDialog.tsx";
import { ModelFiles } from "./ModelFiles.tsx";
import { labLink } from "./model/labLink.ts";
import { QuietButton } from "./QuietButton.tsx";
import type { LabModels } from "./useLabModels.ts";

/** Chooses a preset, takes changes back, and carries models in and out. */
export function LabToolbar({ models }: { models: LabModels }) {
  const [isChoosing, setChoosing] = useState(false);
  const [error, setError] = useState<unknown>(undefined);
  const say = useToast();
  useUndoKeys(models);
  const { history, document, side, replace, undo, redo } = models;
  const attempt = (act: () => void) => {
    try {
      act();
      setError(undefined);
    } catch (failure) {
      if (!(failure instanceof BaseError)) throw failure;
      setError(failure);
    }
  };
  const share = () => {
    const url = new URL(window.location.href);
    url.hash = labLink(document);
    navigator.clipboard.writeText(url.href).then(
      () => say("Copied the link. The models themselves are in it; no server keeps them."),
      () => say("The browser did not allow copying. Copy the address of this page instead."),
    );
  };
  const reasonOf = (steps: readonly unknown[], reason: string) =>
    steps.length === 0 ? reason : undefined;
  return (
    <>
      <div className="mb-3 flex flex-wrap items-start gap-x-1 gap-y-1">
        <Button onClick={() => setChoosing(true)}>Choose a preset</Button>
        <QuietButton
          onClick={undo}
          reason={reasonOf(history.past, "Nothing to take back")}
          tip={`Take back (Ctrl+Z): ${history.past.at(-1)?.what}`}
        >
          Undo
        </QuietButton>
        <QuietButton
          onClick={redo}
          reason={reasonOf(history.future, "Nothing to do again")}
          tip={`Do again (Ctrl+Shift+Z): ${history.future.at(-1)?.what}`}
        >
          Redo
        </QuietButton>
        <QuietButton onClick={() => attempt(share)}>Copy link</QuietButton>
        <ModelFiles
          document={document}
          side={side}
          onOpen={(opened) => replace("import", () => opened)}
          attempt={attempt}
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
