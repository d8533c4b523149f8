import type { Address } from "viem";
import { uFragmentsPolicyAbi } from "../../../contracts-abi/uFragments.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";

/** What a monetary policy says; shares with 18 decimals, times in seconds. Releases have different parts. */
export type PolicyState = {
  address: Address;
  owner: Address | undefined;
  orchestrator: Address | undefined;
  marketOracle: Address | undefined;
  cpiOracle: Address | undefined;
  deviationThreshold: bigint;
  interval: bigint;
  windowOffset: bigint | undefined;
  windowLength: bigint | undefined;
  /** The first policy: a part of the deviation at each rebase. */
  lag: bigint | undefined;
  /** The policy since AIP-5; `lower` is 0 or negative. */
  lower: bigint | undefined;
  upper: bigint | undefined;
  growth: bigint | undefined;
};

/** A policy as it stands; `undefined` where the account that may rebase is none. */
export function readPolicy(address: Address): Read<PolicyState | undefined> {
  const call = { address, abi: uFragmentsPolicyAbi } as const;
  const state = readAll({
    deviationThreshold: readContract({ ...call, functionName: "deviationThreshold" }),
    interval: readContract({ ...call, functionName: "minRebaseTimeIntervalSec" }),
    owner: readOptional(readContract({ ...call, functionName: "owner" })),
    orchestrator: readOptional(readContract({ ...call, functionName: "orchestrator" })),
    marketOracle: readOptional(readContract({ ...call, functionName: "marketOracle" })),
    cpiOracle: readOptional(readContract({ ...call, functionName: "cpiOracle" })),
    windowOffset: readOptional(readContract({ ...call, functionName: "rebaseWindowOffsetSec" })),
    windowLength: readOptional(readContract({ ...call, functionName: "rebaseWindowLengthSec" })),
    lag: readOptional(readContract({ ...call, functionName: "rebaseLag" })),
    lower: readOptional(readContract({ ...call, functionName: "rebaseFunctionLowerPercentage" })),
    upper: readOptional(readContract({ ...call, functionName: "rebaseFunctionUpperPercentage" })),
    growth: readOptional(readContract({ ...call, functionName: "rebaseFunctionGrowth" })),
  });
  return readMap(readOptional(state), (value) => value && { address, ...value });
}
