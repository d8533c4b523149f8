import type { Address } from "viem";
import type { Parameter, ParameterValue } from "../../chain/Parameter.ts";
import { parametersOf } from "../parametersOf.ts";
import type { StakingPoolState } from "./readStakingPool.ts";

const points = (numerator: bigint): ParameterValue => ({
  unit: "percent",
  numerator,
  denominator: 10_000n,
});
const account = (address: Address): ParameterValue => ({ unit: "address", address });

/** The pool's values, of those that its release has; ids are by the name of each value. */
export function toPoolParameters(target: Address, state: StakingPoolState): Parameter[] {
  const parameter = parametersOf(target);
  const { rewardsLimit, rewardsVault, oracle, treasury, insuranceFund, isStopped } = state;
  const optional = <value>(
    found: value | undefined,
    to: (value: value) => Parameter,
  ): Parameter[] => (found === undefined ? [] : [to(found)]);
  return [
    parameter("getFee", "Fee on rewards", points(BigInt(state.fee))),
    ...toFeeParts(target, state),
    ...toStakeLimit(target, state),
    ...optional(isStopped, (flag) =>
      parameter("isStopped", "Pool stopped", { unit: "flag", flag }),
    ),
    ...optional(rewardsLimit, (limit) =>
      parameter(
        "getELRewardsWithdrawalLimit",
        "Most of the pool taken in by a report",
        points(limit),
      ),
    ),
    ...optional(rewardsVault, (address) =>
      parameter("getELRewardsVault", "Vault of block rewards", account(address)),
    ),
    ...optional(oracle, (address) => parameter("getOracle", "Oracle", account(address))),
    ...optional(treasury, (address) => parameter("getTreasury", "Treasury", account(address))),
    ...optional(insuranceFund, (address) =>
      parameter("getInsuranceFund", "Insurance fund", account(address)),
    ),
    parameter("getTotalShares", "Shares", { unit: "count", count: state.shares }),
    parameter("getTotalPooledEther", "Pooled ether", { unit: "ether", wei: state.pooled }),
  ];
}

function toFeeParts(address: Address, { feeParts }: StakingPoolState): Parameter[] {
  if (feeParts === undefined) return [];
  const source = { address, functionName: "getFeeDistribution" };
  const [treasury, insurance, operators] = feeParts;
  return [
    { name: "treasuryFee", label: "Of the fee to the treasury", share: treasury },
    { name: "insuranceFee", label: "Of the fee to the insurance fund", share: insurance },
    { name: "operatorsFee", label: "Of the fee to node operators", share: operators },
  ].map(({ name, label, share }) => ({
    id: `${address}.${name}`,
    label,
    value: points(BigInt(share)),
    source,
  }));
}

function toStakeLimit(address: Address, { stakeLimit }: StakingPoolState): Parameter[] {
  if (stakeLimit === undefined) return [];
  const [isPaused, isLimited, , most, growthBlocks] = stakeLimit;
  const perBlock = growthBlocks === 0n ? 0n : most / growthBlocks;
  const source = { address, functionName: "getStakeLimitFullInfo" };
  const of = (name: string, label: string, value: ParameterValue): Parameter => ({
    id: `${address}.${name}`,
    label,
    value,
    source,
  });
  return [
    of("isStakingPaused", "Staking paused", { unit: "flag", flag: isPaused }),
    of("isStakingLimitSet", "Staking limited", { unit: "flag", flag: isLimited }),
    ...(isLimited
      ? [
          of("maxStakeLimit", "Most staked at once", { unit: "ether", wei: most }),
          of("stakeLimitIncreasePerBlock", "Limit grows back by, a block", {
            unit: "ether",
            wei: perBlock,
          }),
        ]
      : []),
  ];
}
