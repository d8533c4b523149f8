"use client";

import type { ActionFieldsProps, ActionForm } from "./ActionForm.ts";
import { DaoAddressField } from "./DaoAddressField.tsx";
import { balanceOf, findExecutor } from "./daoOf.ts";
import { readText, writeText } from "./readText.ts";

/** The treasury's own votes, given to an account. */
export const delegateForm: ActionForm = {
  type: "delegate",
  current(context) {
    const { token } = context.snapshot.state;
    const balance = balanceOf(findExecutor(context), token.address) ?? 0n;
    return balance === 0n ? undefined : `the treasury's ${token.symbol} votes`;
  },
  start: ({ snapshot }) => ({ token: snapshot.state.token.address, delegatee: "" }),
  read: (fields) => ({ token: readText(fields.token), delegatee: readText(fields.delegatee) }),
  write: (action) => ({
    token: writeText(action.token),
    delegatee: writeText(action.delegatee),
  }),
  Fields: DelegateFields,
};

function DelegateFields({ fields, context, onChange }: ActionFieldsProps) {
  const { labels } = context.snapshot.dao;
  const { token } = context.snapshot.state;
  return (
    <>
      <DaoAddressField
        context={context}
        label="Token"
        text={fields.token ?? ""}
        onChange={(typed) => onChange({ token: typed })}
        known={{ ...labels, [token.address]: token.symbol }}
      />
      <DaoAddressField
        context={context}
        label="Delegate"
        text={fields.delegatee ?? ""}
        onChange={(delegatee) => onChange({ delegatee })}
        known={labels}
      />
    </>
  );
}
