import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActionEffect } from "../../../lib/actions/Action.ts";
import { formContext } from "../../../test/formContext.ts";
import { type Demo, startDemo } from "../../../test/startDemo.ts";
import type { FormContext } from "./ActionForm.ts";
import { allowanceBefore } from "./allowanceBefore.ts";

let demo: Demo;
let context: FormContext;

beforeAll(async () => {
  demo = await startDemo();
  context = formContext(demo, { snapshot: await demo.open("harbor") });
});
afterAll(() => demo?.chain.stop());

const token = () => demo.contract("dollar");
const spender = () => demo.account("grantee");
const approve = (value: bigint, to = spender()) => ({
  type: "approve",
  effects: [
    { kind: "parameter", contract: token(), name: `allowance.${to}`, value: `${value}` },
  ] satisfies ActionEffect[],
});
const pay = (type: string, amount: bigint) => ({
  type,
  effects: [
    { kind: "flow", asset: token(), amount, recipient: spender() },
  ] satisfies ActionEffect[],
});

/** Whether 1.5 dollars may be spent once these have run. */
function isGiven(...actions: { type: string; effects: ActionEffect[] }[]): boolean {
  const earlier = actions.map((action, at) => ({ place: at + 1, ...action }));
  const fields = { contract: spender(), token: token(), amount: "1.5" };
  return allowanceBefore(fields, { ...context, earlier }).isGiven;
}

describe("allowanceBefore", () => {
  it("writes the approval once contract, token and amount are there", () => {
    const fields = { contract: `local:${spender()}`, token: token(), amount: " 1,500.25 " };
    const { approval, isGiven: given } = allowanceBefore(fields, context);
    expect(given).toBe(false);
    expect(approval).toEqual({
      token: token(),
      spender: `local:${spender()}`,
      amount: "1,500.25",
    });
    for (const changed of [{ contract: "" }, { token: "0x" }, { amount: "x" }, { amount: "0" }]) {
      expect(allowanceBefore({ ...fields, ...changed }, context).approval).toBeUndefined();
    }
  });

  it("counts the draft's last approval of the same contract, less what was spent since", () => {
    expect(isGiven()).toBe(false);
    expect(isGiven(approve(1_500_000n))).toBe(true);
    expect(isGiven(approve(1_499_999n))).toBe(false);
    expect(isGiven(approve(1_500_000n, demo.account("builders")))).toBe(false);
    expect(isGiven(approve(9_000_000n), approve(0n))).toBe(false);
    const spent = pay("createStreamWithDurations", 1n);
    expect(isGiven(approve(1_500_000n), spent)).toBe(false);
    expect(isGiven(approve(1_500_001n), spent)).toBe(true);
    expect(isGiven(spent, approve(1_500_000n))).toBe(true);
    expect(isGiven(approve(1_500_000n), pay("transfer", 9n))).toBe(true);
  });
});
