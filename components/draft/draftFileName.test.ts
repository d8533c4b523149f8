import { describe, expect, it } from "vitest";
import { draftFileName } from "./draftFileName.ts";

describe("draftFileName", () => {
  it("takes the title's words", () => {
    expect(draftFileName("October grants: 2 % of supply")).toBe("october-grants-2-of-supply.json");
    expect(draftFileName("  Fund the 2027 programme  ")).toBe("fund-the-2027-programme.json");
    expect(draftFileName("Förderung für März")).toBe("förderung-für-märz.json");
    expect(draftFileName("十月 资助")).toBe("十月-资助.json");
  });

  it("falls back where the title has no words", () => {
    expect(draftFileName("")).toBe("draft.json");
    expect(draftFileName(" … ")).toBe("draft.json");
  });

  it("holds no path, no ending of its own and no sign that turns text around", () => {
    expect(draftFileName("../../etc/passwd")).toBe("etc-passwd.json");
    expect(draftFileName("grant\u202Efdp.exe")).toBe("grant-fdp-exe.json");
  });

  it("stays short, and ends in no hyphen where it is cut", () => {
    expect(draftFileName("a".repeat(200))).toBe(`${"a".repeat(60)}.json`);
    expect(draftFileName(`${"a".repeat(59)} b`)).toBe(`${"a".repeat(59)}.json`);
  });
});
