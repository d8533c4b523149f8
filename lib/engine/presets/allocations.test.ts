import { describe, expect, it } from "vitest";
import { parseAmount } from "../../amount/parseAmount.ts";
import { splitByShares } from "../mechanisms/distribution/splitByShares.ts";
import { presets } from "./presets.ts";

describe("allocations that lie before a preset's start", () => {
  const given = presets.flatMap(({ id, model }) =>
    model.mechanisms.flatMap((spec) =>
      spec.kind === "allocation" && (spec.at ?? model.asOf) < model.asOf
        ? [[id, model, spec] as const]
        : [],
    ),
  );

  it("are of three presets", () => {
    expect(given.map(([id]) => id)).toEqual(["uniswap-launch", "axie-infinity", "matic-launchpad"]);
  });

  it.each(given)("%s starts with what its shares say", (_id, model, { total, shares }) => {
    if (typeof shares === "string") throw new Error("one bucket only");
    const { decimals } = model.token;
    const parts = splitByShares(parseAmount(total, decimals), Object.values(shares));
    for (const [index, id] of Object.keys(shares).entries()) {
      const bucket = model.buckets.find((one) => one.id === id);
      expect(parseAmount(bucket?.amount ?? "0", decimals)).toBe(parts[index]);
    }
  });
});
