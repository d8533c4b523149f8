import type { Address } from "viem";
import { uniswapV3PoolAbi } from "../../../contracts-abi/uniswapV3Pool.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { Inquiry } from "../Inquiry.ts";

const ticksPerWord = 256;
/** Words of the bitmap beside that of the price, on each side. */
const wordsBeside = 2;
/** TickMath.MAX_TICK */
const largestTick = 887_272;

/**
 * The ticks at which liquidity starts or ends, around the price when the DAO was opened: two words of
 * the bitmap on each side, which at a spacing of 10 is a factor of 1.67 in the price at the least.
 */
export function listTicks(target: Address): Inquiry {
  const call = { address: target, abi: uniswapV3PoolAbi } as const;
  const place = readAll({
    slot0: readContract({ ...call, functionName: "slot0" }),
    spacing: readContract({ ...call, functionName: "tickSpacing" }),
  });
  return {
    ask: readMap(readOptional(place), (found): Inquiry => {
      if (found === undefined || found.spacing <= 0) return { found: [] };
      const { spacing } = found;
      const [, tick] = found.slot0;
      const middle = Math.floor(Math.floor(tick / spacing) / ticksPerWord);
      const words = Array.from(
        { length: 2 * wordsBeside + 1 },
        (_, index) => middle - wordsBeside + index,
      ).filter((word) => word >= -(2 ** 15) && word < 2 ** 15);
      const bitmap = readAll(
        words.map((word) =>
          readOptional(readContract({ ...call, functionName: "tickBitmap", args: [word] })),
        ),
      );
      return {
        ask: readMap(bitmap, (bits) => ({
          found: [],
          ids: words
            .flatMap((word, index) => ticksOf(bits[index] ?? 0n, { word, spacing }))
            .filter((initialised) => Math.abs(initialised) <= largestTick)
            .map(BigInt),
        })),
      };
    }),
  };
}

/** The ticks whose bits are set, rising. */
function ticksOf(bits: bigint, { word, spacing }: { word: number; spacing: number }): number[] {
  return Array.from({ length: ticksPerWord }, (_, bit) => bit)
    .filter((bit) => ((bits >> BigInt(bit)) & 1n) === 1n)
    .map((bit) => (word * ticksPerWord + bit) * spacing);
}
