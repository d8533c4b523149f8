import { type Address, zeroAddress } from "viem";
import { uFragmentsAbi } from "../../../contracts-abi/uFragments.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import { readValue } from "../../chain/readValue.ts";
import type { Authority, IssuanceSource, LoadedAdapter } from "../IssuanceAdapter.ts";
import { parametersOf } from "../parametersOf.ts";
import { type PolicyState, readPolicy } from "./readPolicy.ts";
import { toPolicyParameters } from "./toPolicyParameters.ts";

type FragmentsState = { monetaryPolicy: Address; owner: Address | undefined };

/**
 * Supply changes by a rebase alone, and by how much depends on a price: no rule says it ahead, so there
 * is no mechanism, and the exact path keeps the supply as it is.
 */
export const readUFragments: LoadedAdapter = {
  id: "uFragments",
  processes: {},
  members(target) {
    const policy = readContract({
      address: target,
      abi: uFragmentsAbi,
      functionName: "monetaryPolicy",
    });
    return {
      ask: readMap(readOptional(policy), (found) => ({
        found: found === undefined ? [] : [found],
      })),
    };
  },
  read(target, { members: [policy] }) {
    const call = { address: target, abi: uFragmentsAbi } as const;
    const state = readAll({
      monetaryPolicy: readContract({ ...call, functionName: "monetaryPolicy" }),
      owner: readOptional(readContract({ ...call, functionName: "owner" })),
    });
    const read = readAll({
      token: readOptional(state),
      policy: policy === undefined ? readValue(undefined) : readPolicy(policy),
    });
    return readMap(read, ({ token, policy: known }) => token && toSource(target, token, known));
  },
};

function toSource(
  target: Address,
  { monetaryPolicy, owner }: FragmentsState,
  policy: PolicyState | undefined,
): IssuanceSource {
  const parameter = parametersOf(target);
  const held = (address: Address | undefined, functionName: string, of = target) => ({
    holders: address === undefined || address === zeroAddress ? [] : [address],
    complete: address !== undefined,
    source: { address: of, functionName },
  });
  const setRate: Authority[] =
    policy === undefined
      ? []
      : [{ right: "setRate", ...held(policy.owner, "owner", policy.address) }];
  return {
    adapter: readUFragments.id,
    target,
    rebases: true,
    parameters: [
      parameter("monetaryPolicy", "Monetary policy", { unit: "address", address: monetaryPolicy }),
      ...(policy === undefined ? [] : toPolicyParameters(policy)),
    ],
    authorities: [
      { right: "mint", ...held(monetaryPolicy, "monetaryPolicy") },
      { right: "setMinter", ...held(owner, "owner") },
      ...setRate,
    ],
    buckets: [],
    mechanisms: [],
    pokes: [],
  };
}
