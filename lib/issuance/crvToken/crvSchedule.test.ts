import { describe, expect, it } from "vitest";
import { crvEpochAt, crvNumbers, isCrvRate, nextCrvEpoch } from "./crvSchedule.ts";

const year = 31_536_000n;
const first = { start: 0n, rate: crvNumbers.initialRate, supply: 1_303_030_303n * 10n ** 18n };

describe("crvSchedule", () => {
  it("issues what CRV does in its first year, and less by 2^(1/4) in the next", () => {
    const second = nextCrvEpoch(first, crvNumbers);
    // MECHANISMS S17, after the code of CRV
    expect(second.supply - first.supply).toBe(274_815_282_999_999_999_982_320_000n);
    // 8714335457889396245 × 10^18 ÷ 1189207115002721024, floored
    expect(second.rate).toBe(7_327_853_447_857_530_670n);
    expect(second.start).toBe(year);
  });

  it("counts the epochs that are over, the one that ends at this second too", () => {
    const at = (seconds: bigint) => crvEpochAt(first, { at: seconds, numbers: crvNumbers });
    expect(at(year - 1n)).toEqual({ epoch: first, updates: 0 });
    expect(at(year).updates).toBe(1);
    expect(at(3n * year + 7n)).toMatchObject({ updates: 3, epoch: { start: 3n * year } });
    expect(at(2n ** 255n).updates).toBe(1_000);
  });

  it("knows CRV's rates by their epoch, and no others", () => {
    expect(isCrvRate(crvNumbers.initialRate, 0n)).toBe(true);
    expect(isCrvRate(crvNumbers.initialRate - 1n, 0n)).toBe(false);
    expect(isCrvRate(nextCrvEpoch(first, crvNumbers).rate, 1n)).toBe(true);
    expect(isCrvRate(crvNumbers.initialRate, 1n)).toBe(false);
    expect(isCrvRate(0n, -1n)).toBe(true);
    expect(isCrvRate(7n, -1n)).toBe(false);
    expect(isCrvRate(0n, 2n ** 126n)).toBe(false);
  });
});
