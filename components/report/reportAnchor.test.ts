import { describe, expect, it } from "vitest";
import { reportAnchor } from "./reportAnchor.ts";

const anchorOf = (kind: "draft" | "proposal", id: string) =>
  reportAnchor({ subject: { kind, id, title: "", body: "" } }, "supply-1");

describe("reportAnchor", () => {
  it("names the subject and the part", () => {
    expect(anchorOf("proposal", "5")).toBe("proposal-5-supply-1");
  });

  it("tells long ids apart by their first digits", () => {
    const first = `0x${"12".repeat(32)}`;
    const second = `0x${"13".repeat(32)}`;
    expect(anchorOf("draft", first)).toBe("draft-0x12121212121212-supply-1");
    expect(anchorOf("draft", second)).not.toBe(anchorOf("draft", first));
  });

  it("keeps nothing of an id that cannot stand in a URL or an attribute", () => {
    expect(anchorOf("draft", '"> <b>\u202ex/#%é')).toBe("draft-bx-supply-1");
  });
});
