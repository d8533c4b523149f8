import { describe, expect, it } from "vitest";
import { exampleDraft as draft } from "../../test/exampleDraft.ts";
import { isSameDraft, mayOverwrite } from "./mayOverwrite.ts";

const changed = { ...draft, title: "Mint less" };
const stored = { id: "one", draft, updatedAt: 7, savedBy: "there" };

describe("mayOverwrite", () => {
  const here = (basedOn: number | undefined) => ({ id: "here", basedOn });

  it("lets a draft be saved that is not stored", () => {
    expect(mayOverwrite(undefined, { draft, writer: here(undefined) })).toBe(true);
    expect(mayOverwrite(undefined, { draft, writer: here(6) })).toBe(true);
  });

  it("lets what was seen be overwritten, and what one wrote oneself", () => {
    expect(mayOverwrite(stored, { draft: changed, writer: here(7) })).toBe(true);
    const writer = { id: "there", basedOn: undefined };
    expect(mayOverwrite(stored, { draft: changed, writer })).toBe(true);
  });

  it("keeps what was changed elsewhere since", () => {
    expect(mayOverwrite(stored, { draft: changed, writer: here(6) })).toBe(false);
    expect(mayOverwrite(stored, { draft: changed, writer: here(8) })).toBe(false);
    expect(mayOverwrite(stored, { draft: changed, writer: here(undefined) })).toBe(false);
    const { savedBy: _, ...older } = stored;
    expect(mayOverwrite(older, { draft: changed, writer: here(6) })).toBe(false);
  });

  it("sees no change where both hold the same", () => {
    expect(mayOverwrite(stored, { draft: { ...draft }, writer: here(6) })).toBe(true);
  });
});

describe("isSameDraft", () => {
  it("compares what is typed, whatever the order of the fields", () => {
    const reordered = [{ typed: { recipient: "", amount: "1" }, type: "mint" }];
    const retyped = [{ type: "mint", typed: { amount: "1 ", recipient: "" } }];
    expect(isSameDraft(draft, { ...draft, actions: reordered })).toBe(true);
    expect(isSameDraft(draft, { ...draft, actions: retyped })).toBe(false);
    expect(isSameDraft(draft, changed)).toBe(false);
  });
});
