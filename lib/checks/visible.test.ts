import { describe, expect, it } from "vitest";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
} from "../../test/createCheckContext.ts";
import { saysOf } from "../../test/saysOf.ts";
import { createCall } from "../actions/createCall.ts";
import type { ListedProposal } from "./facts.ts";
import { readsAlike } from "./readsAlike.ts";
import { visible } from "./visible.ts";

const { grantee, pool, safe, stranger, timelock, token } = checkAccounts;
const text = "Update the weights of all collaterals of this market";
const own: ListedProposal = {
  id: "1",
  description: text,
  calls: [createCall({ to: token })],
  through: "governor",
};
const twin = { ...own, id: "2", calls: [createCall({ to: pool })] };
const subject = { description: text, proposalId: "1" };
const find = (proposals: readonly ListedProposal[] | undefined, change: ContextChange = {}) =>
  saysOf(
    visible(
      createCheckContext({ subject, ...(proposals === undefined ? {} : { proposals }), ...change }),
    ),
  );
const clean = ["ok: No proposal looks like it"];
const transfers = [{ call: 0, asset: token, from: timelock, to: grantee, amount: 1n }];

describe("visible", () => {
  it("is fine where none looks like it, or a look-alike calls the same", () => {
    expect(find([own])).toEqual(clean);
    expect(find([own, { ...twin, description: "Pay the auditors of May" }])).toEqual(clean);
    expect(find([own, { ...own, id: "2" }])).toEqual(clean);
  });

  it("warns of one that reads alike and calls something else, in number or kind", () => {
    const alike = "warning: Another proposal reads alike and calls something else";
    expect(find([own, twin])).toEqual([alike]);
    expect(find([own, { ...twin, calls: [...own.calls, ...own.calls] }])).toEqual([alike]);
    expect(find([own, twin, { ...twin, id: "3" }])).toEqual([alike, alike]);
  });

  it("is critical where this one moves or changes something", () => {
    const alike = ["critical: Another proposal reads alike and calls something else"];
    expect(find([own, twin], { transfers })).toEqual(alike);
    expect(find([own, twin], { before: { safe: undefined }, transfers })).toEqual(alike);
  });

  it("looks at a draft beside the open proposals", () => {
    const draft = { ...own, id: undefined, through: undefined };
    const change = { subject: { description: text } };
    expect(find([draft], change)).toEqual(clean);
    expect(find([draft, twin], change)).toHaveLength(1);
  });

  it("warns of a detour, and tells one through a contract that the DAO names", () => {
    const through = (level: string) => [`${level}: It was proposed through another contract`];
    expect(find([{ ...own, through: stranger }])).toEqual(through("warning"));
    expect(find([{ ...own, through: safe }])).toEqual(through("info"));
    const labels = { [stranger]: "Delegates" };
    expect(find([{ ...own, through: stranger }], { labels })).toEqual(through("info"));
  });

  it("is critical where the detour's calls cannot be read", () => {
    const decoded = [
      {
        call: createCall({ to: pool }),
        status: "opaque",
        reason: "unknownSelector",
        candidates: [],
      },
    ] as const;
    expect(find([{ ...own, through: stranger }], { decoded })).toEqual([
      "critical: It was proposed through another contract",
    ]);
    expect(find([own], { decoded })).toEqual(clean);
  });

  it("does not know without logs or the transaction, and has no list for a Safe", () => {
    expect(find(undefined)).toEqual(["notChecked: Not all proposals were found"]);
    expect(find([{ ...own, through: undefined }])).toEqual([
      "notChecked: How it was proposed is not known",
    ]);
    expect(find(undefined, { executor: safe })).toEqual(["ok: No list of proposals"]);
  });
});

describe("readsAlike", () => {
  it("leaves marks, digits, case and the proposer's mark aside", () => {
    expect(readsAlike("Pay 5 to Bob.", "pay 17 TO bob")).toBe(true);
    expect(readsAlike("Pay Bob", `Pay Bob\n\n#proposer=${stranger}`)).toBe(true);
  });

  it("asks for nine words in ten", () => {
    const words = "one two three four five six seven eight nine ten".split(" ");
    const changed = (count: number) =>
      words.map((word, index) => (index < count ? "other" : word)).join(" ");
    expect(readsAlike(words.join(" "), changed(1))).toBe(true);
    expect(readsAlike(words.join(" "), changed(2))).toBe(false);
    expect(readsAlike(words.join(" "), `${words.join(" ")} and much more`)).toBe(false);
    expect(readsAlike("one one", "one two")).toBe(false);
  });

  it("takes no empty text for alike", () => {
    expect(readsAlike("", "")).toBe(false);
    expect(readsAlike("5", "Pay")).toBe(false);
  });
});
