import { describe, expect, it } from "vitest";
import type { JsonObject } from "../model/Json.ts";
import { parseJsonPath } from "../model/jsonAt.ts";
import { findField } from "./findField.ts";

const model: JsonObject = {
  market: { price: 1, processes: [{ id: "fees", form: "share", start: 0.5 }] },
  mechanisms: [
    { kind: "cappedMint", maxPerMint: "0.02" },
    { kind: "circuitBreaker", of: { kind: "airdrop", groups: [{ basis: "use", share: "1" }] } },
  ],
};

describe("findField", () => {
  it.each([
    ["mechanisms[0].maxPerMint", "share"],
    ["mechanisms[0].minimumIntervalSeconds", "duration"],
    ["mechanisms[1].of.groups[0].share", "share"],
    ["buckets[3].amount", "tokens"],
    ["market.pool.quote", "tokens"],
    ["market.processes[0].start", "number"],
    ["asOf", "instant"],
    ["token.decimals", "count"],
    ["paths", "count"],
  ])("finds %s, a %s", (path, unit) => {
    expect(findField(model, parseJsonPath(path))).toMatchObject({ control: "leaf", unit });
  });

  it.each(["buckets[0]", "market", "market.pool", "mechanisms[1].of.groups[0]"])(
    "finds what %s is made of",
    (path) => {
      expect(["object", "choice"]).toContain(findField(model, parseJsonPath(path))?.control);
    },
  );

  it.each(["mechanisms[0].nobody", "mechanisms[9].use", "buckets", "market.nobody", "nobody"])(
    "knows nothing of %s",
    (path) => {
      expect(findField(model, parseJsonPath(path))).toBeUndefined();
    },
  );
});
