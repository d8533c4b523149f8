import { describe, expect, it } from "vitest";
import { checkAccounts } from "../../../test/createCheckContext.ts";
import { saysOf } from "../../../test/saysOf.ts";
import { statedCall } from "../../../test/statedCall.ts";
import type { ActionEffect } from "../../actions/Action.ts";
import type { DecodedCall, InnerCall } from "../../actions/DecodedCall.ts";
import { emptyPayments } from "./emptyPayments.ts";

const { dollar, grantee, pool, timelock, token } = checkAccounts;

const pay = (amount: bigint): ActionEffect => ({
  kind: "flow",
  asset: token,
  amount,
  recipient: grantee,
});
const burn = (amount: bigint): ActionEffect => ({
  kind: "burn",
  token,
  amount,
  holder: "executor",
});
const sell = (amount: bigint): ActionEffect => ({
  kind: "swap",
  sold: token,
  amount,
  bought: dollar,
  least: 0n,
  recipient: grantee,
});
const batch = (runs: InnerCall["runs"], ...inner: readonly DecodedCall[]): DecodedCall => ({
  ...statedCall(pay(0n)),
  status: "decoded",
  action: { type: "batch" },
  effects: [pay(0n)],
  inner: inner.map((each) => ({ ...each, executor: timelock, runs })),
});

describe("emptyPayments", () => {
  it("names each payment, burn and sale of 0, and none of more", () => {
    const decoded = [pay(1n), pay(0n), burn(0n), burn(1n), sell(0n), sell(1n)].map((effect) =>
      statedCall(effect),
    );
    const found = emptyPayments({ decoded });
    expect(saysOf(found)).toEqual(Array(3).fill("info: A call moves nothing"));
    expect(found[0]).toMatchObject({
      detail: `The amount of call 2 to ${token} is 0: it has no effect.`,
      evidence: [{ kind: "call", index: 1 }],
    });
    expect(found.map(({ evidence }) => evidence)).toEqual(
      [1, 2, 4].map((index) => [{ kind: "call", index }]),
    );
  });

  it("leaves what does something else, and settings of 0, alone", () => {
    const setting: ActionEffect = { kind: "parameter", contract: pool, name: "rate", value: "0" };
    const mint: ActionEffect = { kind: "supply", token, amount: 0n, recipient: grantee };
    for (const effects of [[setting], [mint], [pay(0n), pay(1n)], [pay(0n), setting], []]) {
      expect(emptyPayments({ decoded: [statedCall(...effects)] })).toEqual([]);
    }
  });

  it("looks at calls within calls that run at once, and not at what carries them", () => {
    const found = emptyPayments({
      decoded: [batch("now", statedCall(pay(1n)), statedCall(pay(0n)))],
    });
    expect(found.map(({ detail }) => detail)).toEqual([
      `The amount of call 1.2 to ${token} is 0: it has no effect.`,
    ]);
    expect(emptyPayments({ decoded: [batch("later", statedCall(pay(0n)))] })).toEqual([]);
  });
});
