import { decodeFunctionData, encodeFunctionData, getAbiItem } from "viem";
import { accessControlAbi } from "../../contracts-abi/accessControl.ts";
import { createCall } from "./createCall.ts";
import { defineAction } from "./defineAction.ts";
import { describeAddress, describeToken } from "./describeAddress.ts";
import { describeRole, roleName } from "./roleName.ts";
import { describeRoleFields, roleSchema } from "./roleParameters.ts";

const abi = [getAbiItem({ abi: accessControlAbi, name: "grantRole" })] as const;

/** `grantRole(bytes32,address)` of OpenZeppelin's AccessControl. */
export const grantRole = defineAction({
  type: "grantRole",
  label: "Grant a role",
  abi,
  schema: roleSchema,
  encode: ({ contract, role, account }) =>
    createCall({ to: contract, data: encodeFunctionData({ abi, args: [role, account] }) }),
  read({ to, data }) {
    const [role, account] = decodeFunctionData({ abi, data }).args;
    return { contract: to, role, account };
  },
  describe: (parameters, context) => ({
    sentence: `Grant ${describeRole(parameters.role)} on ${describeToken(parameters.contract, context)} to ${describeAddress(parameters.account, context)}`,
    fields: describeRoleFields(parameters, context),
  }),
  effects: ({ contract, role }) => [{ kind: "parameter", contract, name: roleName(role) }],
});
