/** Counts what went through the proxy, for tests that assert how often a reading asks. */
export class ProxyCounters {
  /** Calls in each HTTP request, in order: 1 where it was no batch. */
  batches: number[] = [];
  /** Methods in the order they were asked for. */
  methods: string[] = [];

  get httpRequests(): number {
    return this.batches.length;
  }

  get calls(): number {
    return this.methods.length;
  }

  get largestBatch(): number {
    return Math.max(0, ...this.batches);
  }

  count(methods: readonly string[]): void {
    this.batches.push(methods.length);
    this.methods.push(...methods);
  }

  reset(): void {
    this.batches = [];
    this.methods = [];
  }
}
