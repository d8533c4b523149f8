import { createPublicClient, custom } from "viem";
import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext } from "../../../test/createCheckContext.ts";
import type { IssuanceSource } from "../../issuance/IssuanceAdapter.ts";
import { fetchPools } from "./fetchPools.ts";

const { dollar, pool, token } = checkAccounts;

describe("fetchPools", () => {
  it("takes the markets that the DAO names as they were read, and asks for nothing then", async () => {
    const reserves = [
      { asset: token, amount: 7n },
      { asset: dollar, amount: 9n },
    ] as const;
    const source: IssuanceSource = {
      adapter: "uniswapV3Pool",
      target: pool,
      parameters: [],
      authorities: [],
      market: { pool: { kind: "constantProduct", token: 7n, quote: 9n, feeBps: 30 }, reserves },
      buckets: [],
      mechanisms: [],
      pokes: [],
    };
    const { preview } = createCheckContext({ before: { sources: [source] } });
    const client = createPublicClient({
      transport: custom({ request: () => Promise.reject(new Error("asked")) }),
    });
    const { snapshot } = preview;
    expect(await fetchPools(client, { snapshot, candidates: [pool] })).toEqual([
      { pool, readBy: "getReserves", reserves },
    ]);
  });
});
