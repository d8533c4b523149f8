import { type Chain, type Client, createClient, http } from "viem";

/** The most JSON-RPC calls in one HTTP request; common nodes refuse longer batches. */
export const callsPerBatch = 20;

/**
 * The client all of Mintage reads with: calls made in one turn go as one HTTP request of at most
 * `callsPerBatch` calls, nothing is cached between turns.
 */
export function createChainClient(parameters: {
  rpcUrl: string;
  chain?: Chain;
  fetchFn?: typeof fetch;
}): Client {
  const { rpcUrl, chain, fetchFn } = parameters;
  return createClient({
    ...(chain === undefined ? {} : { chain }),
    cacheTime: 0,
    transport: http(rpcUrl, {
      batch: { batchSize: callsPerBatch },
      retryCount: 1,
      timeout: 20_000,
      ...(fetchFn === undefined ? {} : { fetchFn }),
    }),
  });
}
