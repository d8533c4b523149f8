import { describe, expect, it } from "vitest";
import { generalActions } from "../../lib/actions/generalActions.ts";
import { parseDraft } from "../../lib/proposal/parseDraft.ts";
import type { DraftForm } from "./DraftForm.ts";
import { fromStoredDraft, toStoredDraft } from "./storedForm.ts";

const dao = "local:0x000000000000000000000000000000000000dEaD";
const form: DraftForm = {
  title: "  half a ti",
  description: "# ",
  route: { kind: "safe", address: "0x000000000000000000000000000000000000dEaD" },
  actions: [{ key: "1", type: "mint", fields: { amount: "1,5", recipient: "0xno" } }],
};

describe("toStoredDraft", () => {
  it("keeps what was typed, letter by letter", () => {
    expect(fromStoredDraft(toStoredDraft(form, dao))).toEqual(form);
  });

  it("can never be taken for a draft to send", () => {
    const stored = { ...toStoredDraft(form, dao), title: "Whole" };
    expect(() => parseDraft(stored, { actions: generalActions })).toThrow(/typed/);
  });
});

describe("fromStoredDraft", () => {
  it("leaves out what is no typed text", () => {
    const stored = toStoredDraft(form, dao);
    const actions = [{ type: "mint", typed: { amount: 5, recipient: "0x" } }, { type: "mint" }];
    const [first, second] = fromStoredDraft({ ...stored, actions }).actions;
    expect(first?.fields).toEqual({ recipient: "0x" });
    expect(second?.fields).toEqual({});
  });
});
