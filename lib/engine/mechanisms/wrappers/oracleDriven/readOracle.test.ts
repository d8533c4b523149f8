import { describe, expect, it } from "vitest";
import { type OracleRule, readOracle } from "./readOracle.ts";

const rule: OracleRule = {
  readings: [
    { at: 100, value: 50 },
    { at: 200, value: 500 },
    { at: 300, value: 1 },
  ],
  reference: 100,
  minimumFactor: 0.1,
  maximumFactor: 2,
  staleAfterSeconds: 150,
  fallbackFactor: 0.75,
};

describe("readOracle", () => {
  it("is the last reading over the reference, within bounds", () => {
    expect(readOracle(rule, 100)).toBe(0.5);
    expect(readOracle(rule, 199)).toBe(0.5);
    expect(readOracle(rule, 200)).toBe(2);
    expect(readOracle(rule, 300)).toBe(0.1);
  });

  it("is the fallback before the first reading and once the last is stale", () => {
    expect(readOracle(rule, 99)).toBe(0.75);
    expect(readOracle(rule, 450)).toBe(0.1);
    expect(readOracle(rule, 451)).toBe(0.75);
  });
});
