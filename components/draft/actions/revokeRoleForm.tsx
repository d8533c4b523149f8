"use client";

import type { ActionFieldsProps, ActionForm } from "./ActionForm.ts";
import { RoleFields, roleForm } from "./RoleFields.tsx";

/** A role taken from an account. */
export const revokeRoleForm: ActionForm = {
  type: "revokeRole",
  ...roleForm,
  Fields: RevokeRoleFields,
};

function RevokeRoleFields(props: ActionFieldsProps) {
  return <RoleFields {...props} accountLabel="Account that loses it" />;
}
