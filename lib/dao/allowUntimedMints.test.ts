import type { Address } from "viem";
import { describe, expect, it } from "vitest";
import type { Trajectory } from "../engine/Trajectory.ts";
import type { Authority, IssuanceSource } from "../issuance/IssuanceAdapter.ts";
import { allowUntimedMints } from "./allowUntimedMints.ts";

const token = "0x0000000000000000000000000000000000000001";
const trajectory: Trajectory = {
  dates: [1, 2],
  total: [100n, 100n],
  circulating: [100n, 100n],
  treasury: [0n, 0n],
  buckets: {},
  allowedTotal: [100n, 100n],
  events: [],
};

function mintable(parameters: { cap: bigint | undefined; mint: Partial<Authority> }) {
  const { cap, mint } = parameters;
  const source = { address: token, functionName: "hasRole" } as const;
  return {
    adapter: "openZeppelinMintable",
    target: token,
    parameters: [],
    authorities: [{ right: "mint", holders: [], complete: true, source, ...mint }],
    mintRule: { maxPerMint: undefined, notBefore: undefined, cap },
    buckets: [],
    mechanisms: [],
    pokes: [],
  } satisfies IssuanceSource;
}

describe("allowUntimedMints", () => {
  it("allows the cap at once where a role may mint", () => {
    const sources = [mintable({ cap: 200n, mint: { holders: [token] } })];
    const allowed = allowUntimedMints(trajectory, { sources });
    expect(allowed.trajectory.allowedTotal).toEqual([200n, 200n]);
    expect(allowed.isUnbounded).toBe(false);
    expect(allowed.trajectory.total).toEqual([100n, 100n]);
  });

  it("keeps what the engine allows above the cap's own total", () => {
    const sources = [mintable({ cap: 150n, mint: { holders: [token] } })];
    const higher = { ...trajectory, allowedTotal: [100n, 170n] };
    const allowed = allowUntimedMints(higher, { sources });
    expect(allowed.trajectory.allowedTotal).toEqual([150n, 170n]);
  });

  it("says that nothing bounds a minter without a cap", () => {
    const sources = [mintable({ cap: undefined, mint: { holders: [token] } })];
    expect(allowUntimedMints(trajectory, { sources }).isUnbounded).toBe(true);
  });

  it("counts a holder that could not be read, and not a right that nobody holds", () => {
    const unread = [mintable({ cap: 200n, mint: { complete: false } })];
    expect(allowUntimedMints(trajectory, { sources: unread }).trajectory.allowedTotal[0]).toBe(
      200n,
    );
    const unheld = [mintable({ cap: 200n, mint: {} })];
    expect(allowUntimedMints(trajectory, { sources: unheld })).toEqual({
      trajectory,
      isUnbounded: false,
    });
  });

  it("leaves rights that time renews to the engine", () => {
    const timed: IssuanceSource = {
      ...mintable({ cap: 200n, mint: { holders: [token] } }),
      mechanisms: [
        {
          kind: "cappedMint",
          to: "circulating",
          maxPerMint: "0.02",
          minimumIntervalSeconds: 1,
          firstMintAt: 1,
          use: "0",
        },
      ],
    };
    expect(allowUntimedMints(trajectory, { sources: [timed] }).trajectory).toBe(trajectory);
  });

  it("leaves a right that a known contract holds to that contract's own rule", () => {
    const manager: Address = "0x0000000000000000000000000000000000000002";
    const held = mintable({ cap: undefined, mint: { holders: [manager] } });
    expect(allowUntimedMints(trajectory, { sources: [held] }).isUnbounded).toBe(true);
    const managed = {
      ...mintable({ cap: undefined, mint: { holders: [] } }),
      adapter: "opMintManager",
      target: manager,
    };
    expect(allowUntimedMints(trajectory, { sources: [held, managed] }).isUnbounded).toBe(false);
    // a contract that mints nothing itself may pass the right on in ways nobody knows
    const { mintRule: _, ...unruled } = managed;
    expect(allowUntimedMints(trajectory, { sources: [held, unruled] }).isUnbounded).toBe(true);
    // as SUSHI's owner, MasterChef, whose rule is its rate
    const rule = { kind: "constantRate", to: "circulating", perSecond: "1" } as const;
    const rated = { ...unruled, mechanisms: [rule] };
    expect(allowUntimedMints(trajectory, { sources: [held, rated] }).isUnbounded).toBe(false);
    const also = mintable({ cap: undefined, mint: { holders: [manager, token] } });
    expect(allowUntimedMints(trajectory, { sources: [also, managed] }).isUnbounded).toBe(true);
  });
});
