import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { compare } from "./compare.ts";
import { engineVersion } from "./engineVersion.ts";
import type { Model } from "./Model.ts";
import { modelReceipt } from "./modelReceipt.ts";
import { project } from "./project.ts";

const model: Model = {
  token: { symbol: "T", decimals: 1 },
  asOf: 10,
  buckets: [{ id: "a", class: "treasury", amount: "1.5" }],
  mechanisms: [],
  horizonSeconds: 0,
  stepSeconds: 1,
};

describe("modelReceipt", () => {
  it("is the hash of engine version, model and result in canonical JSON", () => {
    const canonical =
      `{"engine":"${engineVersion}","model":{"asOf":10,"buckets":[{"amount":"1.5","class":"treasury",` +
      '"id":"a"}],"horizonSeconds":0,"mechanisms":[],"stepSeconds":1,"token":{"decimals":1,"symbol":"T"}},' +
      '"result":{"allowedTotal":["15"],"buckets":{"a":["15"]},"circulating":["0"],"dates":[10],' +
      '"events":[],"total":["15"],"treasury":["15"]}}';
    const hash = createHash("sha256").update(canonical).digest("hex");
    expect(modelReceipt(model, project(model))).toBe(`0x${hash}`);
  });

  it("tells models apart by a single base unit", () => {
    const other: Model = { ...model, buckets: [{ id: "a", class: "treasury", amount: "1.6" }] };
    expect(modelReceipt(other, project(other))).not.toBe(modelReceipt(model, project(model)));
  });

  it("covers a comparison with both its models", () => {
    const pair = { baseline: model, proposed: model };
    expect(modelReceipt(pair, compare(pair))).toMatch(/^0x[0-9a-f]{64}$/);
  });
});
