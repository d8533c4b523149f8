import { describe, expect, it } from "vitest";
import type { DraftForm } from "./DraftForm.ts";
import { addEntries, changeFields, duplicateEntry, moveEntry, removeEntry } from "./formChanges.ts";

const form: DraftForm = {
  title: "",
  description: "",
  route: { kind: "safe", address: "0x000000000000000000000000000000000000dEaD" },
  actions: ["a", "b", "c"].map((text, index) => ({
    key: `${index + 1}`,
    type: "mint",
    fields: { amount: text, recipient: "0x" },
  })),
  payments: "",
};
const amounts = ({ actions }: DraftForm) => actions.map(({ fields }) => fields.amount).join("");
const keys = ({ actions }: DraftForm) => actions.map(({ key }) => key).join("");

describe("changeFields", () => {
  it("changes the named fields of one action and keeps the others", () => {
    const changed = changeFields(form, "2", { amount: "x" });
    expect(amounts(changed)).toBe("axc");
    expect(changed.actions[1]?.fields.recipient).toBe("0x");
  });
});

describe("addEntries", () => {
  it("puts all of them behind the others, each under a key of its own", () => {
    const added = addEntries(form, [
      { type: "transfer", fields: { amount: "x" } },
      { type: "transfer", fields: { amount: "y" } },
    ]);
    expect(amounts(added)).toBe("abcxy");
    expect(keys(added)).toBe("12345");
  });
});

describe("moveEntry", () => {
  it("moves an action one place, and keys with it", () => {
    expect(amounts(moveEntry(form, "1", 1))).toBe("bac");
    expect(keys(moveEntry(form, "3", -1))).toBe("132");
  });

  it("leaves an action at an end where it is", () => {
    expect(moveEntry(form, "1", -1)).toBe(form);
    expect(moveEntry(form, "3", 1)).toBe(form);
    expect(moveEntry(form, "9", 1)).toBe(form);
  });
});

describe("duplicateEntry", () => {
  it("puts the copy right behind, under a key of its own", () => {
    const copied = duplicateEntry(form, "1");
    expect(amounts(copied)).toBe("aabc");
    expect(new Set(keys(copied)).size).toBe(4);
  });
});

describe("removeEntry", () => {
  it("takes one action out", () => {
    expect(amounts(removeEntry(form, "2"))).toBe("ac");
  });
});
