"use client";

import { useRef, useState } from "react";
import { formatAmountGrouped } from "../../../../lib/amount/formatAmountGrouped.ts";
import type { BaseError } from "../../../../lib/errors/BaseError.ts";
import { cleanText } from "../../../ui/cleanText.ts";
import { Field } from "../../../ui/Field.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { QuietButton } from "../../QuietButton.tsx";
import { CsvTooLargeError } from "../errors.ts";
import { largestCsv } from "./readCsv.ts";

/** Typed or pasted text, or that of a file. */
export type CsvSource = { readonly text: string; readonly file?: string };

type CsvFieldProps = {
  /** What is listed: "Holders". */
  label: string;
  source: CsvSource;
  onChange: (source: CsvSource) => void;
  hint: string;
  /** Lines that show the form. */
  example: string;
  error: BaseError | undefined;
};

/** CSV that is pasted or imported. A file's text is not shown: it may be long. */
export function CsvField({ label, source, onChange, hint, example, error }: CsvFieldProps) {
  const [tooLarge, setTooLarge] = useState<BaseError | undefined>(undefined);
  const change = (next: CsvSource) => {
    setTooLarge(undefined);
    onChange(next);
  };
  const wrong = tooLarge ?? error;
  return (
    <div className="mb-4">
      {source.file === undefined ? (
        <TextField
          label={label}
          value={source.text}
          onChange={(text) => change({ text })}
          rows={5}
          isMono
          placeholder={example}
          hint={hint}
          error={wrong}
        />
      ) : (
        <Field label={label} error={wrong} hint={hint}>
          {(control) => (
            <output {...control} className="block min-h-9.5 py-1.5">
              {cleanText(source.file ?? "", 80)},{" "}
              {formatAmountGrouped(BigInt(source.text.length), 0)} characters
            </output>
          )}
        </Field>
      )}
      <div className="-ml-2 flex flex-wrap">
        <FileButton label={label} onText={change} onTooLarge={setTooLarge} />
        {source.text === "" ? (
          <QuietButton onClick={() => change({ text: example })}>Use an example</QuietButton>
        ) : (
          <QuietButton onClick={() => change({ text: "" })}>Clear</QuietButton>
        )}
      </div>
    </div>
  );
}

type FileButtonProps = {
  label: string;
  onText: (source: CsvSource) => void;
  onTooLarge: (error: BaseError) => void;
};

function FileButton({ label, onText, onTooLarge }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File) => {
    if (file.size > largestCsv) onTooLarge(new CsvTooLargeError(largestCsv));
    else onText({ text: await file.text(), file: file.name });
  };
  return (
    <>
      <QuietButton onClick={() => input.current?.click()}>Import CSV</QuietButton>
      <input
        ref={input}
        type="file"
        accept="text/csv,.csv"
        aria-label={`${label}, CSV file`}
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
