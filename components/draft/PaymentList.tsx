"use client";

import { type ComponentProps, useState } from "react";
import { countPayments } from "./describePayments.ts";
import { PaymentEditor } from "./PaymentEditor.tsx";

/** Grants from a spreadsheet: lines become one payment each, once their totals have been seen. */
export function PaymentList(
  props: Pick<
    ComponentProps<typeof PaymentEditor>,
    "context" | "text" | "onChange" | "onOpen" | "onDone"
  >,
) {
  const [isOpenAtFirst] = useState(props.text.trim() !== "");
  return (
    <details className="mt-3" open={isOpenAtFirst}>
      <summary className="min-h-7 text-small text-soft">Pay many at once, from CSV</summary>
      <PaymentEditor
        {...props}
        doneLabel={(count) => (count === 0 ? "Add the payments" : `Add ${countPayments(count)}`)}
      />
    </details>
  );
}
