import type { Address } from "viem";
import { toSeconds } from "../../amount/toSeconds.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { Inquiry } from "../Inquiry.ts";

/** Most pools that are asked for. */
const mostPools = 1_000n;

/** The token staked in each pool, in the order of the pools; none where there are too many, or no answer. */
export function askStakedTokens(
  length: Read<bigint>,
  readToken: (pool: bigint) => Read<Address>,
): Inquiry {
  return {
    ask: readMap(readOptional(length), (count = 0n): Inquiry => {
      if (count === 0n || count > mostPools) return { found: [] };
      const tokens = Array.from({ length: toSeconds(count) }, (_, pool) => readToken(BigInt(pool)));
      return { ask: readMap(readOptional(readAll(tokens)), (found = []) => ({ found })) };
    }),
  };
}
