"use client";

import { zeroHash } from "viem";
import { roleId } from "../../../lib/actions/roleName.ts";
import { createValueFormat } from "../../../lib/dao/createValueFormat.ts";
import type { Snapshot } from "../../../lib/dao/Snapshot.ts";
import { cleanText } from "../../ui/cleanText.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { ActionFieldsProps, ActionForm, FormContext } from "./ActionForm.ts";
import { CurrentValues } from "./CurrentValues.tsx";
import { DaoAddressField } from "./DaoAddressField.tsx";
import { findParameter } from "./daoOf.ts";
import { readText, writeText } from "./readText.ts";

const roles = [
  { value: roleId("MINTER_ROLE"), label: "MINTER_ROLE: may mint" },
  { value: zeroHash, label: "DEFAULT_ADMIN_ROLE: may grant and revoke every role" },
  { value: roleId("BURNER_ROLE"), label: "BURNER_ROLE" },
  { value: roleId("PAUSER_ROLE"), label: "PAUSER_ROLE" },
  { value: roleId("PROPOSER_ROLE"), label: "PROPOSER_ROLE: may queue in a timelock" },
  { value: roleId("EXECUTOR_ROLE"), label: "EXECUTOR_ROLE: may execute from a timelock" },
  { value: roleId("CANCELLER_ROLE"), label: "CANCELLER_ROLE: may cancel in a timelock" },
] as const;

/** What granting and revoking have in common. */
export const roleForm: Omit<ActionForm, "type" | "Fields"> = {
  current({ snapshot }) {
    const minters = holdersOf(snapshot, "minters");
    return minters === undefined ? undefined : `minters now: ${minters}`;
  },
  start: ({ snapshot }) => ({
    contract: snapshot.state.token.address,
    role: roles[0].value,
    account: "",
  }),
  read: (fields) => ({
    contract: readText(fields.contract),
    role: readText(fields.role),
    account: readText(fields.account),
  }),
  write: (action) => ({
    contract: writeText(action.contract),
    role: writeText(action.role),
    account: writeText(action.account),
  }),
};

/** A role, the contract it is of, and the account it goes to or is taken from. */
export function RoleFields(props: ActionFieldsProps & { accountLabel: string }) {
  const { fields, context, onChange, accountLabel } = props;
  const { snapshot } = context;
  const { token } = snapshot.state;
  const isListed = roles.some(({ value }) => value === fields.role);
  return (
    <>
      <DaoAddressField
        context={context}
        label="Contract"
        text={fields.contract ?? ""}
        onChange={(contract) => onChange({ contract })}
        known={{ ...snapshot.dao.labels, [token.address]: `${token.symbol} token` }}
      />
      <SelectField
        label="Role"
        value={isListed ? (fields.role ?? "") : ""}
        options={[...roles, { value: "", label: "Another role, by its id" }]}
        onChange={(role) => onChange({ role })}
      />
      {!isListed && (
        <TextField
          label="Role id"
          isMono
          value={fields.role ?? ""}
          onChange={(role) => onChange({ role })}
          placeholder="0x…"
          hint="0x and 64 hexadecimal digits, often the keccak-256 of the role's name"
          error={roleProblem(fields.role)}
        />
      )}
      <DaoAddressField
        context={context}
        label={accountLabel}
        text={fields.account ?? ""}
        onChange={(account) => onChange({ account })}
        known={snapshot.dao.labels}
      />
      <CurrentValues values={currentOf(context)} />
    </>
  );
}

function roleProblem(role: string | undefined): string | undefined {
  const text = readText(role);
  if (text === undefined || /^0x[0-9a-fA-F]{64}$/.test(text)) return undefined;
  return "This is not a role's id: it has 0x and 64 hexadecimal digits.";
}

function currentOf({ snapshot }: FormContext) {
  const minters = holdersOf(snapshot, "minters");
  const admins = holdersOf(snapshot, "admins");
  return [
    ...(minters === undefined ? [] : [{ label: "Minters", before: minters }]),
    ...(admins === undefined ? [] : [{ label: "Role admins", before: admins }]),
  ];
}

function holdersOf(snapshot: Snapshot, name: "minters" | "admins"): string | undefined {
  const parameter = findParameter(snapshot, { contract: snapshot.state.token.address, name });
  if (parameter === undefined) return undefined;
  return cleanText(createValueFormat(snapshot).value(parameter.value), 120);
}
