import { type Address, type Client, getAddress } from "viem";
import { uniswapV2PairAbi } from "../../../contracts-abi/uniswapV2Pair.ts";
import { fetchReads } from "../../chain/fetchReads.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { PoolDepth } from "../../checks/facts.ts";
import type { Snapshot } from "../../dao/Snapshot.ts";
import type { PoolState } from "../../issuance/PoolState.ts";

/** Candidates beyond these are not asked. */
const poolsAtMost = 20;

/** What a market's depth follows from: a v3 pool's from its price and what is active there. */
const readingsOf = {
  constantProduct: "getReserves",
  concentrated: "slot0, liquidity",
} as const satisfies Record<PoolState["pool"]["kind"], string>;

/**
 * The depth of markets before the calls: those that the DAO names, and of the other contracts those that
 * are Uniswap v2 pairs: one request.
 *
 * @throws {RpcUnavailableError} {@link RpcRefusedError}
 */
export async function fetchPools(
  client: Client,
  { snapshot, candidates }: { snapshot: Snapshot; candidates: readonly Address[] },
): Promise<PoolDepth[]> {
  const known = snapshot.state.sources.flatMap(({ target, market }): PoolDepth[] =>
    market === undefined
      ? []
      : [{ pool: target, readBy: readingsOf[market.pool.kind], reserves: market.reserves }],
  );
  const asked = candidates
    .filter((candidate) => !known.some(({ pool }) => pool === candidate))
    .slice(0, poolsAtMost);
  if (asked.length === 0) return known;
  const answers = await fetchReads(client, {
    read: readAll(
      asked.map((address) => {
        const pair = { address, abi: uniswapV2PairAbi } as const;
        return readOptional(
          readAll({
            token0: readContract({ ...pair, functionName: "token0" }),
            token1: readContract({ ...pair, functionName: "token1" }),
            reserves: readContract({ ...pair, functionName: "getReserves" }),
          }),
        );
      }),
    ),
    blockNumber: snapshot.block.number,
  });
  const found = asked.flatMap((pool, index): PoolDepth[] => {
    const answer = answers[index];
    if (answer === undefined) return [];
    const { token0, token1, reserves } = answer;
    return [
      {
        pool,
        readBy: readingsOf.constantProduct,
        reserves: [
          { asset: getAddress(token0), amount: reserves[0] },
          { asset: getAddress(token1), amount: reserves[1] },
        ],
      },
    ];
  });
  return [...known, ...found];
}
