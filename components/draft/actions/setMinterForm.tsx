"use client";

import { createValueFormat } from "../../../lib/dao/createValueFormat.ts";
import type { Snapshot } from "../../../lib/dao/Snapshot.ts";
import { cleanText } from "../../ui/cleanText.ts";
import type { ActionFieldsProps, ActionForm } from "./ActionForm.ts";
import { CurrentValues } from "./CurrentValues.tsx";
import { DaoAddressField } from "./DaoAddressField.tsx";
import { findParameter } from "./daoOf.ts";
import { readText, writeText } from "./readText.ts";

/** The one right to mint, handed over, where a token has such a right. */
export const setMinterForm: ActionForm = {
  type: "setMinter",
  current({ snapshot }) {
    const minter = minterOf(snapshot);
    return minter === undefined ? undefined : `now ${minter}`;
  },
  start: ({ snapshot }) => ({ token: snapshot.state.token.address, minter: "" }),
  read: (fields) => ({ token: readText(fields.token), minter: readText(fields.minter) }),
  write: (action) => ({ token: writeText(action.token), minter: writeText(action.minter) }),
  Fields: SetMinterFields,
};

function SetMinterFields({ fields, context, onChange }: ActionFieldsProps) {
  const { snapshot } = context;
  const minter = minterOf(snapshot);
  return (
    <>
      <DaoAddressField
        context={context}
        label="Token"
        text={fields.token ?? ""}
        onChange={(token) => onChange({ token })}
        known={{
          ...snapshot.dao.labels,
          [snapshot.state.token.address]: snapshot.state.token.symbol,
        }}
      />
      <DaoAddressField
        context={context}
        label="New minter"
        text={fields.minter ?? ""}
        onChange={(typed) => onChange({ minter: typed })}
        known={snapshot.dao.labels}
        hint="It alone can mint from then on, and hand the right over again."
      />
      {minter !== undefined && <CurrentValues values={[{ label: "Minter", before: minter }]} />}
    </>
  );
}

function minterOf(snapshot: Snapshot): string | undefined {
  const parameter = findParameter(snapshot, {
    contract: snapshot.state.token.address,
    name: "minter",
  });
  if (parameter === undefined) return undefined;
  return cleanText(createValueFormat(snapshot).value(parameter.value), 60);
}
