import type { Address, Hex } from "viem";
import { pooledSharesAbi } from "../../../contracts-abi/pooledShares.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { LoadedAdapter } from "../IssuanceAdapter.ts";
import { manageFeeRole } from "./manageFeeRole.ts";
import { toPoolParameters } from "./toPoolParameters.ts";

/**
 * Supply is the pooled ether: it changes by deposits, withdrawals and an oracle's reports, and no rule of
 * the contract says how much those bring. So there is no mechanism, and the exact path keeps the supply.
 */
export const readPooledShares: LoadedAdapter = {
  id: "pooledShares",
  processes: {},
  read(target, { candidates }) {
    const read = readAll({
      state: readOptional(readState(target)),
      mayManageFee: readAll(candidates.map((account) => readMay(target, account, manageFeeRole))),
    });
    return readMap(read, ({ state, mayManageFee }) => {
      if (state === undefined) return undefined;
      return {
        adapter: readPooledShares.id,
        target,
        parameters: toPoolParameters(target, state),
        authorities: [
          {
            right: "setRate",
            holders: candidates.filter((_, index) => mayManageFee[index] === true),
            // Aragon's ACL keeps no list of who it lets do what
            complete: false,
            source: { address: target, functionName: "canPerform" },
          },
        ],
        buckets: [],
        mechanisms: [],
        pokes: [],
      };
    });
  },
};

/** What a pool says of itself; fees in basis points. Releases have different parts. */
export type PoolState = ReturnType<typeof readState> extends Read<infer state> ? state : never;

function readState(address: Address) {
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

function readMay(address: Address, account: Address, role: Hex): Read<boolean | undefined> {
  return readOptional(
    readContract({
      address,
      abi: pooledSharesAbi,
      functionName: "canPerform",
      args: [account, role, []],
    }),
  );
}
