import { type Address, getAddress } from "viem";
import { sablierLockupLinearAbi } from "../../../contracts-abi/sablierLockupLinear.ts";
import { toSeconds } from "../../amount/toSeconds.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { Inquiry } from "../Inquiry.ts";

/** The newest streams that are looked at; one contract serves a whole chain. */
const mostLooked = 1_000n;
/** The newest streams of the token that are read. */
const mostRead = 100;
/** Ids that have no stream yet: a proposal may create it. */
export const spareStreams = 4;

/** The streams of a token that still hold something, by id, and the ids that the next ones will have. */
export function listStreams(target: Address, token: Address): Inquiry {
  const call = { address: target, abi: sablierLockupLinearAbi } as const;
  const next = readOptional(readContract({ ...call, functionName: "nextStreamId" }));
  return {
    ask: readMap(next, (nextId = 0n): Inquiry => {
      if (nextId === 0n || nextId > 2n ** 128n) return { found: [] };
      const first = nextId > mostLooked ? nextId - mostLooked : 1n;
      const ids = idsFrom(first, toSeconds(nextId - first));
      const spare = idsFrom(nextId, spareStreams);
      const streams = readAll(
        ids.map((id) =>
          readOptional(readContract({ ...call, functionName: "getStream", args: [id] })),
        ),
      );
      return {
        ask: readMap(streams, (found): Inquiry => {
          const live = ids.filter((_, index) => {
            const stream = found[index];
            return stream && getAddress(stream.asset) === token && !stream.isDepleted;
          });
          return { found: [], ids: [...live.slice(-mostRead), ...spare] };
        }),
      };
    }),
  };
}

const idsFrom = (first: bigint, count: number): bigint[] =>
  Array.from({ length: count }, (_, index) => first + BigInt(index));
