import { decodeFunctionData, encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import { erc20VotesAbi } from "../../contracts-abi/erc20Votes.ts";
import { createCall } from "./createCall.ts";
import { defineAction } from "./defineAction.ts";
import { describeAddress, describeAddressFully, describeToken } from "./describeAddress.ts";
import { addressSchema } from "./parameterSchemas.ts";

const abi = [getAbiItem({ abi: erc20VotesAbi, name: "delegate" })] as const;

/** `delegate(address)`: gives the executor's votes to an account. */
export const delegate = defineAction({
  type: "delegate",
  label: "Delegate votes",
  abi,
  schema: z.strictObject({ token: addressSchema, delegatee: addressSchema }),
  encode: ({ token, delegatee }) =>
    createCall({ to: token, data: encodeFunctionData({ abi, args: [delegatee] }) }),
  read({ to, data }) {
    const [delegatee] = decodeFunctionData({ abi, data }).args;
    return { token: to, delegatee };
  },
  describe: ({ token, delegatee }, context) => ({
    sentence: `Delegate the executor's ${describeToken(token, context)} votes to ${describeAddress(delegatee, context)}`,
    fields: [
      { label: "Token", value: describeAddressFully(token, context) },
      { label: "Delegatee", value: describeAddressFully(delegatee, context) },
    ],
  }),
  effects: ({ token }) => [{ kind: "parameter", contract: token, name: "delegate" }],
});
