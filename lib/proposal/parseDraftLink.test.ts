import fc from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { generalActions as actions } from "../actions/generalActions.ts";
import type { Draft } from "./Draft.ts";
import { draftLink } from "./draftLink.ts";
import { DocumentInvalidError, DocumentTooLargeError, DraftLinkError } from "./errors.ts";
import { parseDraftLink } from "./parseDraftLink.ts";

const account = "0x1a9C8182C09F50C8318d769245beA52c32BE35BC";
const draft: Draft = {
  version: 1,
  dao: `eth:${account}`,
  title: "Grow the treasury",
  description: "Why.",
  route: { kind: "governor", address: account },
  actions: [{ type: "transferEther", recipient: account, amount: "1" }],
};
const parse = (link: string) => parseDraftLink(link, { actions });
const linkOf = (bytes: Uint8Array) =>
  `#draft=${Buffer.from(deflateSync(bytes, { level: 9 })).toString("base64url")}`;

describe("draftLink", () => {
  it("is a fragment of characters that need no escape", () => {
    expect(draftLink(draft)).toMatch(/^#draft=[A-Za-z0-9_-]+$/);
  });
});

describe("parseDraftLink", () => {
  it("reads every draft back, from the link or its fragment", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 5000 }), (description) => {
        const given = { ...draft, description };
        expect(parse(draftLink(given))).toEqual(given);
      }),
    );
    expect(parse(`https://dao.example/draft?dao=eth:0x${draftLink(draft)}`)).toEqual(draft);
    expect(parse(`#view=1&${draftLink(draft).slice(1)}`)).toEqual(draft);
    expect(parse(draftLink(draft).slice(1))).toEqual(draft);
  });

  it("reads a draft of many chunks, cut within characters", () => {
    const description = Array.from({ length: 20_000 }, (_, index) => `${index * 7919}é🦄`).join("");
    expect(parse(draftLink({ ...draft, description })).description).toBe(description);
  });

  it.each([
    "",
    "#",
    "#draft=",
    "#overdraft=AAAA",
    "https://dao.example/",
    "#draft=A",
    "#draft=AAAA",
    draftLink(draft).slice(0, -8),
    linkOf(new Uint8Array([0xff, 0xfe])),
    linkOf(new Uint8Array([0x22, 0xc3])),
  ])("refuses %j", (link) => {
    expect(() => parse(link)).toThrow(DraftLinkError);
    expect(() => parse(link)).toThrow(
      expect.objectContaining({
        code: "draft.linkMalformed",
        fault: "input",
        remedy: "Copy the whole link again, or ask for the draft as a file.",
      }),
    );
  });

  it("checks what it holds like any file", () => {
    const { title: _, ...untitled } = draft;
    expect(() => parse(linkOf(strToU8(JSON.stringify(untitled))))).toThrow(DocumentInvalidError);
  });

  it("stops a bomb before it is unpacked", () => {
    const link = linkOf(new Uint8Array(50_000_000));
    expect(link.length).toBeLessThan(100_000);
    expect(() => parse(link)).toThrow(DocumentTooLargeError);
    // No more was inflated than the limit and one chunk.
    const [, bytes] = /too large: (\d+) bytes/.exec(messageOf(() => parse(link))) ?? [];
    expect(Number(bytes)).toBeLessThan(2_000_000);
  });
});

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return String(error);
  }
  return "";
}
