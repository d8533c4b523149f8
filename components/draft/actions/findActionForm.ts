import type { ActionKind } from "../../../lib/actions/Action.ts";
import type { ActionForm } from "./ActionForm.ts";
import { contractCallForm } from "./contractCallForm.tsx";
import { delegateForm } from "./delegateForm.tsx";
import { grantRoleForm } from "./grantRoleForm.tsx";
import { jsonForm } from "./jsonForm.tsx";
import { mintForm } from "./mintForm.tsx";
import { revokeRoleForm } from "./revokeRoleForm.tsx";
import { schemaFields } from "./schemaFields.ts";
import { schemaForm } from "./schemaForm.tsx";
import { setMinterForm } from "./setMinterForm.tsx";
import { transferEtherForm } from "./transferEtherForm.tsx";
import { transferForm } from "./transferForm.tsx";

const forms: readonly ActionForm[] = [
  mintForm,
  transferForm,
  transferEtherForm,
  setMinterForm,
  grantRoleForm,
  revokeRoleForm,
  delegateForm,
  contractCallForm,
];

const madeForms = new WeakMap<ActionKind, ActionForm>();
const jsonForms = new Map<string, ActionForm>();

/**
 * The form of a kind of action: its own, or one made from its schema, or its parameters as JSON. The
 * same object for the same kind.
 */
export function findActionForm(
  type: string,
  { kinds }: { kinds: readonly ActionKind[] },
): ActionForm {
  const own = forms.find((form) => form.type === type);
  if (own !== undefined) return own;
  const kind = kinds.find((entry) => entry.type === type);
  const made = kind === undefined ? jsonForms.get(type) : madeForms.get(kind);
  if (made !== undefined) return made;
  const fields = kind === undefined ? undefined : schemaFields(kind);
  const form =
    kind === undefined || fields === undefined ? jsonForm({ type }) : schemaForm(kind, fields);
  if (kind === undefined) jsonForms.set(type, form);
  else madeForms.set(kind, form);
  return form;
}
