import { describe, expect, it } from "vitest";
import { ActionInvalidError, ActionUnknownError } from "./errors.ts";
import { generalActions as actions } from "./generalActions.ts";
import { mint } from "./mint.ts";
import { resolveAction } from "./resolveAction.ts";
import { transferEther } from "./transferEther.ts";

const recipient = "0x1a9C8182C09F50C8318d769245beA52c32BE35BC";

describe("resolveAction", () => {
  it("gives the kind and its checked parameters", () => {
    const action = { type: "transferEther", recipient: recipient.toLowerCase(), amount: "1" };
    expect(resolveAction(action, { actions })).toEqual({
      kind: transferEther,
      parameters: { recipient, amount: "1" },
    });
  });

  it.each([null, 5, "mint", [], {}, { type: 5 }])("refuses %j", (action) => {
    const resolve = () => resolveAction(action, { actions });
    expect(resolve).toThrow(ActionInvalidError);
    expect(resolve).toThrow(
      expect.objectContaining({ shortMessage: "An action is not complete and exact." }),
    );
  });

  it("says of a whole value what is wrong with it, without a path", () => {
    expect(() => resolveAction(null, { actions })).toThrow(
      expect.objectContaining({ remedy: expect.stringMatching(/^Invalid input/) }),
    );
  });

  it("names the missing type, and the types there are", () => {
    expect(() => resolveAction({}, { actions })).toThrow(
      expect.objectContaining({ issues: [{ path: "type", message: "is missing" }] }),
    );
    const resolve = () => resolveAction({ type: "mimt" }, { actions: [mint, transferEther] });
    expect(resolve).toThrow(ActionUnknownError);
    expect(resolve).toThrow(
      expect.objectContaining({
        code: "actions.unknownType",
        fault: "input",
        remedy: "Use one of: mint, transferEther.",
        details: "type: mimt",
      }),
    );
  });

  it.each(["toString", "__proto__", "constructor"])("knows no type %j", (type) => {
    expect(() => resolveAction({ type }, { actions })).toThrow(ActionUnknownError);
  });

  it("takes nothing from a planted prototype", () => {
    const json = `{"type":"transferEther","recipient":"${recipient}","__proto__":{"amount":"1"}}`;
    expect(() => resolveAction(JSON.parse(json), { actions })).toThrow(
      expect.objectContaining({ issues: [{ path: "amount", message: "is missing" }] }),
    );
  });

  it("lists each issue on a line of the remedy", () => {
    expect(() => resolveAction({ type: "transferEther", x: 1 }, { actions })).toThrow(
      expect.objectContaining({
        fault: "input",
        remedy: "recipient: is missing\namount: is missing\nx: is not a known field: remove it",
      }),
    );
  });
});
