import { describe, expect, it } from "vitest";
import { parseModel } from "../../../parseModel.ts";
import { vestingModel } from "./testing/vestingModel.ts";
import type { Vesting } from "./vestingSchema.ts";

describe("checkVesting", () => {
  const base = {
    kind: "vesting",
    from: "locked",
    to: "treasury",
    total: "10",
    released: "0",
    start: 100,
  } as const;
  const cases: [string, Vesting][] = [
    ["end: must not be before start", { ...base, form: "exponent", end: 99, exponent: 2 }],
    [
      "cliffAt: must not be after end",
      { ...base, form: "exponent", end: 110, cliffAt: 111, exponent: 2 },
    ],
    [
      "firstAt: must not be before start",
      { ...base, form: "tranches", firstAt: 99, everySeconds: 1, count: 1 },
    ],
    [
      "revokedAt: needs revocable to be true",
      { ...base, form: "linear", end: 110, revokedAt: 105, returnTo: "treasury" },
    ],
    [
      "returnTo: must name the bucket that gets what has not vested",
      { ...base, form: "linear", end: 110, revocable: true, revokedAt: 105 },
    ],
    [
      "returnTo: is the bucket it comes from; use another",
      { ...base, form: "linear", end: 110, revocable: true, revokedAt: 105, returnTo: "locked" },
    ],
    [
      "shareDecimals: cannot be together with unlockAtStart or revokedAt",
      { ...base, form: "linear", end: 110, shareDecimals: 18, unlockAtStart: "0.1" },
    ],
    [
      "milestones: must have shares that sum to at most 1",
      {
        kind: "vesting",
        form: "milestone",
        from: "locked",
        to: "treasury",
        total: "10",
        milestones: [
          { at: 1, share: "0.5" },
          { at: 1, share: "0.51" },
        ],
      },
    ],
    [
      "everySeconds: gives 31536001 events, at most 100000 are possible; make it larger",
      {
        kind: "vesting",
        form: "escrow",
        from: "locked",
        to: "treasury",
        total: "10",
        amount: "1",
        firstAt: 0,
        everySeconds: 1,
        used: "1",
      },
    ],
  ];

  it.each(cases)("says %s", (message, spec) => {
    expect(() => parseModel(vestingModel(spec, { asOf: 0, held: 10n }))).toThrow(
      `mechanisms[0].${message}`,
    );
  });

  it("takes shares that sum to exactly 1", () => {
    const spec: Vesting = {
      kind: "vesting",
      form: "milestone",
      from: "locked",
      to: "treasury",
      total: "10",
      milestones: [
        { at: 1, share: "0.5" },
        { at: 1, share: "0.50" },
      ],
    };
    expect(() => parseModel(vestingModel(spec, { asOf: 0, held: 10n }))).not.toThrow();
  });
});
