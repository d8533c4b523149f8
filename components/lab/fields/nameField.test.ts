import { describe, expect, it } from "vitest";
import type { JsonObject } from "../model/Json.ts";
import { parseJsonPath } from "../model/jsonAt.ts";
import { nameField } from "./nameField.ts";

const model: JsonObject = {
  buckets: [{ id: "treasury" }],
  mechanisms: [
    { kind: "cappedMint", label: "Mint" },
    { kind: "circuitBreaker", of: { kind: "airdrop", groups: [{}] } },
    { kind: "nobody knows" },
  ],
};

describe("nameField", () => {
  it.each([
    ["mechanisms[0].use", "Mint: Share of the right that is used"],
    ["mechanisms[1].of.groups[0].share", "Airdrop: Groups: 1: Share of the airdrop"],
    ["mechanisms[1].maximumDrawdown", "Circuit breaker: Largest fall of the price"],
    ["mechanisms[0]", "Mint"],
    ["mechanisms[2].x", "Mechanism: X"],
    ["buckets[0].amount", "Bucket treasury: Amount"],
    ["market.price", "Market: Price"],
    ["market.pool.token", "Market: Pool: Tokens in the pool"],
    ["market.processes[1].start", "Market: Processes: 2: start"],
    ["token.symbol", "Token symbol"],
    ["horizonSeconds", "Horizon"],
    ["seed", "Seed"],
    ["unknownKey", "Unknown key"],
  ])("says %s as %s", (path, name) => {
    expect(nameField(model, parseJsonPath(path))).toBe(name);
  });
});
