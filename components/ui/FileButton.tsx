"use client";

import { useRef } from "react";
import { Button } from "./Button.tsx";

type FileButtonProps = {
  label: string;
  /** What the file holds, for those who do not see the button. */
  what: string;
  tone?: "plain" | "quiet";
  /** Kinds of file, as an input takes them; JSON unless told. */
  accept?: string;
  onFile: (file: File) => void;
};

/** A button that asks for a file. */
export function FileButton(props: FileButtonProps) {
  const { label, what, tone = "quiet", accept = "application/json,.json", onFile } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        tone={tone}
        onClick={() => input.current?.click()}
        {...(tone === "quiet" ? { className: "px-2" } : {})}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={what}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file can be chosen again once it is mended.
          event.target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
