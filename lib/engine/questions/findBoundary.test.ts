import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBoundary } from "./findBoundary.ts";

const upTo = (last: bigint) => async (value: bigint) => value <= last;

describe("findBoundary", () => {
  it("finds neighbours, rising or falling", async () => {
    const rising = { from: 0n, to: 100n, resolution: 1n, holds: upTo(41n) };
    expect(await findBoundary(rising)).toEqual({ kind: "between", holds: 41n, fails: 42n });
    const falling = { from: 100n, to: -100n, resolution: 1n, holds: async (v: bigint) => v >= -7n };
    expect(await findBoundary(falling)).toEqual({ kind: "between", holds: -7n, fails: -8n });
  });

  it("says when all or nothing holds", async () => {
    expect(await findBoundary({ from: 0n, to: 9n, resolution: 1n, holds: upTo(9n) })).toEqual({
      kind: "always",
    });
    expect(await findBoundary({ from: 0n, to: 9n, resolution: 1n, holds: upTo(-1n) })).toEqual({
      kind: "never",
    });
  });

  it("stops at the resolution, with progress that ends at 1", async () => {
    const progress: number[] = [];
    const boundary = await findBoundary({
      from: 0n,
      to: 1_024n,
      resolution: 100n,
      holds: upTo(500n),
      onProgress: (done) => progress.push(done),
    });
    expect(boundary).toEqual({ kind: "between", holds: 448n, fails: 512n });
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).toBe(1);
  });

  it("finds any boundary of any range", async () => {
    await fc.assert(
      fc.asyncProperty(fc.bigInt(-1_000n, 1_000n), fc.bigInt(1n, 5_000n), async (from, length) => {
        const last = from + length / 3n;
        const to = from + length;
        const found = await findBoundary({ from, to, resolution: 1n, holds: upTo(last) });
        expect(found).toEqual(
          last >= to ? { kind: "always" } : { kind: "between", holds: last, fails: last + 1n },
        );
      }),
      { numRuns: 1_000 },
    );
  });
});
