import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { planFileName } from "./planFileName.ts";

const planOf = (title: string, nonce = "3"): Plan => ({
  version: 1,
  id: "0x1",
  chainId: 1,
  route: { kind: "safe", address: `0x${"4".repeat(40)}` },
  flavour: "1.4.1",
  title,
  description: "",
  calls: [],
  facts: { nonce },
  steps: [],
});

describe("planFileName", () => {
  it("names nonce and title", () => {
    expect(planFileName("transaction", planOf("October grants"))).toBe(
      "transaction-3-october-grants.json",
    );
    expect(planFileName("signatures", planOf("Zuschüsse: 2 %", "12"))).toBe(
      "signatures-12-zuschüsse-2.json",
    );
  });

  it("does without a title that has no letters, and cuts a long one", () => {
    expect(planFileName("transaction", planOf("…"))).toBe("transaction-3.json");
    expect(planFileName("transaction", planOf(`${"a".repeat(39)} b`))).toBe(
      `transaction-3-${"a".repeat(39)}.json`,
    );
  });

  it("never leaves the folder nor hides what it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        const name = planFileName("transaction", planOf(title));
        expect(name).toMatch(/^transaction-3(-[\p{L}\p{M}\p{N}]+)*\.json$/u);
      }),
      { numRuns: 1_000 },
    );
  });
});
