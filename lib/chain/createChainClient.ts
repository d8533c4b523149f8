import { type Chain, type Client, createClient, http, TimeoutError } from "viem";

/** The most JSON-RPC calls in one HTTP request; common nodes refuse longer batches. */
export const callsPerBatch = 20;

/** How long an endpoint has to answer one request. */
export const timeoutMilliseconds = 20_000;

/**
 * The client all of Mintage reads with: calls made in one turn go as one HTTP request of at most
 * `callsPerBatch` calls, nothing is cached between turns. What an endpoint refused is asked once
 * more; where it was silent to the end of the time, it would only be waited for twice as long.
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
      timeout: timeoutMilliseconds,
      fetchFn: (input, init) =>
        (fetchFn ?? fetch)(input, init).catch((error: unknown) => {
          // viem tries a timeout again unless it has a code that says otherwise
          throw init?.signal?.aborted
            ? Object.assign(new TimeoutError({ body: {}, url: rpcUrl }), { code: 0 })
            : error;
        }),
    }),
  });
}
