import { describe, expect, it } from "vitest";
import { generalActions as actions } from "../actions/generalActions.ts";
import { draftId } from "./draftId.ts";
import {
  DocumentInvalidError,
  DocumentNotJsonError,
  DocumentTooLargeError,
  DocumentVersionError,
} from "./errors.ts";
import { parseDraft } from "./parseDraft.ts";
import { serializeDraft } from "./serializeDraft.ts";

const token = "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984";
const account = "0x1a9C8182C09F50C8318d769245beA52c32BE35BC";
const document = {
  version: 1,
  dao: `eth:${token}`,
  title: "Grow the treasury",
  description: "Why.\n\nBecause.",
  route: { kind: "governor", address: account },
  actions: [
    { type: "mint", token, recipient: account, amount: "20000000" },
    {
      type: "contractCall",
      to: token,
      value: "0",
      signature: "set((uint256 a, bool b)[] rows)",
      args: [[["1", true]]],
    },
  ],
};
const parse = (source: unknown) => parseDraft(source, { actions });
const issuesOf = (source: unknown) => {
  try {
    parse(source);
  } catch (error) {
    if (error instanceof DocumentInvalidError) return error.issues;
    throw error;
  }
  return [];
};

/** Every path to a field of a JSON value, with the value as it would be without that field. */
function withoutEachField(json: unknown, path = ""): { path: string; without: unknown }[] {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return [];
  return Object.entries(json).flatMap(([key, value]) => {
    const here = path === "" ? key : `${path}.${key}`;
    const rest = Object.fromEntries(Object.entries(json).filter(([other]) => other !== key));
    const items = key === "actions" && Array.isArray(value) ? value : [];
    return [
      { path: here, without: rest },
      ...withoutEachField(value, here).map((found) => ({
        path: found.path,
        without: { ...json, [key]: found.without },
      })),
      ...items.flatMap((item, index) =>
        withoutEachField(item, `${here}[${index}]`).map((found) => ({
          path: found.path,
          without: { ...json, [key]: value.with(index, found.without) },
        })),
      ),
    ];
  });
}

describe("parseDraft", () => {
  it("reads a draft as text, with a byte order mark, or as JSON", () => {
    expect(parse(document)).toEqual(document);
    expect(parse(JSON.stringify(document))).toEqual(document);
    expect(parse(`\uFEFF${JSON.stringify(document)}`)).toEqual(document);
  });

  it("gives addresses their checksum and trims the title", () => {
    const loose = {
      ...document,
      dao: document.dao.toLowerCase(),
      title: " Grow the treasury ",
      route: { kind: "safe", address: account.toLowerCase() },
    };
    expect(parse(loose)).toEqual({ ...document, route: { kind: "safe", address: account } });
  });

  it("takes a draft that is still being written", () => {
    expect(parse({ ...document, description: "", actions: [] }).actions).toEqual([]);
  });

  const cases = withoutEachField(document);

  it("is tried without each of its fields", () => {
    expect(cases.map(({ path }) => path)).toEqual([
      "version",
      "dao",
      "title",
      "description",
      "route",
      "route.kind",
      "route.address",
      "actions",
      "actions[0].type",
      "actions[0].token",
      "actions[0].recipient",
      "actions[0].amount",
      "actions[1].type",
      "actions[1].to",
      "actions[1].value",
      "actions[1].signature",
      "actions[1].args",
    ]);
  });

  it.each(cases)("refuses a draft without $path, and names it", ({ path, without }) => {
    expect(issuesOf(without)).toEqual([{ path, message: "is missing" }]);
    expect(() => parse(without)).toThrow(
      expect.objectContaining({
        code: "draft.invalid",
        fault: "input",
        shortMessage: "This draft is not complete and exact.",
        remedy: `${path}: is missing`,
      }),
    );
  });

  it.each([
    ["dao", { dao: "ethereum" }],
    ["dao", { dao: `eth:${token.replace("aF5", "af5")}` }],
    ["title", { title: "" }],
    ["title", { title: "   " }],
    ["title", { title: "One\n# Two" }],
    ["title", { title: "a\u202eb" }],
    ["title", { title: "x".repeat(201) }],
    ["description", { description: "\ud800" }],
    ["description", { description: null }],
    ["route.kind", { route: { kind: "wallet", address: account } }],
    ["route.address", { route: { kind: "safe", address: "0x12" } }],
    ["route.note", { route: { ...document.route, note: "" } }],
    ["note", { note: "" }],
    ["actions", { actions: {} }],
    ["actions[0]", { actions: [null] }],
    ["actions[0].type", { actions: [{ type: "mimt" }] }],
    ["actions[0].amount", { actions: [{ ...document.actions[0], amount: 20000000 }] }],
    ["actions[0].amount", { actions: [{ ...document.actions[0], amount: "2e7" }] }],
    ["actions[0].note", { actions: [{ ...document.actions[0], note: "" }] }],
    [
      "actions[1].args[0][0][1]",
      { actions: [document.actions[0], { ...document.actions[1], args: [[["1", "true"]]] }] },
    ],
  ])("refuses a wrong %s", (path, change) => {
    expect(issuesOf({ ...document, ...change }).map((issue) => issue.path)).toEqual([path]);
  });

  it("says what is wrong in words", () => {
    const change = {
      dao: "ethereum",
      title: "",
      description: "\ud800",
      route: { kind: "x", address: account },
    };
    expect(issuesOf({ ...document, ...change })).toMatchInlineSnapshot(`
      [
        {
          "message": "This is not an address with its chain. Write the chain's short name, a colon and the address, such as eth:0x….",
          "path": "dao",
        },
        {
          "message": "must not be empty",
          "path": "title",
        },
        {
          "message": "holds half a character that cannot be sent",
          "path": "description",
        },
        {
          "message": "must be "governor" or "safe"",
          "path": "route.kind",
        },
      ]
    `);
    expect(issuesOf({ ...document, title: "x".repeat(201) })).toEqual([
      { path: "title", message: "must be at most 200 characters" },
    ]);
    expect(issuesOf({ ...document, title: "a\nb" })).toMatchInlineSnapshot(`
      [
        {
          "message": "must be one line, without control or invisible characters and double spaces",
          "path": "title",
        },
      ]
    `);
    expect(issuesOf({ ...document, actions: [{ type: "mimt" }] })[0]?.message).toMatch(
      /^There is no action of this type\. Use one of: mint, /,
    );
  });

  it("names the issues of every action at once, and counts those it does not show", () => {
    const bad = Array.from({ length: 25 }, () => ({ ...document.actions[0], amount: "-1" }));
    expect(issuesOf({ ...document, actions: bad })).toHaveLength(25);
    expect(() => parse({ ...document, actions: bad })).toThrow(
      expect.objectContaining({
        details: "and 5 more",
        remedy: expect.stringMatching(/^(?:actions\[\d+\]\.amount: [^\n]+\n?){20}$/),
      }),
    );
    const few = bad.slice(0, 20);
    expect(() => parse({ ...document, actions: few })).toThrow(
      expect.objectContaining({ details: undefined }),
    );
  });

  it("refuses what is not a draft at all", () => {
    for (const source of [null, 5, [], "null", "[]"]) {
      expect(() => parse(source)).toThrow(DocumentInvalidError);
    }
    for (const source of ["", "{", "draft", undefined, () => 1]) {
      expect(() => parse(source)).toThrow(DocumentNotJsonError);
    }
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(() => parse(circle)).toThrow(DocumentNotJsonError);
    expect(() => parse("{")).toThrow(
      expect.objectContaining({
        code: "draft.notJson",
        fault: "input",
        shortMessage: "This draft is not JSON.",
        remedy: "Give a draft as Mintage saves it, whole and unchanged.",
        details: expect.stringContaining("JSON"),
        cause: expect.any(SyntaxError),
      }),
    );
  });

  it("refuses another version by name", () => {
    expect(() => parse({ ...document, version: 2 })).toThrow(DocumentVersionError);
    expect(() => parse({ version: "1" })).toThrow(
      expect.objectContaining({
        code: "draft.unknownVersion",
        fault: "input",
        details: 'version: "1"',
        remedy: "The version read here is 1: use a newer Mintage, or save it again as version 1.",
      }),
    );
  });

  it("refuses 2 MB, and names size and limit", () => {
    const large = { ...document, description: "x".repeat(2_000_000) };
    for (const source of [large, JSON.stringify(large)]) {
      expect(() => parse(source)).toThrow(DocumentTooLargeError);
      expect(() => parse(source)).toThrow(
        expect.objectContaining({
          code: "draft.tooLarge",
          fault: "input",
          shortMessage: `This draft is too large: ${JSON.stringify(large).length} bytes, and the limit is 1000000.`,
        }),
      );
    }
  });

  it("counts bytes, not characters, up to the limit", () => {
    const overhead = new TextEncoder().encode(JSON.stringify({ ...document, description: "" }));
    const room = 1_000_000 - overhead.length;
    const description = `${"é".repeat(Math.floor(room / 2))}${"x".repeat(room % 2)}`;
    expect(parse({ ...document, description }).description).toBe(description);
    expect(() => parse({ ...document, description: `${description}x` })).toThrow(
      DocumentTooLargeError,
    );
  });
});

describe("serializeDraft", () => {
  it("writes what parseDraft reads, with types first and a line at the end", () => {
    const text = serializeDraft(parse(document));
    expect(parse(text)).toEqual(document);
    expect(text).toBe(`${JSON.stringify(document, null, 2)}\n`);
  });

  it("takes no call nested deeper than the draft's id can cover", () => {
    const nested = (depth: number) => ({
      ...document,
      actions: [
        {
          type: "contractCall",
          to: token,
          value: "0",
          signature: `f(uint256${"[]".repeat(depth)} a)`,
          args: [JSON.parse("[".repeat(depth) + "]".repeat(depth))],
        },
      ],
    });
    expect(draftId(parse(nested(32)))).toMatch(/^0x[0-9a-f]{64}$/);
    for (const depth of [33, 400]) {
      expect(issuesOf(nested(depth))).toEqual([
        expect.objectContaining({ path: "actions[0].signature" }),
      ]);
    }
  });
});
