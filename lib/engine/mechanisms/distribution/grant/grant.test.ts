import { describe, expect, it } from "vitest";
import type { Mechanism, Model } from "../../../Model.ts";
import { project } from "../../../project.ts";
import type { Grant } from "./grantSchema.ts";

const asOf = 1_000;
const first: Grant = {
  kind: "grant",
  from: "treasury",
  to: "circulating",
  amount: "60",
  at: 1_010,
};

function modelOf(...mechanisms: Mechanism[]): Model {
  return {
    token: { symbol: "T", decimals: 0 },
    asOf,
    buckets: [
      { id: "treasury", class: "treasury", amount: "100" },
      { id: "circulating", class: "circulating", amount: "900" },
    ],
    mechanisms,
    horizonSeconds: 100,
    stepSeconds: 5,
  };
}

describe("grant", () => {
  it("pays once, at its second", () => {
    const { total, treasury, circulating, events } = project(modelOf({ ...first, label: "A" }), {
      dates: [asOf, 1_009, 1_010, 1_050],
    });
    expect(treasury).toEqual([100n, 100n, 40n, 40n]);
    expect(circulating).toEqual([900n, 900n, 960n, 960n]);
    expect(total).toEqual([1000n, 1000n, 1000n, 1000n]);
    expect(events).toStrictEqual([
      { at: 1_010, mechanism: 0, kind: "payment", amount: 60n, label: "A" },
    ]);
  });

  it("pays what the bucket holds and reports the rest; the bucket stays at zero", () => {
    const second: Grant = { ...first, amount: "50", at: 1_020, label: "B" };
    const third: Grant = { ...first, amount: "7", at: 1_030 };
    const { treasury, circulating, events } = project(modelOf(first, second, third), {
      dates: [1_010, 1_020, 1_040],
    });
    expect(treasury).toEqual([40n, 0n, 0n]);
    expect(circulating).toEqual([960n, 1000n, 1000n]);
    expect(events).toStrictEqual([
      { at: 1_010, mechanism: 0, kind: "payment", amount: 60n },
      { at: 1_020, mechanism: 1, kind: "shortfall", amount: 10n, label: "B" },
      { at: 1_020, mechanism: 1, kind: "payment", amount: 40n, label: "B" },
      { at: 1_030, mechanism: 2, kind: "shortfall", amount: 7n },
    ]);
  });

  it("is paid right after the start when it falls on it, and is past before", () => {
    const dates = [asOf, asOf + 1];
    expect(project(modelOf({ ...first, at: asOf }), { dates }).treasury).toEqual([100n, 40n]);
    expect(project(modelOf({ ...first, at: asOf - 1 }), { dates }).treasury).toEqual([100n, 100n]);
  });

  it("pays grants of one second in the model's order", () => {
    const back: Grant = {
      kind: "grant",
      from: "circulating",
      to: "treasury",
      amount: "20",
      at: 1_010,
    };
    const large: Grant = { ...first, amount: "120" };
    expect(project(modelOf(back, large), { dates: [1_010] }).events.at(-1)?.amount).toBe(120n);
    expect(project(modelOf(large, back), { dates: [1_010] }).treasury).toEqual([20n]);
  });
});
