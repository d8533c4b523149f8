/** One HTTP request as it went out. */
export type RecordedRequest = { body: string; methods: readonly string[] };

/** A `fetch` that keeps what JSON-RPC clients send by it. */
export function recordRequests(): {
  fetchFn: typeof fetch;
  /** Those since the last call of `take`. */
  take(): RecordedRequest[];
} {
  let requests: RecordedRequest[] = [];
  return {
    fetchFn(input, init) {
      const body = String(init?.body);
      requests.push({ body, methods: methodsOf(JSON.parse(body)) });
      return fetch(input, init);
    },
    take() {
      const taken = requests;
      requests = [];
      return taken;
    },
  };
}

function methodsOf(body: { method: string } | readonly { method: string }[]): string[] {
  return [body].flat().map(({ method }) => method);
}
