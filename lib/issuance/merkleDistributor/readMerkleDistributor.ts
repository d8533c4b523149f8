import { type Address, getAddress, type Hex, zeroAddress } from "viem";
import {
  merkleDistributorAbi,
  merkleDistributorWithDeadlineAbi,
} from "../../../contracts-abi/merkleDistributor.ts";
import { toFarthestSeconds } from "../../amount/toFarthestSeconds.ts";
import type { Parameter } from "../../chain/Parameter.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { Authority, LoadedAdapter } from "../IssuanceAdapter.ts";
import { parametersOf } from "../parametersOf.ts";
import { readTokenBalance } from "../readToken.ts";

type DistributorState = {
  merkleRoot: Hex;
  /** Only with a deadline: after it claims end, and the owner may take back the rest. */
  endTime: bigint | undefined;
  owner: Address | undefined;
};

/**
 * All it holds is held back until claimed. When people claim is theirs: no rule of the contract says it,
 * so it means nothing to the engine.
 */
export const readMerkleDistributor: LoadedAdapter = {
  id: "merkleDistributor",
  processes: {},
  read(target, context) {
    const call = { address: target, abi: merkleDistributorAbi } as const;
    const later = { address: target, abi: merkleDistributorWithDeadlineAbi } as const;
    const state = readAll({
      token: readContract({ ...call, functionName: "token" }),
      merkleRoot: readContract({ ...call, functionName: "merkleRoot" }),
      endTime: readOptional(readContract({ ...later, functionName: "endTime" })),
      owner: readOptional(readContract({ ...later, functionName: "owner" })),
      amount: readTokenBalance(context.token, target),
    });
    return readMap(readOptional(state), (value) => {
      if (value === undefined || getAddress(value.token) !== context.token) return undefined;
      return {
        adapter: readMerkleDistributor.id,
        target,
        parameters: toParameters(target, value),
        authorities: toAuthorities(target, value),
        buckets: [{ id: target, class: "community", amount: value.amount }],
        mechanisms: [],
        pokes: [],
      };
    });
  },
};

function toParameters(target: Address, state: DistributorState): Parameter[] {
  const { merkleRoot, endTime, owner } = state;
  const parameter = parametersOf(target);
  return [
    parameter("merkleRoot", "Merkle root of the claims", { unit: "text", text: merkleRoot }),
    ...(endTime === undefined
      ? []
      : [
          parameter("endTime", "Claims end", {
            unit: "time",
            seconds: toFarthestSeconds(endTime),
          }),
        ]),
    ...(owner === undefined
      ? []
      : [parameter("owner", "Owner of the distributor", { unit: "address", address: owner })]),
  ];
}

/** Who gets what nobody claimed. */
function toAuthorities(address: Address, { endTime, owner }: DistributorState): Authority[] {
  if (endTime === undefined || owner === undefined) return [];
  return [
    {
      right: "beneficiary",
      holders: owner === zeroAddress ? [] : [owner],
      complete: true,
      source: { address, functionName: "owner" },
    },
  ];
}
