import { describe, expect, it } from "vitest";
import { createCheckContext } from "../../../test/createCheckContext.ts";
import type { Reconciliation } from "../../preview/Preview.ts";
import { partings } from "./partings.ts";

const { preview } = createCheckContext({});
const one = 10n ** 18n;

function reading(label: string, chain: bigint): Reconciliation {
  const rows = [
    { quantity: "Total supply", engine: 100n * one, chain },
    { quantity: "Treasury", engine: 5n, chain: 5n },
  ];
  return { label, at: 0, rows, difference: chain - 100n * one };
}

describe("partings", () => {
  it("says nothing where both agree, or nothing was read later", () => {
    expect(partings({ ...preview, reconciliation: [] })).toEqual([]);
    expect(partings({ ...preview, reconciliation: [reading("+1 year", 100n * one)] })).toEqual([]);
  });

  it("says from when on, in what and by how much they differ", () => {
    const readings = [
      reading("at execution", 100n * one),
      reading("+1 month", 101n * one),
      reading("+1 year", 112n * one),
    ];
    const [finding, ...others] = partings({ ...preview, reconciliation: readings });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      check: "supply",
      level: "warning",
      detail: 'From "+1 month" on they differ in Total supply. +1 month: 1 SND; +1 year: 12 SND.',
      evidence: [
        {
          kind: "assumption",
          text: `Total supply +1 month: engine ${100n * one}, contracts ${101n * one}`,
        },
      ],
    });
  });
});
