import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { project } from "../../../project.ts";
import type { Airdrop } from "./airdropSchema.ts";

const asOf = 1_000;
const drop: Airdrop = {
  kind: "airdrop",
  from: "aside",
  to: "people",
  amount: "1000",
  start: asOf,
  deadline: asOf + 300,
  returnTo: "treasury",
  groups: [
    { basis: "use", share: "0.6", claimedShare: "0.9", halfSeconds: 100 },
    { basis: "holding", share: "0.4", claimedShare: "1", halfSeconds: 300 },
  ],
  label: "Drop",
};

function modelOf(spec: Airdrop, start = asOf): Model {
  return {
    token: { symbol: "T", decimals: 0 },
    asOf: start,
    buckets: [
      { id: "aside", class: "locked", amount: spec.amount },
      { id: "people", class: "circulating", amount: "0" },
      { id: "treasury", class: "treasury", amount: "0" },
    ],
    mechanisms: [spec],
    horizonSeconds: 1_000,
    stepSeconds: 100,
  };
}

describe("airdrop", () => {
  it("is claimed along the curve, half of what is ever claimed after the half time", () => {
    const dates = [asOf, asOf + 100, asOf + 299, asOf + 300, asOf + 900];
    const { buckets, events } = project(parseModel(modelOf(drop)), { dates });
    // 540 × 100/200 + 400 × 100/400; floor(540 × 299/399) + floor(400 × 299/599); 540 × 3/4 + 400 / 2
    expect(buckets.people).toEqual([0n, 370n, 603n, 605n, 605n]);
    expect(buckets.treasury).toEqual([0n, 0n, 0n, 395n, 395n]);
    expect(events).toEqual([
      { at: asOf + 300, mechanism: 0, kind: "payment", amount: 395n, label: "Drop" },
    ]);
  });

  it("burns what is unclaimed where it returns nowhere", () => {
    const { returnTo: _, ...burned } = drop;
    expect(project(modelOf(burned), { dates: [asOf + 300] }).total).toEqual([605n]);
  });

  it("goes on without a deadline, and never reaches more than is ever claimed", () => {
    const { returnTo: _, deadline: __, ...open } = drop;
    const { buckets } = project(modelOf(open), { dates: [asOf + 300, asOf + 10 ** 9] });
    expect(buckets.people).toEqual([605n, 938n]);
  });

  it("does not claim again what was claimed before the start, nor return it twice", () => {
    const begun = modelOf({ ...drop, start: asOf - 100, deadline: asOf + 200 });
    expect(project(begun, { dates: [asOf, asOf + 200] }).buckets.people).toEqual([0n, 235n]);
    const over = modelOf({ ...drop, start: asOf - 400, deadline: asOf - 1 });
    const { buckets } = project(over, { dates: [asOf + 500] });
    expect([buckets.aside, buckets.people, buckets.treasury]).toEqual([[1_000n], [0n], [0n]]);
  });

  it("has claimed and returned exactly what was set aside once it is over", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 24n }),
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 1, max: 10_000 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 900 }), { maxLength: 6 }),
        (amount, length, halfSeconds, stops) => {
          const [first, second] = drop.groups as [Airdrop["groups"][0], Airdrop["groups"][0]];
          const groups = [{ ...first, halfSeconds }, second];
          const deadline = asOf + length;
          const model = modelOf({ ...drop, amount: amount.toString(), deadline, groups });
          const dates = [asOf, ...stops.sort((a, b) => a - b).map((stop) => asOf + stop), 2_500];
          const { buckets } = project(model, { dates });
          expect((buckets.people?.at(-1) ?? 0n) + (buckets.treasury?.at(-1) ?? 0n)).toBe(amount);
          const claimed = buckets.people ?? [];
          expect(claimed.every((held, index) => held >= (claimed[index - 1] ?? 0n))).toBe(true);
          const alone = project(model, { dates: [2_500] });
          expect(alone.buckets.people?.[0]).toBe(claimed.at(-1));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ["groups: must have shares that sum to 1", { groups: drop.groups.slice(0, 1) }],
    ["deadline: must not be before start", { deadline: asOf - 1 }],
    ["returnTo: is the bucket it comes from; use another", { returnTo: "aside" }],
  ])("says %s", (message, change) => {
    expect(() => parseModel(modelOf({ ...drop, ...change }))).toThrow(`mechanisms[0].${message}`);
  });

  it("refuses a return without a deadline, and an unknown basis by its path", () => {
    const { deadline: _, ...open } = drop;
    expect(() => parseModel(modelOf(open))).toThrow("mechanisms[0].returnTo: needs a deadline");
    const model = modelOf(drop) as unknown as { mechanisms: { groups: { basis: string }[] }[] };
    const odd = structuredClone(model);
    if (odd.mechanisms[0]?.groups[1]) odd.mechanisms[0].groups[1].basis = "luck";
    expect(() => parseModel(odd)).toThrow(
      "mechanisms[0].groups[1].basis: must be one of use, holding, liquidity, governance, tasks",
    );
  });
});
