import { describe, expect, it } from "vitest";
import { decodeCalls } from "../actions/decodeCalls.ts";
import { ActionInvalidError } from "../actions/errors.ts";
import { generalActions as actions } from "../actions/generalActions.ts";
import { encodeDraft } from "./encodeDraft.ts";
import { DraftEmptyError } from "./errors.ts";

const token = "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984";
const account = "0x1a9C8182C09F50C8318d769245beA52c32BE35BC";

describe("encodeDraft", () => {
  it("gives a call for each action, in order, frozen", () => {
    const draft = {
      actions: [
        { type: "mint", token, recipient: account, amount: "5" },
        { type: "transferEther", recipient: account, amount: "1" },
      ],
    };
    const calls = encodeDraft(draft, { actions });
    expect(Object.isFrozen(calls) && calls.every((call) => Object.isFrozen(call))).toBe(true);
    expect(
      decodeCalls(calls, { actions }).map((decoded) => "action" in decoded && decoded.action),
    ).toEqual(draft.actions);
  });

  it("refuses a draft without actions, and actions that are not exact", () => {
    expect(() => encodeDraft({ actions: [] }, { actions })).toThrow(DraftEmptyError);
    expect(() => encodeDraft({ actions: [] }, { actions })).toThrow(
      expect.objectContaining({
        code: "draft.empty",
        fault: "input",
        remedy: "Add at least one action.",
      }),
    );
    expect(() => encodeDraft({ actions: [{ type: "mint" }] }, { actions })).toThrow(
      ActionInvalidError,
    );
  });
});
