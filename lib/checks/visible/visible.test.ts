import { describe, expect, it } from "vitest";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
} from "../../../test/createCheckContext.ts";
import { saysOf } from "../../../test/saysOf.ts";
import { createCall } from "../../actions/createCall.ts";
import type { ListedProposal } from "../facts.ts";
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

describe("what is said of proposals", () => {
  const look = (proposals: readonly ListedProposal[] | undefined, change: ContextChange = {}) =>
    visible(
      createCheckContext({ subject, ...(proposals === undefined ? {} : { proposals }), ...change }),
    );

  it("is which one reads alike, or that it is the draft", () => {
    const [found, draft] = look([own, twin, { ...twin, id: undefined }]);
    expect(found).toEqual({
      check: "visible",
      level: "warning",
      title: "Another proposal reads alike and calls something else",
      detail: "Proposal 2 has nearly the same text and other calls; judge both by their calls.",
      evidence: [],
    });
    expect(draft?.detail).toContain("Proposal in the draft has nearly the same text");
  });

  it("is through which contract it came, and whether its calls can be read", () => {
    const detour = [{ ...own, through: stranger }];
    expect(look(detour)).toEqual([
      {
        check: "visible",
        level: "warning",
        title: "It was proposed through another contract",
        detail: `The transaction went to ${stranger}, which called the governor.`,
        evidence: [{ kind: "read", address: stranger, functionName: "to", value: stranger }],
      },
    ]);
    const read = {
      call: createCall({ to: pool }),
      status: "decoded",
      action: { type: "pause" },
      effects: [],
    } as const;
    const opaque = {
      call: createCall({ to: pool }),
      status: "opaque",
      reason: "unknownSelector",
      candidates: [],
    } as const;
    const labels = { [stranger]: "Delegates" };
    expect(look(detour, { decoded: [read] })[0]?.level).toBe("warning");
    expect(look(detour, { decoded: [read, opaque] })[0]).toMatchObject({
      level: "critical",
      detail: `The transaction went to ${stranger}, which called the governor; and what it calls cannot be read.`,
    });
    expect(look(detour, { decoded: [opaque], labels })[0]).toMatchObject({
      level: "info",
      detail: expect.stringContaining(`went to Delegates (${stranger}), which`),
    });
  });

  it("is why nothing is found", () => {
    expect(look([own])).toMatchObject([
      { detail: "No open proposal reads like it and calls something else." },
    ]);
    expect(look(undefined)).toMatchObject([
      { detail: "Logs were not to be had, so a look-alike among the proposals would go unseen." },
    ]);
    expect(look([{ ...own, through: undefined }])).toMatchObject([
      { detail: "The transaction that proposed it was not to be had." },
    ]);
    expect(look([own], { executor: safe })).toMatchObject([
      { detail: "The calls do not come from a governor, so no proposal can hide among others." },
    ]);
  });

  it("is both, a look-alike and a detour", () => {
    expect(find([{ ...own, through: stranger }, twin])).toEqual([
      "warning: Another proposal reads alike and calls something else",
      "warning: It was proposed through another contract",
    ]);
  });
});

describe("the proposal at hand", () => {
  it("is the one of its id, and none where the list lacks it", () => {
    expect(find([twin, own])).toHaveLength(1);
    expect(find([twin, { ...own, through: stranger }])).toContain(
      "warning: It was proposed through another contract",
    );
    expect(find([twin, { ...twin, id: "3", through: stranger }])).toEqual(clean);
    expect(find([])).toEqual(clean);
    // Without a subject, only a draft is the one at hand.
    const unknown = createCheckContext({ proposals: [{ ...own, through: stranger }] });
    expect(saysOf(visible(unknown))).toEqual(clean);
  });

  it("is critical where it changes a setting and moves nothing", () => {
    const token0 = createCheckContext().preview.snapshot.state.token;
    const after = { token: { ...token0, totalSupply: token0.totalSupply + 1n } };
    expect(find([own, twin], { after })).toEqual([
      "critical: Another proposal reads alike and calls something else",
    ]);
  });

  it("compares calls one by one, in their order", () => {
    const calls = [createCall({ to: token }), createCall({ to: pool })];
    const alike = ["warning: Another proposal reads alike and calls something else"];
    const both = { ...own, calls };
    expect(find([both, { ...both, id: "2" }])).toEqual(clean);
    expect(find([both, { ...both, id: "2", calls: [...calls].reverse() }])).toEqual(alike);
    expect(find([both, { ...both, id: "2", calls: calls.slice(0, 1) }])).toEqual(alike);
    expect(find([both, { ...both, id: "2", calls: [] }])).toEqual(alike);
    expect(
      find([
        { ...own, calls: [] },
        { ...own, id: "2" },
      ]),
    ).toEqual(alike);
    // The first call is the same, the second is not.
    const other = [createCall({ to: token }), createCall({ to: grantee })];
    expect(find([both, { ...both, id: "2", calls: other }])).toEqual(alike);
  });
});

describe("readsAlike", () => {
  it("takes off the proposer's mark at the end alone", () => {
    const mark = `#proposer=${stranger}`;
    expect(readsAlike("Pay", `Pay ${mark}  `)).toBe(true);
    expect(readsAlike("Pay", `Pay ${mark.toUpperCase().replace("0X", "0x")}`)).toBe(true);
    // Of what stands elsewhere, "proposer" and "x" are words.
    expect(readsAlike("Pay", `${mark} Pay`)).toBe(false);
    expect(readsAlike("Pay", "Pay #proposer=0x12")).toBe(false);
  });

  it("counts words of every script, whole", () => {
    expect(readsAlike("Überweisung an José", "überweisung AN josé!")).toBe(true);
    expect(readsAlike("支付", "支付。")).toBe(true);
    expect(readsAlike("Pay Bob", "Pa yBob")).toBe(false);
    expect(readsAlike("ab", "a b")).toBe(false);
  });

  it("does not depend on the order of words, nor on which text is which", () => {
    expect(readsAlike("Bob is paid", "paid is Bob")).toBe(true);
    const nine = "one two three four five six seven eight nine";
    expect(readsAlike(nine, `${nine} ten`)).toBe(true);
    expect(readsAlike(`${nine} ten`, nine)).toBe(true);
    expect(readsAlike(nine, `${nine} ten eleven`)).toBe(false);
    expect(readsAlike(`${nine} ten eleven`, nine)).toBe(false);
    expect(readsAlike("one two", "one one")).toBe(false);
    expect(readsAlike("one one", "one one")).toBe(true);
  });

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
