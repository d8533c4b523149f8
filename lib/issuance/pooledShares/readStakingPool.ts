import type { Address } from "viem";
import { pooledSharesAbi } from "../../../contracts-abi/pooledShares.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readOptional } from "../../chain/readOptional.ts";

/** What a pool says of itself; fees in basis points. Releases have different parts. */
export type StakingPoolState =
  ReturnType<typeof readStakingPool> extends Read<infer state> ? state : never;

/** A pool as it stands. @throws {ReadFailedError} on decoding, where it is none */
export function readStakingPool(address: Address) {
  const call = { address, abi: pooledSharesAbi } as const;
  return readAll({
    shares: readContract({ ...call, functionName: "getTotalShares" }),
    pooled: readContract({ ...call, functionName: "getTotalPooledEther" }),
    fee: readContract({ ...call, functionName: "getFee" }),
    feeParts: readOptional(readContract({ ...call, functionName: "getFeeDistribution" })),
    stakeLimit: readOptional(readContract({ ...call, functionName: "getStakeLimitFullInfo" })),
    isStopped: readOptional(readContract({ ...call, functionName: "isStopped" })),
    rewardsLimit: readOptional(
      readContract({ ...call, functionName: "getELRewardsWithdrawalLimit" }),
    ),
    rewardsVault: readOptional(readContract({ ...call, functionName: "getELRewardsVault" })),
    oracle: readOptional(readContract({ ...call, functionName: "getOracle" })),
    treasury: readOptional(readContract({ ...call, functionName: "getTreasury" })),
    insuranceFund: readOptional(readContract({ ...call, functionName: "getInsuranceFund" })),
  });
}
