import type { ActionForm } from "./ActionForm.ts";
import { contractCallForm } from "./contractCallForm.tsx";
import { delegateForm } from "./delegateForm.tsx";
import { grantRoleForm } from "./grantRoleForm.tsx";
import { jsonForm } from "./jsonForm.tsx";
import { mintForm } from "./mintForm.tsx";
import { revokeRoleForm } from "./revokeRoleForm.tsx";
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

const jsonForms = new Map<string, ActionForm>();

/** The form of a kind of action; the same object for the same kind. */
export function findActionForm(type: string): ActionForm {
  const known = forms.find((form) => form.type === type) ?? jsonForms.get(type);
  if (known !== undefined) return known;
  const form = jsonForm({ type });
  jsonForms.set(type, form);
  return form;
}
