import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext, soundState } from "../../../test/createCheckContext.ts";
import { saysOf } from "../../../test/saysOf.ts";
import type { ActionEffect } from "../../actions/Action.ts";
import { createCall } from "../../actions/createCall.ts";
import type { DaoState } from "../../dao/Snapshot.ts";
import { judgeUnits } from "./judgeUnits.ts";

const { alice, dollar, grantee, token } = checkAccounts;
const whole = 10n ** 18n;
const supply = soundState.token.totalSupply;

const mint = (amount: bigint, of = token): ActionEffect => ({
  kind: "supply",
  token: of,
  amount,
  recipient: grantee,
});
const burn = (amount: bigint): ActionEffect => ({ kind: "burn", token, amount, holder: alice });
const after = (executed: bigint): Partial<DaoState> => ({
  token: { ...soundState.token, totalSupply: supply + executed },
});
const judge = (
  executed: bigint | undefined,
  ...calls: readonly (ActionEffect | readonly ActionEffect[])[]
) =>
  judgeUnits(
    createCheckContext({
      after: executed === undefined ? undefined : after(executed),
      decoded: calls.map((effects) => ({
        call: createCall({ to: token }),
        status: "decoded",
        action: { type: "mint" },
        effects: [effects].flat(),
      })),
    }).preview,
  );
const find = (...parameters: Parameters<typeof judge>) => saysOf(judge(...parameters));

const fine: string[] = [];
const wrong = ["critical: An amount is in another unit"];

describe("judgeUnits", () => {
  it("names what a mint states and what the token makes of it", () => {
    expect(judge(5_000n * whole, mint(2n * whole))).toEqual([
      {
        check: "parameter",
        level: "critical",
        title: "An amount is in another unit",
        detail:
          "The calls state 2 SND, and the token makes 5,000 SND of it: it counts in units of its own.",
        evidence: [
          {
            kind: "read",
            address: token,
            functionName: "totalSupply",
            value: `${supply} → ${supply + 5_000n * whole}`,
          },
        ],
      },
    ]);
  });

  it("begins at a thousand times and at a thousandth", () => {
    expect(find(whole * 1_000n, mint(whole))).toEqual(wrong);
    expect(find(whole * 1_000n - 1n, mint(whole))).toEqual(fine);
    expect(find(whole, mint(whole * 1_000n))).toEqual(wrong);
    expect(find(whole, mint(whole * 1_000n - 1n))).toEqual(fine);
    expect(find(whole, mint(whole))).toEqual(fine);
  });

  it("holds what a burn takes to what it states", () => {
    expect(find(-5n * whole, burn(5n * whole))).toEqual(fine);
    expect(find(-5_000n * whole, burn(5n * whole))).toEqual(wrong);
    expect(find(-5n * whole, burn(5_000n * whole))).toEqual(wrong);
    expect(judge(-5_000n * whole, burn(5n * whole))[0]?.detail).toContain(
      "The calls state −5 SND, and the token makes −5,000 SND of it:",
    );
  });

  it("adds up all mints and burns of all calls", () => {
    const calls = [mint(30n * whole), [mint(20n * whole), burn(40n * whole)]];
    expect(find(10_000n * whole, ...calls)).toEqual(wrong);
    expect(find(9_999n * whole, ...calls)).toEqual(fine);
    expect(judge(10_000n * whole, ...calls)[0]?.detail).toContain("The calls state 10 SND,");
    // Burnt as much as minted: nothing is stated of the supply.
    expect(find(10_000n * whole, mint(whole), burn(whole))).toEqual(fine);
  });

  it("counts neither other tokens nor what changes no supply", () => {
    const flow: ActionEffect = { kind: "flow", asset: token, amount: whole, recipient: grantee };
    expect(find(1_000n * whole, mint(whole, dollar))).toEqual(fine);
    expect(find(1_000n * whole, flow)).toEqual(fine);
    expect(find(1_000n * whole, mint(whole), mint(whole, dollar), flow)).toEqual(wrong);
  });

  it("says nothing where nothing is stated, nothing changes or the calls fail", () => {
    expect(find(1_000n * whole)).toEqual(fine);
    expect(find(0n, mint(1_000n * whole))).toEqual(fine);
    expect(find(undefined, mint(1_000n * whole))).toEqual(fine);
  });
});
