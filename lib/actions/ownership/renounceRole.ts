import { decodeFunctionData, encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import { accessControlAbi } from "../../../contracts-abi/accessControl.ts";
import { createCall } from "../createCall.ts";
import { defineAction } from "../defineAction.ts";
import { describeAddress, describeToken } from "../describeAddress.ts";
import { addressField, roleField } from "../fieldSchemas.ts";
import { describeRole, roleName } from "../roleName.ts";
import { describeRoleFields } from "../roleParameters.ts";

const abi = [getAbiItem({ abi: accessControlAbi, name: "renounceRole" })] as const;

/** `renounceRole(bytes32,address)` of OpenZeppelin's AccessControl: an account gives up its own. */
export const renounceRole = defineAction({
  type: "renounceRole",
  label: "Give up a role",
  abi,
  schema: z.strictObject({
    contract: addressField("Contract"),
    role: roleField("Role"),
    /** The caller itself; the contract refuses any other. */
    account: addressField("Account that gives it up"),
  }),
  encode: ({ contract, role, account }) =>
    createCall({ to: contract, data: encodeFunctionData({ abi, args: [role, account] }) }),
  read({ to, data }) {
    const [role, account] = decodeFunctionData({ abi, data }).args;
    return { contract: to, role, account };
  },
  describe: (parameters, context) => ({
    sentence: `Give up ${describeRole(parameters.role)} of ${describeAddress(parameters.account, context)} on ${describeToken(parameters.contract, context)}`,
    fields: describeRoleFields(parameters, context),
  }),
  effects: ({ contract, role }) => [{ kind: "parameter", contract, name: roleName(role) }],
});
