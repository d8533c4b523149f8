import type { Address, Hex } from "viem";
import { pooledSharesAbi } from "../../../contracts-abi/pooledShares.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { LoadedAdapter } from "../IssuanceAdapter.ts";
import { manageFeeRole } from "./manageFeeRole.ts";
import { readStakingPool } from "./readStakingPool.ts";
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
      state: readOptional(readStakingPool(target)),
      mayManageFee: readAll(candidates.map((account) => readMay(target, account, manageFeeRole))),
    });
    return readMap(read, ({ state, mayManageFee }) => {
      if (state === undefined) return undefined;
      return {
        adapter: readPooledShares.id,
        target,
        rebases: true,
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
