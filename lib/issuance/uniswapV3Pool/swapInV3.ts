import { decodeFunctionData, encodeFunctionData } from "viem";
import { z } from "zod";
import { uniswapV3RouterAbi as abi } from "../../../contracts-abi/uniswapRouters.ts";
import { createCall } from "../../actions/createCall.ts";
import { defineAction } from "../../actions/defineAction.ts";
import { wholeField } from "../../actions/fieldSchemas.ts";
import { formatPercent } from "../../amount/formatPercent.ts";
import { describeSwap, type SwapTerms, swapEffects } from "../describeSwap.ts";
import { swapFields } from "../swapFields.ts";

type V3Terms = SwapTerms & {
  /** Millionths. */
  fee: string;
  /** √ of the price × 2^96 at which it stops; 0: none. */
  sqrtPriceLimitX96: string;
};

/**
 * `exactInputSingle` of Uniswap v3's SwapRouter, which must be allowed to spend what is sold first. Its
 * bytes do not name the pool, which is paid.
 */
export const swapInV3 = defineAction<"swapInV3", V3Terms>({
  type: "swapInV3",
  label: "Sell tokens in a Uniswap v3 pool",
  abi,
  schema: z.strictObject({
    ...swapFields,
    fee: wholeField({ title: "Fee of the pool, in millionths", unit: "count" }, { bits: 24n }),
    sqrtPriceLimitX96: wholeField(
      { title: "Price at which it stops, √price × 2^96; 0: none", unit: "count", start: "0" },
      { bits: 160n },
    ),
  }),
  encode: (terms) =>
    createCall({
      to: terms.contract,
      data: encodeFunctionData({
        abi,
        args: [
          {
            tokenIn: terms.token,
            tokenOut: terms.bought,
            // biome-ignore lint/style/noRestrictedGlobals: of 24 bits
            fee: Number(terms.fee),
            recipient: terms.recipient,
            deadline: BigInt(terms.deadline),
            amountIn: BigInt(terms.amount),
            amountOutMinimum: BigInt(terms.least),
            sqrtPriceLimitX96: BigInt(terms.sqrtPriceLimitX96),
          },
        ],
      }),
    }),
  read({ to, data }) {
    const [params] = decodeFunctionData({ abi, data }).args;
    return {
      contract: to,
      token: params.tokenIn,
      amount: params.amountIn.toString(),
      bought: params.tokenOut,
      least: params.amountOutMinimum.toString(),
      recipient: params.recipient,
      deadline: params.deadline.toString(),
      fee: String(params.fee),
      sqrtPriceLimitX96: params.sqrtPriceLimitX96.toString(),
    };
  },
  describe(terms, context) {
    const fee = formatPercent({ numerator: BigInt(terms.fee), denominator: 1_000_000n }, 2);
    const hasLimit = terms.sqrtPriceLimitX96 !== "0";
    return describeSwap(terms, {
      context,
      way: ` in the pool with a fee of ${fee}${hasLimit ? ", or less if its price falls to a stated limit" : ""}`,
      fields: [
        { label: "Fee of the pool", value: fee },
        {
          label: "Price limit",
          value: hasLimit ? `√price × 2^96 = ${terms.sqrtPriceLimitX96}` : "none",
        },
      ],
    });
  },
  effects: swapEffects,
});
