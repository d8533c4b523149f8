"use client";

import { type FormEvent, useState } from "react";
import type { BaseError } from "../../lib/errors/BaseError.ts";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";
import { parseEntry } from "./parseEntry.ts";
import { useDaoEntry } from "./useDaoEntry.ts";

/** The field by which a DAO is opened, or an entry in the URL corrected. */
export function EntryForm({ initial = "" }: { initial?: string }) {
  const [, setEntry] = useDaoEntry();
  const [text, setText] = useState(initial);
  const [error, setError] = useState<BaseError | undefined>(undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = text.trim();
    const parsed = parseEntry(typed);
    setError(parsed.error);
    if (parsed.error === undefined) setEntry(typed);
  };
  return (
    <form onSubmit={submit} className="mt-5 flex max-w-160 flex-col gap-3">
      <TextField
        label="Governor, Safe or token, with its chain"
        value={text}
        onChange={setText}
        error={error}
        hint="The chain’s short name, a colon and the address, such as eth:0x…"
        isMono
      />
      <div>
        <Button type="submit" tone="main">
          Open
        </Button>
      </div>
    </form>
  );
}
