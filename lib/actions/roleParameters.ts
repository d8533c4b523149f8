import type { Address, Hex } from "viem";
import { z } from "zod";
import type { ActionDescription, DescribeContext } from "./Action.ts";
import { describeAddressFully } from "./describeAddress.ts";
import { addressSchema, bytes32Schema } from "./parameterSchemas.ts";
import { roleName } from "./roleName.ts";

/** What granting and revoking a role need. */
export const roleSchema: z.ZodType<{ contract: Address; role: Hex; account: Address }> =
  z.strictObject({
    contract: addressSchema,
    role: bytes32Schema,
    account: addressSchema,
  });

/** A role's change as fields: the id whole beside its name. */
export function describeRoleFields(
  { contract, role, account }: z.infer<typeof roleSchema>,
  context: DescribeContext,
): ActionDescription["fields"] {
  const name = roleName(role);
  return [
    { label: "Contract", value: describeAddressFully(contract, context) },
    { label: "Role", value: name === role ? role : `${name} (${role})` },
    { label: "Account", value: describeAddressFully(account, context) },
  ];
}
