import { describe, expect, it } from "vitest";
import type { Model } from "../Model.ts";
import { project } from "../project.ts";
import { solve } from "./solve.ts";

const model: Model = {
  token: { symbol: "T", decimals: 6 },
  asOf: 0,
  buckets: [{ id: "a", class: "circulating", amount: "1000" }],
  mechanisms: [{ kind: "constantRate", to: "a", perSecond: "1" }],
  market: { price: 1, drift: 0, volatility: 0.5 },
  horizonSeconds: 100,
  stepSeconds: 10,
};
const totalAtMost = (most: bigint) => async (changed: Model) =>
  (project(changed).total.at(-1) ?? 0n) <= most;
const range = { path: "mechanisms[0].perSecond", from: "0", to: "8" };

describe("solve", () => {
  it("finds the largest rate under which the supply stays below a limit", async () => {
    // 1000 + 100 s × rate ≤ 1234 up to 2.34 a second
    const found = await solve(model, {
      ...range,
      seek: "largest",
      holds: totalAtMost(1_234_000_000n),
    });
    if (found.kind !== "found") throw new Error(found.kind);
    expect(found.value > "2.33" && found.value <= "2.34").toBe(true);
    expect(found.beyond > "2.34" && found.beyond < "2.35").toBe(true);
  });

  it("finds the smallest", async () => {
    const holds = async (changed: Model) => !(await totalAtMost(1_500_000_000n)(changed));
    const found = await solve(model, { ...range, seek: "smallest", holds });
    if (found.kind !== "found") throw new Error(found.kind);
    expect(found.value > "5" && found.value < "5.02").toBe(true);
    expect(found.beyond <= "5" && found.beyond > "4.98").toBe(true);
  });

  it("says when all or nothing of the range will do", async () => {
    const ask = (most: bigint) =>
      solve(model, { ...range, seek: "largest", holds: totalAtMost(most) });
    expect(await ask(1_800_000_000n)).toEqual({ kind: "always", value: "8" });
    expect(await ask(999_000_000n)).toEqual({ kind: "never" });
  });

  it("searches plain numbers, whole where the model's is", async () => {
    const volatility = await solve(model, {
      path: "market.volatility",
      from: "0",
      to: "2",
      seek: "largest",
      holds: async ({ market }) => (market?.volatility ?? 0) <= 0.75,
    });
    expect(volatility).toEqual({ kind: "found", value: 0.75, beyond: 0.751953 });
    const steps = await solve(model, {
      path: "stepSeconds",
      from: "1",
      to: "50",
      seek: "largest",
      holds: async ({ stepSeconds }) => stepSeconds <= 17,
    });
    expect(steps).toEqual({ kind: "found", value: 17, beyond: 18 });
  });

  it("refuses what is no number, and an empty range", async () => {
    const holds = async () => true;
    await expect(
      solve(model, { ...range, path: "mechanisms", seek: "largest", holds }),
    ).rejects.toThrow("mechanisms is no number.");
    await expect(solve(model, { ...range, from: "8", seek: "largest", holds })).rejects.toThrow(
      "The range is empty.",
    );
    await expect(solve(model, { ...range, to: "1e3", seek: "largest", holds })).rejects.toThrow(
      "1e3 is no number.",
    );
  });
});
