import { type Address, encodeFunctionData, getAddress } from "viem";
import { masterChefAbi } from "../../../contracts-abi/masterChef.ts";
import { createCall } from "../../actions/createCall.ts";
import { formatAmount } from "../../amount/formatAmount.ts";
import type { Parameter } from "../../chain/Parameter.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import { constantRate } from "../../engine/mechanisms/issuance/constantRate/constantRate.ts";
import type { ConstantRate } from "../../engine/mechanisms/issuance/constantRate/constantRateSchema.ts";
import type {
  AdapterContext,
  Authority,
  IssuanceSource,
  LoadedAdapter,
} from "../IssuanceAdapter.ts";
import { parametersOf } from "../parametersOf.ts";
import { askStakedTokens } from "./askStakedTokens.ts";
import { type ChefState, readChefState, readPool } from "./readChefState.ts";
import { isPaid, toPools, toRate } from "./toPools.ts";

/** SushiSwap, PancakeSwap and Goose mint a tenth on top where there is a `devaddr`; Pickle says how much. */
const usualDevDivisor = 10n;

/**
 * The rate, the pools and their weights. What a pool is owed is minted when anybody updates it, to the
 * contract for those who stake, and a part on top to the developers.
 */
export const readMasterChef: LoadedAdapter = {
  id: "masterChef",
  processes: { constantRate },
  members: (target) =>
    askStakedTokens(
      readContract({ address: target, abi: masterChefAbi, functionName: "poolLength" }),
      (pool) => readMap(readPool(target, pool), ([token]) => token),
    ),
  read(target, context) {
    return readMap(readOptional(readChefState(target, context)), (state) => {
      const rate = state?.perBlock ?? state?.perSecond;
      if (state === undefined || rate === undefined || state.rewards === undefined)
        return undefined;
      if (getAddress(state.rewards.value) !== context.token) return undefined;
      return toSource(target, { ...state, rate }, context);
    });
  },
};

type Rated = ChefState & { rate: { name: string; value: bigint } };

function toSource(target: Address, state: Rated, context: AdapterContext): IssuanceSource {
  const counts = state.perBlock === undefined ? "seconds" : "blocks";
  const mechanisms = toMechanisms(target, state, context);
  return {
    adapter: readMasterChef.id,
    target,
    clock: counts,
    parameters: toParameters(target, state, context.token),
    authorities: toAuthorities(target, state),
    buckets: [],
    mechanisms,
    // An update of pools of no weight at all divides by zero.
    pokes:
      mechanisms.length === 0
        ? []
        : [
            createCall({
              to: target,
              data: encodeFunctionData({ abi: masterChefAbi, functionName: "massUpdatePools" }),
            }),
          ],
  };
}

function toMechanisms(target: Address, state: Rated, context: AdapterContext): ConstantRate[] {
  const { totalAllocPoint, devaddr, bonusEndBlock, bonusMultiplier = 1n } = state;
  if (totalAllocPoint === 0n || !state.pools.some(isPaid)) return [];
  const counts = state.perBlock === undefined ? "seconds" : "blocks";
  const now = counts === "blocks" ? state.blockNumber : state.blockTime;
  // PancakeSwap's multiplier has no end: it is part of the rate.
  const always = bonusEndBlock === undefined ? bonusMultiplier : 1n;
  const place = (account: Address) => (context.buckets.has(account) ? account : "circulating");
  const mint = (label: string, to: string, allWeights: bigint): ConstantRate => ({
    kind: "constantRate",
    label,
    to,
    ...toRate(formatAmount(state.rate.value * always, state.decimals), { ...context, counts }),
    pools: toPools(state.pools, {
      now,
      allWeights,
      bonus:
        bonusEndBlock === undefined ? undefined : { factor: bonusMultiplier, last: bonusEndBlock },
      updated: "atDates",
    }),
  });
  const farms = mint("Rewards", place(getAddress(state.syrup ?? target)), totalAllocPoint);
  const divisor = state.devFundDivRate ?? usualDevDivisor;
  if (devaddr === undefined || divisor === 0n) return [farms];
  // floor(floor(x) ÷ 10) = floor(x ÷ 10), so the part on top is a rate of its own.
  return [farms, mint("Developers", place(getAddress(devaddr)), totalAllocPoint * divisor)];
}

function toParameters(target: Address, state: Rated, token: Address): Parameter[] {
  const { rate, owner, devaddr, bonusEndBlock, bonusMultiplier } = state;
  const parameter = parametersOf(target);
  const count = (functionName: string, label: string, value: bigint) =>
    parameter(functionName, label, { unit: "count", count: value });
  const account = (functionName: string, label: string, address: Address) =>
    parameter(functionName, label, { unit: "address", address });
  return [
    {
      id: `${target}.emissionRate`,
      label: state.perBlock === undefined ? "Rewards a second" : "Rewards a block",
      value: { unit: "amount", amount: rate.value, token },
      source: { address: target, functionName: rate.name },
    },
    ...(bonusEndBlock === undefined
      ? []
      : [count("bonusEndBlock", "Last block of the bonus", bonusEndBlock)]),
    ...(bonusMultiplier === undefined
      ? []
      : [count("BONUS_MULTIPLIER", "Bonus factor", bonusMultiplier)]),
    count("poolLength", "Pools", state.poolLength),
    count("totalAllocPoint", "All weights", state.totalAllocPoint),
    ...state.pools.map(({ weight }, pool) =>
      count(`poolInfo(${pool})`, `Weight of pool ${pool}`, weight),
    ),
    ...(owner === undefined ? [] : [account("owner", "Owner of the MasterChef", owner)]),
    ...(devaddr === undefined ? [] : [account("devaddr", "Developers' account", devaddr)]),
  ];
}

function toAuthorities(target: Address, { owner, devaddr }: ChefState): Authority[] {
  const held = (right: Authority["right"], holder: Address | undefined, functionName: string) =>
    holder === undefined
      ? { right, holders: [], complete: false, source: { address: target, functionName } }
      : { right, holders: [holder], complete: true, source: { address: target, functionName } };
  return [
    held("setRate", owner, "owner"),
    ...(devaddr === undefined ? [] : [held("beneficiary", devaddr, "devaddr")]),
  ];
}
