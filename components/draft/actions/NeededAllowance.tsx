"use client";

import { Button } from "../../ui/Button.tsx";
import type { ActionFieldsProps } from "./ActionForm.ts";
import { allowanceBefore } from "./allowanceBefore.ts";

/** That a contract must be allowed to spend, and the approval in one press where the draft has none. */
export function NeededAllowance({ fields, context, onAddBefore }: ActionFieldsProps) {
  const { approval, isGiven } = allowanceBefore(fields, context);
  if (isGiven) {
    return (
      <p className="text-small text-soft">An action before it allows the contract to spend it.</p>
    );
  }
  const canAdd = onAddBefore !== undefined && context.kinds.some(({ type }) => type === "approve");
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="text-small text-soft">
        The contract must be allowed to spend the amount first, by “Allow an account to spend
        tokens” before this action.
      </p>
      {canAdd && (
        <Button
          className="min-h-8 text-small"
          disabledReason={
            approval === undefined
              ? "Fill in the contract, the token and the amount first."
              : undefined
          }
          onClick={() => {
            if (approval !== undefined) onAddBefore({ type: "approve", fields: approval });
          }}
        >
          Add the approval before it
        </Button>
      )}
    </div>
  );
}
