import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../model/Json.ts";
import { parseJsonPath, readAt } from "../model/jsonAt.ts";
import { findField } from "./findField.ts";
import { formatField } from "./formatField.ts";

const model: JsonObject = {
  asOf: 1_767_225_600,
  horizonSeconds: 31_536_000,
  paths: 10_000,
  buckets: [{ id: "sold", class: "liquidity", amount: "1500.5" }],
  market: {
    price: 10,
    volatility: 1.200_000_000_000_000_2,
    pool: { token: "6000000", quote: "60000000", feeBps: 30 },
  },
  mechanisms: [
    { kind: "cappedMint", maxPerMint: "0.02", to: { treasury: "0.6", team: "0.4" } },
    { kind: "cohort", label: "Sellers" },
  ],
};

function formatAt(text: string, symbol = "UNI"): string {
  const path = parseJsonPath(text);
  const value = readAt(model, path) as JsonValue | undefined;
  return formatField(value, { form: findField(model, path), symbol });
}

describe("formatField", () => {
  it.each([
    ["mechanisms[0].maxPerMint", "2 %"],
    ["mechanisms[0].to", "treasury 60 %, team 40 %"],
    ["mechanisms[0].use", "not there"],
    ["mechanisms[1]", "Cohort"],
    ["buckets[0].amount", "1,500.5 UNI"],
    ["buckets[0]", "Id sold, Class liquidity, Amount 1,500.5 UNI"],
    ["market.volatility", "1.2 per year"],
    [
      "market.pool",
      "Tokens in the pool 6,000,000 UNI, Quote in the pool 60,000,000 quote, Pool fee in basis points 30",
    ],
    ["horizonSeconds", "365 days"],
    ["asOf", "1 Jan 2026 00:00 UTC"],
    ["paths", "10,000"],
  ])("writes %s as %s", (path, text) => {
    expect(formatAt(path)).toBe(text);
  });

  it("leaves what is wrong, or what no form describes, as it stands", () => {
    const form = findField(model, parseJsonPath("mechanisms[0].maxPerMint"));
    expect(formatField("a lot", { form, symbol: "UNI" })).toBe("a lot");
    expect(formatField({ a: 1 }, { form: undefined, symbol: "UNI" })).toBe('{"a":1}');
    expect(formatField(true, { form: undefined, symbol: "UNI" })).toBe("yes");
  });
});
