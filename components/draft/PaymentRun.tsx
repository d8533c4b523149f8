"use client";

import { type ReactNode, useState } from "react";
import { Button } from "../ui/Button.tsx";
import type { FormContext } from "./actions/ActionForm.ts";
import { countPayments, describePayments } from "./describePayments.ts";
import { replaceEntries } from "./formChanges.ts";
import { PaymentEditor } from "./PaymentEditor.tsx";
import { type ActionPart, readPayment, writePayments } from "./paymentRuns.ts";
import type { Payment } from "./readPayments.ts";
import type { FormHistory } from "./useFormHistory.ts";

type PaymentRunProps = {
  part: ActionPart;
  /** The keys of the draft's complete actions. */
  complete: ReadonlyMap<string, unknown>;
  context: FormContext;
  change: FormHistory["change"];
  onRemove: (index: number) => void;
  /** The payments, a row each. */
  children: ReactNode;
};

/** Many payments behind each other: what they pay in all, each by itself, and all as a list. */
export function PaymentRun(props: PaymentRunProps) {
  const { part, context, change, onRemove, children } = props;
  const { from, entries } = part;
  const count = countPayments(entries.length);
  const replace = (what: string, added: readonly Payment[]) => {
    const keys = entries.map(({ key }) => key);
    change(what, (before) => replaceEntries(before, keys, { added, context }));
  };
  const [list, setList] = useState<string | undefined>(undefined);
  const [wasEdited, setEdited] = useState(false);
  const edit = (text: string | undefined) => {
    setList(text);
    setEdited(true);
  };
  return (
    <li className="rounded-xl border border-line bg-card p-4">
      <section aria-label={`Actions ${from + 1} to ${from + entries.length}: ${count}`}>
        <RunTotal {...props} />
        {list === undefined ? (
          <RunRows
            {...props}
            wasEdited={wasEdited}
            onEdit={edit}
            onRemoveAll={() => {
              onRemove(from);
              replace(`removing ${count}`, []);
            }}
          >
            {children}
          </RunRows>
        ) : (
          <PaymentEditor
            context={context}
            text={list}
            onChange={setList}
            onOpen={setList}
            isAsked
            doneLabel={(next) => `Replace the ${count}${next === 0 ? "" : ` with ${next}`}`}
            onDone={(added) => {
              edit(undefined);
              replace(`changing ${count}`, added);
            }}
          >
            <Button tone="quiet" onClick={() => edit(undefined)}>
              Leave them as they are
            </Button>
          </PaymentEditor>
        )}
      </section>
    </li>
  );
}

function doneOf({ part, complete }: Pick<PaymentRunProps, "part" | "complete">) {
  return part.entries.filter(({ key }) => complete.has(key));
}

function RunTotal({ part, complete, context }: PaymentRunProps) {
  const { from, entries } = part;
  const done = doneOf({ part, complete });
  const open = entries.length - done.length;
  return (
    <p className="wrap-anywhere">
      <span className="font-[600]">
        <span className="text-soft">
          {from + 1}–{from + entries.length}
        </span>{" "}
        Payments
      </span>{" "}
      {done.length > 0 && (
        <span className="text-small text-soft">
          {describePayments(done.flatMap((entry) => readPayment(entry, context) ?? []))}{" "}
        </span>
      )}
      {open > 0 && (
        <span className="text-small text-warn">
          ▲ {open === 1 ? "One is" : `${open} are`} not complete.
        </span>
      )}
    </p>
  );
}

type RunRowsProps = PaymentRunProps & {
  /** The keyboard was in the list, and comes back. */
  wasEdited: boolean;
  onEdit: (text: string | undefined) => void;
  onRemoveAll: () => void;
};

function RunRows(props: RunRowsProps) {
  const { part, complete, context, wasEdited, onEdit, onRemoveAll, children } = props;
  const { entries } = part;
  const [isOpenAtFirst] = useState(doneOf({ part, complete }).length < entries.length);
  const written = writePayments(entries, context);
  const unlisted = "One is of a token that a list cannot name: open it below.";
  return (
    <>
      <div className="my-2 flex flex-wrap items-start gap-2">
        <Button
          autoFocus={wasEdited}
          onClick={() => onEdit(written)}
          disabledReason={written === undefined ? unlisted : undefined}
          className="min-h-8 text-small"
        >
          Edit as a list
        </Button>
        <Button tone="quiet" onClick={onRemoveAll} className="min-h-8 text-small">
          Remove all {entries.length}
        </Button>
      </div>
      <details open={isOpenAtFirst}>
        <summary className="min-h-7 text-small text-soft">
          Each payment: recipient and amount
        </summary>
        <ol className="flex flex-col">{children}</ol>
      </details>
    </>
  );
}
