import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { project } from "../../../project.ts";
import type { Restaking } from "./restakingSchema.ts";
import { slashStake } from "./slashStake.ts";

const asOf = 1_000_000;
const year = 31_536_000;
const calm = { slashesPerYear: 0, slashedShare: 0 };
const staked: Restaking = {
  kind: "restaking",
  stake: "stake",
  to: "stakers",
  feeShare: "0.1",
  feeTo: "operators",
  services: [
    { stakeShare: "1", rewardsPerYear: "0.04", ...calm },
    { stakeShare: "0.5", rewardsPerYear: "0.02", ...calm },
  ],
  everySeconds: year,
};

function modelOf(change: Partial<Restaking> = {}): Model {
  return parseModel({
    token: { symbol: "T", decimals: 0 },
    asOf,
    buckets: [
      { id: "stake", class: "staked", amount: "10000" },
      { id: "stakers", class: "circulating", amount: "0" },
      { id: "operators", class: "circulating", amount: "0" },
      { id: "treasury", class: "treasury", amount: "600" },
    ],
    mechanisms: [{ ...staked, ...change }],
    horizonSeconds: 2 * year,
    stepSeconds: year,
  });
}

describe("restaking", () => {
  it("pays the rewards of every service on one stake, less the operators' fee", () => {
    // 10,000 × 4 % + 5,000 × 2 % = 500 a year, of which 50 to operators
    const { buckets, total } = project(modelOf());
    expect(buckets.stakers).toEqual([0n, 450n, 900n]);
    expect(buckets.operators).toEqual([0n, 50n, 100n]);
    expect(total).toEqual([10_600n, 11_100n, 11_600n]);
  });

  it("pays out of a bucket until it is empty, and tells what is missing", () => {
    const { buckets, total, events } = project(modelOf({ from: "treasury" }));
    expect(buckets.treasury).toEqual([600n, 100n, 0n]);
    expect(total).toEqual([10_600n, 10_600n, 10_600n]);
    expect(events).toEqual([
      { at: asOf + 2 * year, mechanism: 0, kind: "shortfall", amount: 350n },
      { at: asOf + 2 * year, mechanism: 0, kind: "shortfall", amount: 50n },
    ]);
  });

  it("compounds where rewards are added to the stake", () => {
    // 10,000 + 450, then 10,450 × 5 %: floor(418) + floor(104.5) = 522, less floor(52.2)
    const { buckets } = project(modelOf({ to: "stake" }));
    expect(buckets.stake).toEqual([10_000n, 10_450n, 10_450n + 522n - 52n]);
  });

  it("refuses buckets that pay themselves", () => {
    expect(() => modelOf({ from: "operators" })).toThrow(/mechanisms\[0\]\.feeTo: is the bucket/);
    expect(() => modelOf({ slashedTo: "stake" })).toThrow(/slashedTo: is the stake itself/);
  });
});

describe("slashStake", () => {
  const ratio = (mille: bigint) => ({ numerator: mille, denominator: 1_000n });

  it("reaches every claim stacked on the stake", () => {
    // the second service takes a tenth of the half that secures it: 5 % of all
    const claims = [ratio(1_000n), ratio(500n), ratio(250n)];
    expect(slashStake(1_000n, { claims, service: 1, slashed: ratio(100n) })).toEqual({
      lost: 50n,
      stake: 950n,
      claims: [950n, 475n, 237n],
    });
  });

  it("takes nothing for a service that is not there", () => {
    const slashing = { claims: [ratio(1_000n)], service: 7, slashed: ratio(1_000n) };
    expect(slashStake(5n, slashing)).toEqual({ lost: 0n, stake: 5n, claims: [5n] });
  });

  it("never takes the stake below zero, and lowers every claim, over any run of slashings", () => {
    const mille = fc.bigInt({ min: 0n, max: 1_000n });
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 30n }),
        fc.array(mille, { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(fc.nat(4), mille), { maxLength: 20 }),
        (start, shares, slashings) => {
          const claims = shares.map(ratio);
          let stake = start;
          for (const [service, slashed] of slashings) {
            const before = claims.map((claim) => (stake * claim.numerator) / 1_000n);
            const after = slashStake(stake, { claims, service, slashed: ratio(slashed) });
            expect(after.stake).toBeGreaterThanOrEqual(0n);
            expect(after.stake + after.lost).toBe(stake);
            for (const [index, claim] of after.claims.entries()) {
              expect(claim).toBeLessThanOrEqual(before[index]!);
            }
            stake = after.stake;
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
