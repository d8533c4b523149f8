import { describe, expect, it } from "vitest";
import { daoHref } from "./daoHref.ts";

describe("daoHref", () => {
  it("keeps the entry readable and escapes the rest", () => {
    expect(daoHref("/dao", { entry: "eth:0xab" })).toBe("/dao?dao=eth:0xab");
    expect(daoHref("/dao/proposal", { entry: "eth:0xab", id: "a b&c" })).toBe(
      "/dao/proposal?dao=eth:0xab&id=a+b%26c",
    );
  });

  it("does not let an entry add parameters", () => {
    const href = daoHref("/dao", { entry: "eth:0xab&id=1#x" });
    expect(new URL(href, "http://x").searchParams.get("dao")).toBe("eth:0xab&id=1#x");
  });
});
