import { describe, expect, it } from "vitest";
import type { Action } from "../../lib/actions/Action.ts";
import { generalActions } from "../../lib/actions/generalActions.ts";
import type { ActionEntry } from "./DraftForm.ts";
import { isSameEarlier, listEarlier, listStated } from "./listEarlier.ts";

const recipient = "0x000000000000000000000000000000000000dEaD";
const pay = (amount: string): Action => ({ type: "transferEther", recipient, amount });
const [first, second, third] = [pay("1"), pay("2"), pay("3")];

/** What actions state; `undefined` stands for one that is not complete. */
function stated(...actions: readonly (Action | undefined)[]) {
  const entries = actions.map((_, index): ActionEntry => {
    return { key: `${index}`, type: "transferEther", fields: {} };
  });
  const complete = new Map(
    actions.flatMap((action, index) => (action === undefined ? [] : [[`${index}`, action]])),
  );
  return listStated(entries, { complete, kinds: generalActions });
}

describe("listEarlier", () => {
  it("lists what is complete and runs before, by its place", () => {
    const all = stated(first, undefined, third, second);
    expect(listEarlier(all, 0)).toEqual([]);
    expect(listEarlier(all, 3)).toEqual([
      { place: 1, type: "transferEther", effects: [expect.objectContaining({ amount: 1n })] },
      { place: 3, type: "transferEther", effects: [expect.objectContaining({ amount: 3n })] },
    ]);
  });
});

describe("isSameEarlier", () => {
  it("sees only what changes before the place", () => {
    const before = stated(first, second, third);
    const changed = stated(first, pay("2"), third);
    expect([0, 1, 2, 3].map((index) => isSameEarlier(before, changed, index))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(isSameEarlier(before, stated(first, second, third), 3)).toBe(true);
  });

  it("sees another order, and an action that is no longer complete", () => {
    const before = stated(first, second);
    expect(isSameEarlier(before, stated(second, first), 1)).toBe(false);
    expect(isSameEarlier(before, stated(undefined, first, second), 2)).toBe(false);
    expect(isSameEarlier(before, stated(first, undefined), 2)).toBe(false);
  });
});
