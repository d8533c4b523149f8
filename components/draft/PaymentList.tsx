"use client";

import { useMemo, useState } from "react";
import type { BaseError } from "../../lib/errors/BaseError.ts";
import { Button } from "../ui/Button.tsx";
import { FileButton } from "../ui/FileButton.tsx";
import { TextField } from "../ui/TextField.tsx";
import { tryParse } from "../ui/tryParse.ts";
import type { FormContext } from "./actions/ActionForm.ts";
import { countPayments, describePayments } from "./describePayments.ts";
import { FileUnreadableError } from "./errors.ts";
import { listTooLong, longestList, type Payment, readPayments } from "./readPayments.ts";

type PaymentListProps = {
  context: FormContext;
  /** The list as typed; it is kept with the draft. */
  text: string;
  onChange: (text: string) => void;
  /** The list of a file, in place of the one before. */
  onOpen: (text: string) => void;
  onAdd: (payments: readonly Payment[]) => void;
};

/** Grants from a spreadsheet: lines become one payment each, once their totals have been seen. */
export function PaymentList({ context, text, onChange, onOpen, onAdd }: PaymentListProps) {
  const [isOpenAtFirst] = useState(text.trim() !== "");
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
    <details className="mt-3" open={isOpenAtFirst}>
      <summary className="min-h-7 text-small text-soft">Pay many at once, from CSV</summary>
      <div className="mt-2 flex flex-col gap-2">
        <TextField
          label="Payments, one a line: recipient, amount, token"
          isMono
          rows={5}
          value={text}
          onChange={type}
          placeholder={`0x…,2500,${context.snapshot.state.assets.at(-1)?.symbol ?? "ETH"}`}
          hint={payments.length === 0 ? hintOf(context) : describePayments(payments)}
          error={fileError ?? error}
        />
        <div className="flex flex-wrap items-start gap-2">
          <Button onClick={() => onAdd(payments)} disabledReason={unready}>
            {payments.length === 0 ? "Add the payments" : `Add ${countPayments(payments.length)}`}
          </Button>
          <FileButton
            label="Open a CSV file"
            what="Payment file"
            accept="text/csv,.csv,.tsv,.txt"
            onFile={open}
          />
        </div>
      </div>
    </details>
  );
}

function hintOf({ snapshot }: FormContext): string {
  return `Amounts in whole tokens. Without a token it is ${snapshot.state.token.symbol}.`;
}
