import { deflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import { LabFileError, LabLinkError, LabLinkTooLongError, LabTooLargeError } from "../errors.ts";
import { emptyModel } from "./emptyModel.ts";
import { labLink, parseLabLink } from "./labLink.ts";
import { readLabFile, readLabJson } from "./readLabJson.ts";

const linkOf = (bytes: Uint8Array) =>
  `#lab=${Buffer.from(deflateSync(bytes, { level: 9 })).toString("base64url")}`;

describe("labLink", () => {
  it("comes back as the same models, invalid ones too", () => {
    const document = { baseline: emptyModel, changed: { ...emptyModel, asOf: "søon" } };
    expect(parseLabLink(labLink(document))).toEqual(document);
    expect(labLink(document)).toMatch(/^#lab=[A-Za-z0-9_-]+$/);
  });

  it("refuses a model that makes too long a link", () => {
    // Random text, so that nothing can be compressed.
    const noise = Array.from({ length: 4_000 }, (_, at) => Math.sin(at).toString(36)).join("");
    expect(() => labLink({ baseline: { noise } })).toThrow(LabLinkTooLongError);
  });
});

describe("parseLabLink", () => {
  it("says nothing of other fragments, and refuses broken ones", () => {
    expect(parseLabLink("#draft=abc")).toBeUndefined();
    expect(parseLabLink("")).toBeUndefined();
    for (const link of ["#lab=", "#lab=%%%", "#lab=AAAA", linkOf(Buffer.from("[1,2]"))]) {
      expect(() => parseLabLink(link)).toThrow(LabLinkError);
    }
  });

  it("refuses lists in lists beyond what any model has, which would end the page", () => {
    const nested = (levels: number) =>
      Buffer.from(`{"mechanisms":${"[".repeat(levels)}${"]".repeat(levels)}}`);
    for (const levels of [65, 5_000, 200_000]) {
      expect(() => parseLabLink(linkOf(nested(levels)))).toThrow(LabLinkError);
    }
    const link = parseLabLink(linkOf(nested(64)));
    expect(link && labLink(link)).toMatch(/^#lab=/);
  });

  it("does not inflate a bomb", () => {
    expect(() => parseLabLink(linkOf(new Uint8Array(50_000_000)))).toThrow(LabTooLargeError);
  });
});

describe("readLabFile", () => {
  it("takes a model alone or a pair, and nothing else", () => {
    expect(readLabFile(JSON.stringify(emptyModel))).toEqual({ baseline: emptyModel });
    expect(readLabFile(`\uFEFF{"baseline":{"a":1},"changed":{"a":2}}`)).toEqual({
      baseline: { a: 1 },
      changed: { a: 2 },
    });
    expect(() => readLabFile("{")).toThrow(LabFileError);
    expect(() => readLabJson([])).toThrow(LabFileError);
    expect(() => readLabJson({ price: 1 })).toThrow(LabFileError);
    expect(() => readLabFile(" ".repeat(600_000))).toThrow(LabTooLargeError);
  });
});
