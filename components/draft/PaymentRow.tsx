"use client";

import { type ReactNode, useState } from "react";
import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import { cleanText } from "../ui/cleanText.ts";
import type { FormContext } from "./actions/ActionForm.ts";
import type { ActionEntry } from "./DraftForm.ts";
import { readPayment } from "./paymentRuns.ts";

type PaymentRowProps = {
  entry: ActionEntry;
  /** From 0. */
  index: number;
  isComplete: boolean;
  context: FormContext;
  /** Its whole form, which is drawn only while the row is open. */
  children: ReactNode;
};

/** One payment of many in a line; it opens as its whole form. */
export function PaymentRow({ entry, index, isComplete, context, children }: PaymentRowProps) {
  const [isOpen, setOpen] = useState(!isComplete);
  const recipient = cleanText(entry.fields.recipient?.trim() ?? "", 60);
  const label = Object.entries(context.snapshot.dao.labels).find(
    ([address]) => address.toLowerCase() === recipient.toLowerCase(),
  )?.[1];
  return (
    <li data-action={entry.key} className="border-t border-line">
      <details
        open={isOpen}
        // Folds within the form tell of themselves as well.
        onToggle={({ target, currentTarget }) => {
          if (target === currentTarget) setOpen(currentTarget.open);
        }}
      >
        <summary className="min-h-8 py-1.5 text-small">
          <span className="inline-flex w-[calc(100%-1.25rem)] flex-wrap justify-between gap-x-3 align-top wrap-anywhere">
            <span>
              <span className="text-soft">{index + 1}</span>{" "}
              {label !== undefined && `${cleanText(label, 40)} `}
              <span className="font-mono text-[0.9em] text-soft">
                {recipient === "" ? "no recipient" : recipient}
              </span>
            </span>{" "}
            <span className="ml-auto font-[550]">
              {!isComplete && <span className="text-warn">▲ not complete </span>}
              {amountText(entry, context)}
            </span>
          </span>
        </summary>
        {isOpen && <div className="pt-1 pb-4">{children}</div>}
      </details>
    </li>
  );
}

function amountText(entry: ActionEntry, context: FormContext): string {
  const payment = readPayment(entry, context);
  if (payment === undefined) return cleanText(entry.fields.amount ?? "", 40) || "no amount";
  const { amount, unit } = payment;
  return `${formatAmountGrouped(amount, unit.decimals)} ${unit.symbol}`;
}
