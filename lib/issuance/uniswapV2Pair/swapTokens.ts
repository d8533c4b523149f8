import { type Address, decodeFunctionData, encodeFunctionData } from "viem";
import { z } from "zod";
import { uniswapV2RouterAbi as abi } from "../../../contracts-abi/uniswapRouters.ts";
import type { Call } from "../../actions/Call.ts";
import { createCall } from "../../actions/createCall.ts";
import { defineAction } from "../../actions/defineAction.ts";
import { describeAddressFully, describeToken } from "../../actions/describeAddress.ts";
import { addressField } from "../../actions/fieldSchemas.ts";
import { describeSwap, type SwapTerms, swapEffects } from "../describeSwap.ts";
import { swapFields } from "../swapFields.ts";

/**
 * `swapExactTokensForTokens` of a Uniswap v2 router, in the pair of both tokens. The router must be allowed
 * to spend what is sold first. Its bytes do not name the pair, which is paid.
 */
export const swapTokens = defineAction<"swapTokens", SwapTerms>({
  type: "swapTokens",
  label: "Sell tokens in a Uniswap v2 pool",
  abi,
  schema: z.strictObject(swapFields),
  encode: (terms) => encodeSwap(terms, [terms.token, terms.bought]),
  read(call) {
    const { path, ...terms } = readSwap(call);
    const [token, bought] = path;
    if (path.length !== 2 || token === undefined || bought === undefined) return undefined;
    return { ...terms, token, bought };
  },
  describe: (terms, context) => describeSwap(terms, { context }),
  effects: swapEffects,
});

/** The same through a third asset, in two pairs. */
export const swapThroughAsset = defineAction<"swapThroughAsset", SwapTerms & { through: Address }>({
  type: "swapThroughAsset",
  label: "Sell tokens in two Uniswap v2 pools",
  abi,
  schema: z.strictObject({ ...swapFields, through: addressField("Through") }),
  encode: (terms) => encodeSwap(terms, [terms.token, terms.through, terms.bought]),
  read(call) {
    const { path, ...terms } = readSwap(call);
    const [token, through, bought] = path;
    if (path.length !== 3 || !token || !through || !bought) return undefined;
    return { ...terms, token, through, bought };
  },
  describe: (terms, context) =>
    describeSwap(terms, {
      context,
      way: ` by way of ${describeToken(terms.through, context)}`,
      fields: [{ label: "Through", value: describeAddressFully(terms.through, context) }],
    }),
  effects: swapEffects,
});

function encodeSwap(terms: SwapTerms, path: readonly Address[]): Call {
  const { contract, amount, least, recipient, deadline } = terms;
  return createCall({
    to: contract,
    data: encodeFunctionData({
      abi,
      args: [BigInt(amount), BigInt(least), path, recipient, BigInt(deadline)],
    }),
  });
}

function readSwap({ to, data }: Call) {
  const [amount, least, path, recipient, deadline] = decodeFunctionData({ abi, data }).args;
  return {
    contract: to,
    amount: amount.toString(),
    least: least.toString(),
    path,
    recipient,
    deadline: deadline.toString(),
  };
}
