import { describe, expect, it } from "vitest";
import type { FormContext } from "./actions/ActionForm.ts";
import type { DraftForm } from "./DraftForm.ts";
import {
  addEntries,
  changeEntry,
  duplicateEntry,
  insertEntries,
  moveEntry,
  removeEntry,
  replaceEntries,
} from "./formChanges.ts";

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

// Of a DAO whose tokens nothing is known of.
const context = { snapshot: { state: { assets: [] } }, kinds: [] } as unknown as FormContext;
const added = ["x", "y"].map((amount) => ({ type: "transfer", fields: { amount } }));

describe("changeEntry", () => {
  it("changes the named fields of one action and keeps the others", () => {
    const changed = changeEntry(form, "2", { changed: { amount: "x" }, context });
    expect(amounts(changed)).toBe("axc");
    expect(changed.actions[1]?.fields.recipient).toBe("0x");
  });
});

describe("addEntries", () => {
  it("puts all of them behind the others, each under a key of its own", () => {
    const more = addEntries(form, { added, context });
    expect(amounts(more)).toBe("abcxy");
    expect(keys(more)).toBe("12345");
  });
});

describe("insertEntries", () => {
  it("puts them before an action", () => {
    const more = insertEntries(form, "2", { added, context });
    expect(amounts(more)).toBe("axybc");
    expect(keys(more)).toBe("14523");
    expect(insertEntries(form, "9", { added, context }).actions).toEqual(form.actions);
  });
});

describe("replaceEntries", () => {
  it("puts others in the place of some, or takes them out", () => {
    const changed = replaceEntries(form, ["2", "3", "9"], { added, context });
    expect(amounts(changed)).toBe("axy");
    expect(new Set(keys(changed)).size).toBe(3);
    expect(amounts(replaceEntries(form, ["1", "3"], { added, context }))).toBe("xyb");
    expect(amounts(replaceEntries(form, ["1", "2"], { added: [], context }))).toBe("c");
    expect(replaceEntries(form, ["9"], { added, context })).toBe(form);
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
