"use client";

import { useRef } from "react";
import { downloadText } from "../ui/downloadText.ts";
import { LabFileError, LabTooLargeError } from "./errors.ts";
import type { JsonObject } from "./model/Json.ts";
import { type LabDocument, modelOf, type Side } from "./model/LabDocument.ts";
import { largestModel, readLabFile } from "./model/readLabJson.ts";
import { QuietButton } from "./QuietButton.tsx";

type ModelFilesProps = {
  document: LabDocument;
  /** The model that leaves, of two. */
  side: Side;
  onOpen: (document: LabDocument) => void;
  /** Runs what may fail, and says so. */
  attempt: (act: () => void) => void;
};

/** Models as files, in and out. */
export function ModelFiles({ document, side, onOpen, attempt }: ModelFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File) => {
    const text =
      file.size > largestModel
        ? new LabTooLargeError(largestModel)
        : await file.text().catch((cause: unknown) => new LabFileError(cause));
    attempt(() => {
      if (text instanceof Error) throw text;
      onOpen(readLabFile(text));
    });
  };
  const save = (name: string, value: LabDocument | JsonObject) => {
    const text = `${JSON.stringify(value, null, 2)}\n`;
    downloadText({ name, text, type: "application/json" });
  };
  return (
    <>
      <QuietButton onClick={() => input.current?.click()}>Import JSON</QuietButton>
      <QuietButton onClick={() => save("model.json", modelOf(document, side))}>
        Export JSON
      </QuietButton>
      {document.changed !== undefined && (
        <QuietButton onClick={() => save("models.json", document)}>Export both</QuietButton>
      )}
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
    </>
  );
}
