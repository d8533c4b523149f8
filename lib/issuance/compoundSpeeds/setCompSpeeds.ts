import { type Address, decodeFunctionData, encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import { comptrollerAbi } from "../../../contracts-abi/comptroller.ts";
import type { DescribeContext } from "../../actions/Action.ts";
import { createCall } from "../../actions/createCall.ts";
import { defineAction } from "../../actions/defineAction.ts";
import { describeAddress, describeAddressFully } from "../../actions/describeAddress.ts";
import { addressField, wholeField } from "../../actions/fieldSchemas.ts";
import { describeSpeed } from "./describeSpeed.ts";

const abi = [getAbiItem({ abi: comptrollerAbi, name: "_setCompSpeeds" })] as const;

/** New speeds of one market, in base units a block as decimal strings. */
type MarketSpeed = { market: Address; supply: string; borrow: string };
type SpeedsParameters = { contract: Address; markets: readonly MarketSpeed[] };

const places = (contract: Address, { market }: MarketSpeed) => ({
  supply: { contract, name: `compSupplySpeeds(${market})` },
  borrow: { contract, name: `compBorrowSpeeds(${market})` },
});

/**
 * `_setCompSpeeds(address[],uint256[],uint256[])` of Compound's Comptroller. Lists of different lengths revert
 * on chain and are not read.
 */
export const setCompSpeeds = defineAction<"setCompSpeeds", SpeedsParameters>({
  type: "setCompSpeeds",
  label: "Change the rewards of markets in a Comptroller",
  abi,
  schema: z.strictObject({
    contract: addressField("Comptroller"),
    markets: z.array(
      z.strictObject({
        market: addressField("Market"),
        supply: wholeField({ title: "A block to suppliers", unit: "count" }),
        borrow: wholeField({ title: "A block to borrowers", unit: "count" }),
      }),
    ),
  }),
  encode: ({ contract, markets }) =>
    createCall({
      to: contract,
      data: encodeFunctionData({
        abi,
        args: [
          markets.map(({ market }) => market),
          markets.map(({ supply }) => BigInt(supply)),
          markets.map(({ borrow }) => BigInt(borrow)),
        ],
      }),
    }),
  read({ to, data }) {
    const [markets, supply, borrow] = decodeFunctionData({ abi, data }).args;
    if (supply.length !== markets.length || borrow.length !== markets.length) return undefined;
    return {
      contract: to,
      markets: markets.map((market, index) => ({
        market,
        supply: String(supply[index]),
        borrow: String(borrow[index]),
      })),
    };
  },
  describe({ contract, markets }, context) {
    const changes = markets.map((market) => describeMarket(contract, { market, context }));
    return {
      sentence: `Set rewards in ${describeAddress(contract, context)}: ${changes.join("; ") || "of no market"}`,
      fields: [
        { label: "Comptroller", value: describeAddressFully(contract, context) },
        ...markets.flatMap((market) => {
          const { supply, borrow } = places(contract, market);
          const name = describeAddressFully(market.market, context);
          return [
            {
              label: `Suppliers of ${name}`,
              value: describeSpeed(market.supply, { place: supply, context }),
            },
            {
              label: `Borrowers of ${name}`,
              value: describeSpeed(market.borrow, { place: borrow, context }),
            },
          ];
        }),
      ],
    };
  },
  effects: ({ contract, markets }) =>
    markets.flatMap((market) => {
      const { supply, borrow } = places(contract, market);
      return [
        { kind: "parameter", ...supply, value: market.supply },
        { kind: "parameter", ...borrow, value: market.borrow },
      ];
    }),
});

function describeMarket(
  contract: Address,
  { market, context }: { market: MarketSpeed; context: DescribeContext },
): string {
  const { supply, borrow } = places(contract, market);
  return `${describeAddress(market.market, context)} pays suppliers ${describeSpeed(market.supply, { place: supply, context })} and borrowers ${describeSpeed(market.borrow, { place: borrow, context })}`;
}
