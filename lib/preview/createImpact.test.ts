import { describe, expect, it } from "vitest";
import {
  checkAccounts,
  createCheckContext,
  executeAt,
  soundState,
} from "../../test/createCheckContext.ts";
import type { DaoState } from "../dao/Snapshot.ts";
import type { IssuanceSource } from "../issuance/IssuanceAdapter.ts";
import { createImpact } from "./createImpact.ts";

const { alice, timelock, token } = checkAccounts;
const year = 31_536_000;
const whole = 10n ** 18n;
const { snapshot } = createCheckContext().preview;
const processes = {};

const supplied = (by: bigint, others: Partial<DaoState> = {}): DaoState => ({
  ...soundState,
  token: { ...soundState.token, totalSupply: soundState.token.totalSupply + by },
  ...others,
});
const minter = (cap: bigint | undefined): IssuanceSource => ({
  adapter: "minter",
  target: token,
  parameters: [],
  authorities: [
    {
      right: "mint",
      holders: [alice],
      complete: true,
      source: { address: token, functionName: "minter" },
    },
  ],
  mintRule: { maxPerMint: undefined, notBefore: undefined, cap },
  buckets: [],
  mechanisms: [],
  pokes: [],
});
const impactOf = (before: DaoState, after: DaoState) =>
  createImpact(snapshot, { before, after, executeAt, processes });

describe("createImpact", () => {
  it("begins at the block, and compares both sides from execution on for four years", () => {
    const { baseline, proposed, impact } = impactOf(soundState, supplied(50_000n * whole));
    for (const model of [baseline, proposed]) {
      expect(model).toMatchObject({ asOf: executeAt, horizonSeconds: 4 * year });
    }
    const { dates, difference, metrics } = impact;
    expect(dates.slice(0, 2)).toEqual([executeAt - 604_800, executeAt]);
    expect(dates.at(-1)).toBe(executeAt + 4 * year);
    expect(difference.total.slice(0, 2)).toEqual([0n, 50_000n * whole]);
    expect(difference.total.at(-1)).toBe(50_000n * whole);
    expect(difference.treasury.at(-1)).toBe(0n);
    const { numerator, denominator } = metrics.inflationFirstYear.proposed;
    expect(numerator * 20n).toBe(denominator);
    expect(impact.baseline.treasury[1]).toBe(10n ** 23n);
    expect(baseline.buckets.map(({ id }) => id)).toEqual([timelock, "circulating"]);
  });

  it("counts rights to mint at once in what the rules allow, each side by its own", () => {
    const cap = soundState.token.totalSupply + 7n;
    const { impact } = impactOf(
      { ...soundState, sources: [minter(cap)] },
      { ...soundState, sources: [minter(cap + 1n)] },
    );
    expect(new Set(impact.baseline.allowedTotal)).toEqual(new Set([cap]));
    expect(new Set(impact.proposed.allowedTotal)).toEqual(new Set([cap + 1n]));
    expect(new Set(impact.baseline.total)).toEqual(new Set([soundState.token.totalSupply]));
  });

  it("takes the block's own state for the first date", () => {
    const { impact } = impactOf(supplied(3n), supplied(5n));
    const { totalSupply } = soundState.token;
    expect(impact.baseline.total.slice(0, 2)).toEqual([totalSupply, totalSupply + 3n]);
    expect(impact.proposed.total.slice(0, 2)).toEqual([totalSupply, totalSupply + 5n]);
    expect(impact.difference.total.slice(0, 2)).toEqual([0n, 2n]);
  });
});
