import { describe, expect, it } from "vitest";
import { describeNonceGap } from "./describeNonceGap.ts";

const gap = (nonce: bigint, known: readonly bigint[] = []) =>
  describeNonceGap(nonce, { next: 4n, known });

describe("describeNonceGap", () => {
  it("names what no known transaction has", () => {
    expect(gap(5n)).toBe("4");
    expect(gap(50n)).toBe("4 to 49");
    expect(gap(10n, [5n])).toBe("4, 6 to 9");
    expect(gap(10n, [9n, 4n, 6n, 6n])).toBe("5, 7 to 8");
  });

  it("finds none at the next nonce, behind a full queue, and below what is used", () => {
    expect(gap(4n)).toBeUndefined();
    expect(gap(6n, [5n, 4n])).toBeUndefined();
    expect(gap(3n)).toBeUndefined();
  });

  it("does not count what is used, nor what comes later", () => {
    expect(gap(6n, [3n, 6n, 7n])).toBe("4 to 5");
  });

  it("stays short for a huge nonce and for many gaps", () => {
    expect(gap(10n ** 18n)).toBe("4 to 999999999999999999");
    expect(gap(20n, [5n, 7n, 9n, 11n, 13n])).toBe("4, 6, 8, 10 and others");
  });
});
