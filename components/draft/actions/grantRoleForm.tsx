"use client";

import type { ActionFieldsProps, ActionForm } from "./ActionForm.ts";
import { RoleFields, roleForm } from "./RoleFields.tsx";

/** A role given to an account. */
export const grantRoleForm: ActionForm = {
  type: "grantRole",
  ...roleForm,
  Fields: GrantRoleFields,
};

function GrantRoleFields(props: ActionFieldsProps) {
  return <RoleFields {...props} accountLabel="Account that gets it" />;
}
