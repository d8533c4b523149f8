import { describe, expect, it } from "vitest";
import { judgeChange } from "./judgeChange.ts";

const years = 31_536_000n;

describe("judgeChange", () => {
  it("lets no decimals change, and says why", () => {
    const critical = {
      level: "critical",
      why: "decimals never change: amounts would mean something else",
    };
    expect(judgeChange({ kind: "decimals", before: 18n, after: 17n })).toEqual(critical);
    expect(judgeChange({ kind: "decimals", before: 0n, after: 18n })).toEqual(critical);
    expect(judgeChange({ kind: "decimals", before: 18n, after: 18n })).toBeUndefined();
    expect(judgeChange({ kind: "decimals", before: undefined, after: 18n })).toBeUndefined();
    expect(judgeChange({ kind: "other", before: 18n, after: 17n })).toBeUndefined();
  });

  it("lets a share become at most the whole", () => {
    const critical = { level: "critical", why: "a share is at most 100 %" };
    const share = (before: bigint | undefined, after: bigint) =>
      judgeChange({ kind: "share", before, after, whole: 100n });
    expect(share(50n, 101n)).toEqual(critical);
    expect(share(100n, 101n)).toEqual(critical);
    expect(share(undefined, 101n)).toEqual(critical);
    expect(share(undefined, 100n)).toBeUndefined();
    expect(share(50n, 100n)).toBeUndefined();
    expect(share(101n, 102n)).toBeUndefined();
    expect(judgeChange({ kind: "share", before: 1n, after: 2n })).toEqual(critical);
    expect(judgeChange({ kind: "other", before: 50n, after: 101n, whole: 100n })).toBeUndefined();
  });

  it("lets a duration become at most ten years", () => {
    const critical = { level: "critical", why: "that is more than ten years" };
    const duration = (before: bigint | undefined, after: bigint) =>
      judgeChange({ kind: "duration", before, after });
    expect(duration(5n * years, 10n * years + 1n)).toEqual(critical);
    expect(duration(10n * years, 10n * years + 1n)).toEqual(critical);
    expect(duration(undefined, 10n * years + 1n)).toEqual(critical);
    expect(duration(5n * years, 10n * years)).toBeUndefined();
    expect(duration(10n * years + 1n, 11n * years)).toBeUndefined();
    expect(
      judgeChange({ kind: "other", before: 5n * years, after: 10n * years + 1n }),
    ).toBeUndefined();
  });

  it("says how many times as much, or what part, it becomes", () => {
    const other = (before: bigint | undefined, after: bigint) =>
      judgeChange({ kind: "other", before, after });
    expect(other(10n, 99n)).toBeUndefined();
    expect(other(10n, 100n)).toEqual({ level: "warning", why: "that is 10 times as much" });
    expect(other(1n, 999n)).toEqual({ level: "warning", why: "that is 999 times as much" });
    expect(other(1n, 1_000n)).toEqual({ level: "critical", why: "that is 1000 times as much" });
    expect(other(99n, 10n)).toBeUndefined();
    expect(other(100n, 10n)).toEqual({ level: "warning", why: "that is a part in 10" });
    expect(other(999n, 1n)).toEqual({ level: "warning", why: "that is a part in 999" });
    expect(other(1_000n, 1n)).toEqual({ level: "critical", why: "that is a part in 1000" });
    expect(other(undefined, 1_000n)).toBeUndefined();
  });

  it("warns of what becomes 0, and tells what was", () => {
    expect(judgeChange({ kind: "other", before: 5n, after: 0n })).toEqual({
      level: "warning",
      why: "it becomes 0",
    });
    expect(judgeChange({ kind: "other", before: 0n, after: 5n })).toEqual({
      level: "info",
      why: "it was 0",
    });
    expect(judgeChange({ kind: "other", before: 0n, after: 0n })).toBeUndefined();
  });

  it("says nothing of how numbers below 0 grow", () => {
    expect(judgeChange({ kind: "other", before: -100n, after: 5n })).toBeUndefined();
    expect(judgeChange({ kind: "other", before: 0n, after: -5n })).toBeUndefined();
    expect(judgeChange({ kind: "other", before: -5n, after: 0n })).toBeUndefined();
    expect(judgeChange({ kind: "other", before: 100n, after: -5n })).toBeUndefined();
    expect(judgeChange({ kind: "other", before: -1n, after: -100n })).toBeUndefined();
  });

  it("warns of a duration that grows a thousandfold, and stops one that falls to a thousandth", () => {
    expect(judgeChange({ kind: "duration", before: 12n, after: 172_800n })).toEqual({
      level: "warning",
      why: "that is 14400 times as much",
    });
    expect(judgeChange({ kind: "duration", before: 172_800n, after: 12n })).toEqual({
      level: "critical",
      why: "that is a part in 14400",
    });
    expect(judgeChange({ kind: "share", before: 1n, after: 1_000n, whole: 10_000n })).toMatchObject(
      { level: "critical" },
    );
  });
});
