"use client";

import { type ReactNode, useMemo, useState } from "react";
import type { BaseError } from "../../lib/errors/BaseError.ts";
import { Button } from "../ui/Button.tsx";
import { FileButton } from "../ui/FileButton.tsx";
import { TextField } from "../ui/TextField.tsx";
import { tryParse } from "../ui/tryParse.ts";
import type { FormContext } from "./actions/ActionForm.ts";
import { describePayments } from "./describePayments.ts";
import { FileUnreadableError, PaymentLinesError } from "./errors.ts";
import { listTooLong, longestList, type Payment, readPayments } from "./readPayments.ts";

type PaymentEditorProps = {
  context: FormContext;
  text: string;
  onChange: (text: string) => void;
  /** The list of a file, in place of the one before. */
  onOpen: (text: string) => void;
  onDone: (payments: readonly Payment[]) => void;
  /** What is done with so many payments, for the button. */
  doneLabel: (count: number) => string;
  /** It was asked for just now: the keyboard goes to the list. */
  isAsked?: boolean;
  /** Further buttons. */
  children?: ReactNode;
};

/** A list of payments as text: what it pays in all, or every line that cannot be read. */
export function PaymentEditor(props: PaymentEditorProps) {
  const { context, text, onChange, onOpen, onDone, doneLabel, isAsked = false, children } = props;
  const [fileError, setFileError] = useState<BaseError | undefined>(undefined);
  const { value: payments = [], error } = useMemo(
    () => tryParse(() => readPayments(text, context)),
    [text, context],
  );
  const unready =
    error !== undefined
      ? "Mend the list first."
      : payments.length === 0
        ? "Write or open the list first."
        : undefined;
  const type = (typed: string) => {
    setFileError(undefined);
    onChange(typed);
  };
  const open = (file: File) => {
    setFileError(undefined);
    if (file.size > longestList) return setFileError(listTooLong());
    file.text().then(onOpen, (cause: unknown) => {
      setFileError(new FileUnreadableError({ name: file.name, cause }));
    });
  };
  return (
    <div className="mt-2 flex flex-col gap-2">
      <TextField
        label="Payments, one a line: recipient, amount, token"
        isMono
        rows={isAsked ? 10 : 5}
        autoFocus={isAsked}
        value={text}
        onChange={type}
        placeholder={`0x…,2500,${context.snapshot.state.assets.at(-1)?.symbol ?? "ETH"}`}
        hint={payments.length === 0 ? hintOf(context) : describePayments(payments)}
        error={fileError ?? error}
      />
      {fileError === undefined && error instanceof PaymentLinesError && (
        <WrongLines error={error} />
      )}
      <div className="flex flex-wrap items-start gap-2">
        <Button onClick={() => onDone(payments)} disabledReason={unready}>
          {doneLabel(payments.length)}
        </Button>
        <FileButton
          label="Open a CSV file"
          what="Payment file"
          accept="text/csv,.csv,.tsv,.txt"
          onFile={open}
        />
        {children}
      </div>
    </div>
  );
}

const mostNamed = 10;

/** The first lines that cannot be read, each with its remedy, and how many more there are. */
function WrongLines({ error }: { error: PaymentLinesError }) {
  const more = error.lines.length - mostNamed;
  return (
    <ul
      aria-label="Lines that cannot be read"
      className="flex list-disc flex-col gap-1 pl-5 text-small wrap-anywhere text-crit"
    >
      {error.lines.slice(0, mostNamed).map(({ line, shortMessage, remedy }) => (
        <li key={line}>
          {shortMessage} {remedy}
        </li>
      ))}
      {more > 0 && <li>{more === 1 ? "One more line." : `${more} more lines.`}</li>}
    </ul>
  );
}

function hintOf({ snapshot }: FormContext): string {
  return `Amounts in whole tokens. Without a token it is ${snapshot.state.token.symbol}.`;
}
