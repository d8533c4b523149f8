import { type Address, getAddress } from "viem";
import { comptrollerAbi } from "../../../contracts-abi/comptroller.ts";
import { formatAmount } from "../../amount/formatAmount.ts";
import type { Parameter } from "../../chain/Parameter.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readBlockNumber } from "../../chain/readBlock.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import { constantRate } from "../../engine/mechanisms/issuance/constantRate/constantRate.ts";
import type { AdapterContext, IssuanceSource, LoadedAdapter } from "../IssuanceAdapter.ts";
import { parametersOf } from "../parametersOf.ts";
import { readDecimals, readTokenBalance } from "../readToken.ts";
import { accruedOf, type MarketSpeeds, rateOf, type Side } from "./MarketSpeeds.ts";
import { readContributor, readMarket } from "./readMarkets.ts";

type ComptrollerState = {
  comp: Address;
  admin: Address | undefined;
  blockNumber: bigint;
  balance: bigint;
  markets: MarketSpeeds[];
  contributors: { contributor: Address; side: Side }[];
  decimals: number;
};

/**
 * What the Comptroller holds is held back but for what markets accrued since their last update. What was
 * accrued before and not claimed the contract keeps no sum of, and it counts as held back. Nobody can
 * make it pay for all, so there is nothing to poke.
 */
export const readCompoundSpeeds: LoadedAdapter = {
  id: "compoundSpeeds",
  processes: { constantRate },
  members(target) {
    const call = { address: target, abi: comptrollerAbi } as const;
    const markets = readOptional(readContract({ ...call, functionName: "getAllMarkets" }));
    return { ask: readMap(markets, (found = []) => ({ found })) };
  },
  read(target, context) {
    return readMap(readOptional(readState(target, context)), (state) =>
      state !== undefined && getAddress(state.comp) === context.token
        ? toSource(target, state, context)
        : undefined,
    );
  },
};

function readState(
  target: Address,
  { token, members, candidates }: AdapterContext,
): Read<ComptrollerState> {
  const call = { address: target, abi: comptrollerAbi } as const;
  return readAll({
    comp: readContract({ ...call, functionName: "getCompAddress" }),
    admin: readOptional(readContract({ ...call, functionName: "admin" })),
    blockNumber: readBlockNumber(),
    balance: readTokenBalance(token, target),
    markets: readAll(members.map((market) => readMarket(target, market))),
    contributors: readAll(candidates.map((account) => readContributor(target, account))),
    decimals: readDecimals(token),
  });
}

function toSource(
  target: Address,
  state: ComptrollerState,
  { token, blockSeconds }: AdapterContext,
): IssuanceSource {
  const { admin, balance, blockNumber } = state;
  const sides = [
    ...state.markets.flatMap(({ supply, borrow }) => [supply, borrow]),
    ...state.contributors.map(({ side }) => side),
  ];
  const rate = rateOf(sides);
  const accrued = accruedOf(sides, blockNumber);
  const source = { address: target, functionName: "admin" };
  return {
    adapter: readCompoundSpeeds.id,
    target,
    clock: "blocks",
    parameters: toParameters(target, state, token),
    authorities: [
      admin === undefined
        ? { right: "setRate", holders: [], complete: false, source }
        : { right: "setRate", holders: [admin], complete: true, source },
    ],
    buckets: [
      { id: target, class: "community", amount: accrued < balance ? balance - accrued : 0n },
    ],
    mechanisms:
      rate === 0n
        ? []
        : [
            {
              kind: "constantRate",
              label: "Rewards to suppliers and borrowers",
              from: target,
              to: "circulating",
              perBlock: formatAmount(rate, state.decimals),
              blockSeconds,
            },
          ],
    pokes: [],
  };
}

function toParameters(target: Address, state: ComptrollerState, token: Address): Parameter[] {
  const parameter = parametersOf(target);
  const speed = (name: string, label: string, amount: bigint): Parameter => ({
    ...parameter(name, label, { unit: "amount", amount, token }),
    source: { address: target, functionName: name.replace(/\(.*/, "") },
  });
  return [
    parameter("getCompAddress", "Token it pays", { unit: "address", address: token }),
    ...(state.admin === undefined
      ? []
      : [
          parameter("admin", "Admin of the Comptroller", { unit: "address", address: state.admin }),
        ]),
    ...state.markets.flatMap(({ market, supply, borrow }) => [
      speed(`compSupplySpeeds(${market})`, `A block to suppliers of ${market}`, supply.speed),
      speed(`compBorrowSpeeds(${market})`, `A block to borrowers of ${market}`, borrow.speed),
    ]),
    ...state.contributors
      .filter(({ side }) => side.speed > 0n)
      .map(({ contributor, side }) =>
        speed(
          `compContributorSpeeds(${contributor})`,
          `A block to the contributor ${contributor}`,
          side.speed,
        ),
      ),
  ];
}
