import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { ActionKind } from "../../../lib/actions/Action.ts";
import { contractCall } from "../../../lib/actions/contractCall.ts";
import { ActionInvalidError } from "../../../lib/actions/errors.ts";
import { addressSchema, amountSchema } from "../../../lib/actions/parameterSchemas.ts";
import { bareParameters } from "./bareParameters.ts";

// An example of EIP-55.
const address = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";
const here = `eth:${address}`;
const there = `oeth:${address}`;
const schema = z.strictObject({
  contract: addressSchema,
  note: z.string(),
  markets: z.array(z.strictObject({ market: addressSchema, speed: amountSchema })),
});
const kind: ActionKind = { ...contractCall, type: "setSpeeds", schema };
const bare = (json: Readonly<Record<string, unknown>>) =>
  bareParameters(structuredClone(json), { kind, chain: "eth" });

describe("bareParameters", () => {
  it("takes the DAO's chain off what the schema takes for an address alone", () => {
    const markets = [{ market: here, speed: "1" }];
    expect(bare({ contract: here, note: here, markets })).toEqual({
      contract: address,
      note: here,
      markets: [{ market: address, speed: "1" }],
    });
  });

  it("names every address on another chain by its place", () => {
    const markets = [{ market: here, speed: "1" }, { market: there }];
    const read = () => bare({ contract: there, note: "", markets });
    expect(read).toThrow(ActionInvalidError);
    expect(read).toThrow(/^contract: This address is on another chain \(oeth\)/m);
    expect(read).toThrow(/^markets\[1\]\.market: This address is on another chain/m);
    expect(read).not.toThrow(/speed/);
  });

  it("leaves what is wrong otherwise to the schema", () => {
    for (const json of [
      {},
      { contract: 5, markets: "eth:bob" },
      { contract: "eth:0x12", note: 5, markets: ["", null, { market: "bob" }] },
      { "__proto__.x": here, markets: { length: 1 } },
    ]) {
      expect(bare(json)).toEqual(json);
    }
  });
});
