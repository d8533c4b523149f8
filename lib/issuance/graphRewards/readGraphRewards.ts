import { type Address, getAddress, keccak256, toHex, zeroAddress } from "viem";
import { graphControllerAbi, graphRewardsAbi } from "../../../contracts-abi/graphRewards.ts";
import type { Parameter } from "../../chain/Parameter.ts";
import { readAll } from "../../chain/readAll.ts";
import { readBlockNumber } from "../../chain/readBlock.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import { compounding } from "../../engine/mechanisms/issuance/compounding/compounding.ts";
import { constantRate } from "../../engine/mechanisms/issuance/constantRate/constantRate.ts";
import type { Inquiry } from "../Inquiry.ts";
import type { AdapterContext, IssuanceSource, LoadedAdapter } from "../IssuanceAdapter.ts";
import { parametersOf } from "../parametersOf.ts";
import { readDecimals } from "../readToken.ts";
import { describeGrowth } from "./describeGrowth.ts";
import { type GraphState, toGraphIssuance } from "./toGraphIssuance.ts";

type RewardsState = GraphState & { minimumSignal: bigint; oracle: Address };

const tokenId = keccak256(toHex("GraphToken"));

/**
 * What was issued since the last update is owed, beside `totalSupply`: the contract keeps no sum of what
 * was accrued before and not taken, nor can anyone make it pay, so there is nothing to poke.
 */
export const readGraphRewards: LoadedAdapter = {
  id: "graphRewards",
  processes: { constantRate, compounding },
  members: askController,
  read(target, context) {
    const call = { address: target, abi: graphRewardsAbi } as const;
    const state = readAll({
      lastUpdate: readContract({ ...call, functionName: "accRewardsPerSignalLastBlockUpdated" }),
      newPerSignal: readContract({ ...call, functionName: "getNewRewardsPerSignal" }),
      minimumSignal: readContract({ ...call, functionName: "minimumSubgraphSignal" }),
      oracle: readContract({ ...call, functionName: "subgraphAvailabilityOracle" }),
      perBlock: readOptional(readContract({ ...call, functionName: "issuancePerBlock" })),
      growth: readOptional(readContract({ ...call, functionName: "issuanceRate" })),
      snapshot: readOptional(readContract({ ...call, functionName: "tokenSupplySnapshot" })),
      blockNumber: readBlockNumber(),
      decimals: readDecimals(context.token),
    });
    return readMap(readOptional(state), (value) => value && toSource(target, value, context));
  },
};

/** The governor and the token, which the Controller of the contract names. */
function askController(target: Address): Inquiry {
  const asked = readContract({ address: target, abi: graphRewardsAbi, functionName: "controller" });
  return {
    ask: readMap(readOptional(asked), (address): Inquiry => {
      if (address === undefined) return { found: [] };
      const call = { address, abi: graphControllerAbi } as const;
      const named = readAll({
        governor: readContract({ ...call, functionName: "getGovernor" }),
        token: readContract({ ...call, functionName: "getContractProxy", args: [tokenId] }),
      });
      return {
        ask: readMap(
          readOptional(named),
          (found): Inquiry => ({
            found: found === undefined ? [] : [found.governor, found.token],
          }),
        ),
      };
    }),
  };
}

function toSource(
  target: Address,
  state: RewardsState,
  { token, members, blockSeconds }: AdapterContext,
): IssuanceSource | undefined {
  const [governor, named] = members;
  if (governor === undefined || named === undefined || getAddress(named) !== token)
    return undefined;
  if (state.perBlock === undefined && state.growth === undefined) return undefined;
  const id = `${target}.unminted`;
  const { owed, mechanisms } = toGraphIssuance(state, { to: id, blockSeconds });
  return {
    adapter: readGraphRewards.id,
    target,
    clock: "blocks",
    parameters: toParameters(target, state, token),
    authorities: [
      {
        right: "setRate",
        holders: governor === zeroAddress ? [] : [governor],
        complete: true,
        source: { address: target, functionName: "controller" },
      },
    ],
    buckets: [
      {
        id,
        class: "community",
        amount: owed,
        label: "Issued since the last update, not minted yet",
        isUnminted: true,
      },
    ],
    mechanisms,
    pokes: [],
  };
}

function toParameters(target: Address, state: RewardsState, token: Address): Parameter[] {
  const parameter = parametersOf(target);
  const { perBlock, growth } = state;
  return [
    ...(perBlock === undefined
      ? []
      : [
          parameter("issuancePerBlock", "Rewards of indexers a block", {
            unit: "amount",
            amount: perBlock,
            token,
          }),
        ]),
    ...(perBlock !== undefined || growth === undefined
      ? []
      : [
          parameter("issuanceRate", "A block multiplies the supply by", {
            unit: "text",
            text: describeGrowth(growth.toString()),
          }),
        ]),
    parameter("minimumSubgraphSignal", "Least signal that is rewarded", {
      unit: "amount",
      amount: state.minimumSignal,
      token,
    }),
    parameter("subgraphAvailabilityOracle", "May deny rewards", {
      unit: "address",
      address: state.oracle,
    }),
  ];
}
