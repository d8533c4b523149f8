import { type Address, decodeFunctionData, encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import { erc20Abi } from "../../../contracts-abi/erc20.ts";
import type { DescribeContext } from "../Action.ts";
import { createCall } from "../createCall.ts";
import { defineAction } from "../defineAction.ts";
import { describeAddress, describeAddressFully, describeToken } from "../describeAddress.ts";
import { describeAmount } from "../describeAmount.ts";
import { addressField, tokensField } from "../fieldSchemas.ts";

const abi = [getAbiItem({ abi: erc20Abi, name: "approve" })] as const;

/** ERC-20s that count allowances down leave this one as it is: it never ends. */
const unlimited = (2n ** 256n - 1n).toString();

/** `approve(address,uint256)` of an ERC-20; it replaces what was allowed before. */
export const approve = defineAction({
  type: "approve",
  label: "Allow an account to spend tokens",
  abi,
  schema: z.strictObject({
    token: addressField("Token"),
    spender: addressField("Spender"),
    amount: tokensField("Allowance"),
  }),
  encode: ({ token, spender, amount }) =>
    createCall({ to: token, data: encodeFunctionData({ abi, args: [spender, BigInt(amount)] }) }),
  read({ to, data }) {
    const [spender, amount] = decodeFunctionData({ abi, data }).args;
    return { token: to, spender, amount: amount.toString() };
  },
  describe(parameters, context) {
    const { token, spender } = parameters;
    return {
      sentence: describeSentence(parameters, context),
      fields: [
        { label: "Token", value: describeAddressFully(token, context) },
        { label: "Spender", value: describeAddressFully(spender, context) },
        { label: "Allowance", value: describeAllowance(parameters, context) },
      ],
    };
  },
  effects: ({ token, spender, amount }) => [
    { kind: "parameter", contract: token, name: `allowance.${spender}`, value: amount },
  ],
});

type Allowance = { token: Address; spender: Address; amount: string };

function describeSentence({ token, spender, amount }: Allowance, context: DescribeContext): string {
  const account = describeAddress(spender, context);
  if (amount === "0")
    return `Revoke the allowance of ${account} to spend the executor's ${describeToken(token, context)}`;
  const quantity =
    amount === unlimited
      ? `unlimited ${describeToken(token, context)}`
      : describeAmount(amount, { asset: token, context });
  return `Allow ${account} to spend ${quantity} of the executor's`;
}

function describeAllowance({ token, amount }: Allowance, context: DescribeContext): string {
  if (amount === unlimited) return `unlimited (2^256 − 1 base units)`;
  const quantity = describeAmount(amount, { asset: token, context });
  return amount === "0" ? `${quantity} (revoked)` : quantity;
}
