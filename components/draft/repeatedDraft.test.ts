import { describe, expect, it } from "vitest";
import type { StoredDraft } from "../../lib/store/StoreSchema.ts";
import { exampleDraft } from "../../test/exampleDraft.ts";
import { repeatedDraft } from "./repeatedDraft.ts";

const stored = (id: string, title: string): StoredDraft => ({
  id,
  draft: { ...exampleDraft, title },
  updatedAt: 1,
});

describe("repeatedDraft", () => {
  it("tells a draft that says the same as another by what it says alone", () => {
    const above = [stored("1", "Mint"), stored("2", "Grant")];
    expect(repeatedDraft(stored("3", "Grant"), { above, open: undefined })).toBe("above");
    expect(repeatedDraft(stored("3", "Grants"), { above, open: undefined })).toBeUndefined();
    expect(repeatedDraft(stored("3", "Grant"), { above: [], open: stored("4", "Grant") })).toBe(
      "open",
    );
    expect(repeatedDraft(stored("3", "Grant"), { above, open: stored("4", "Grant") })).toBe("open");
  });
});
