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
  payments: "0x12,2500\n0x3",
};

describe("toStoredDraft", () => {
  it("keeps what was typed, letter by letter", () => {
    expect(fromStoredDraft(toStoredDraft(form, dao))).toEqual(form);
  });

  it("keeps no list of payments where none is being written", () => {
    const stored = toStoredDraft({ ...form, payments: "" }, dao);
    expect(stored).not.toHaveProperty("payments");
    expect(fromStoredDraft(stored).payments).toBe("");
  });

  it("can never be taken for a draft to send", () => {
    const stored = { ...toStoredDraft({ ...form, payments: "" }, dao), title: "Whole" };
    expect(() => parseDraft(stored, { actions: generalActions })).toThrow(/typed/);
  });
});

describe("fromStoredDraft", () => {
  it("leaves out what is no typed text", () => {
    const stored = toStoredDraft(form, dao);
    const actions = [{ type: "mint", typed: { amount: 5, recipient: "0x" } }, { type: "mint" }];
    const read = fromStoredDraft({ ...stored, actions, payments: 5 as unknown as string });
    const [first, second] = read.actions;
    expect(read.payments).toBe("");
    expect(first?.fields).toEqual({ recipient: "0x" });
    expect(second?.fields).toEqual({});
  });
});
