import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import type { Vesting } from "./vestingSchema.ts";

const day = 86_400;
const asOf = 1_767_225_600;

function modelOf(spec: Vesting): Model {
  return {
    token: { symbol: "T", decimals: 6 },
    asOf,
    buckets: [
      { id: "locked", class: "locked", amount: "1000" },
      { id: "out", class: "circulating", amount: "0" },
    ],
    mechanisms: [spec],
    horizonSeconds: 40 * day,
    stepSeconds: 10 * day,
  };
}

describe("sampleVesting", () => {
  it("moves what a schedule has due on every path", () => {
    const linear: Vesting = {
      kind: "vesting",
      form: "linear",
      from: "locked",
      to: "out",
      total: "1000",
      released: "0",
      start: asOf,
      end: asOf + 80 * day,
    };
    const { along, books } = samplePaths(modelOf(linear), 3);
    expect(along("bucket:out", 2)).toEqual([125e6, 250e6, 375e6, 500e6]);
    expect(books().isSound).toBe(true);
  });

  it("reaches an uncertain milestone on its share of the paths, whole or not at all, at its date", () => {
    const milestones: Vesting = {
      kind: "vesting",
      form: "milestone",
      from: "locked",
      to: "out",
      total: "1000",
      milestones: [
        { at: asOf - 5, share: "0.1", probability: 0.5 },
        { at: asOf + 15 * day, share: "0.2" },
        { at: asOf + 25 * day, share: "0.7", probability: 0.25 },
      ],
    };
    const paths = 4_096;
    const { at, books } = samplePaths(modelOf(milestones), paths);
    expect(books().isSound).toBe(true);
    const first = at("bucket:out", 0);
    expect(new Set(first)).toEqual(new Set([0, 100e6]));
    for (const [path, held] of at("bucket:out", 1).entries()) {
      expect(held).toBe((first[path] ?? 0) + 200e6);
    }
    const last = at("bucket:out", 3);
    const reached = [...last].filter((held, path) => held - (first[path] ?? 0) === 900e6).length;
    expect([...last].filter((held, path) => held - (first[path] ?? 0) === 200e6).length).toBe(
      paths - reached,
    );
    // four standard deviations of a count with probability 1/4
    expect(Math.abs(reached - paths / 4)).toBeLessThan(4 * Math.sqrt(paths * 0.25 * 0.75));
  });
});
