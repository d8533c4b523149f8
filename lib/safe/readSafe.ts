import { type Address, getAddress } from "viem";
import { safeStateAbi } from "../../contracts-abi/safeState.ts";
import type { Read } from "../chain/Read.ts";
import { readAll } from "../chain/readAll.ts";
import { readContract } from "../chain/readContract.ts";
import { readMap } from "../chain/readMap.ts";
import { readOptional } from "../chain/readOptional.ts";
import type { SafeState } from "./SafeState.ts";

/** A Safe's version, owners, threshold and nonce; `undefined` when the address is something else. */
export function readSafe(address: Address): Read<SafeState | undefined> {
  const call = { address, abi: safeStateAbi } as const;
  const read = readAll({
    version: readContract({ ...call, functionName: "VERSION" }),
    owners: readContract({ ...call, functionName: "getOwners" }),
    threshold: readContract({ ...call, functionName: "getThreshold" }),
    nonce: readContract({ ...call, functionName: "nonce" }),
  });
  return readMap(readOptional(read), (values) => {
    if (values === undefined || values.threshold > BigInt(values.owners.length)) return undefined;
    return {
      ...values,
      address: getAddress(address),
      // biome-ignore lint/style/noRestrictedGlobals: a count, checked to be no more than the owners
      threshold: Number(values.threshold),
    };
  });
}
