import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Action } from "../../lib/actions/Action.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Draft } from "../../lib/proposal/Draft.ts";
import { formContext } from "../../test/formContext.ts";
import { type Demo, startDemo } from "../../test/startDemo.ts";
import { mostMintable } from "./actions/daoOf.ts";
import { findActionForm } from "./actions/findActionForm.ts";
import { changeEntry } from "./formChanges.ts";
import { importDraftFile } from "./importDraft.ts";
import { readDraftForm } from "./readDraftForm.ts";
import { writeDraftForm } from "./writeDraftForm.ts";

let demo: Demo;
let uni: Snapshot;
let harbor: Snapshot;

beforeAll(async () => {
  demo = await startDemo();
  [uni, harbor] = await Promise.all([demo.open("uni"), demo.open("harbor")]);
});
afterAll(() => demo?.chain.stop());

const contextOf = (snapshot: Snapshot) => formContext(demo, { snapshot });
const draftOf = (snapshot: Snapshot, actions: readonly Action[]): Draft => ({
  version: 1,
  dao: `local:${snapshot.dao.entry}`,
  title: "Title",
  description: "Text\n",
  route: contextOf(snapshot).route,
  actions,
});

describe("writeDraftForm, then readDraftForm", () => {
  it("takes a typed share of supply and groups of three for the exact amount", () => {
    const context = contextOf(uni);
    const fields = { ...findActionForm("mint", context).start(context), amount: "2 %" };
    const read = (amount: string) =>
      findActionForm("mint", context).read({ ...fields, amount }, context).amount;
    expect(read("2 %")).toBe(`${20_000_000n * 10n ** 18n}`);
    expect(read("20,000,000")).toBe(`${20_000_000n * 10n ** 18n}`);
    expect(read("1,5")).toBeUndefined();
  });

  it("gives every kind of action back as it was", () => {
    const token = uni.state.token.address;
    const account = demo.account("grantee");
    const role = `0x${"ab".repeat(32)}`;
    const draft = draftOf(uni, [
      { type: "mint", token, recipient: account, amount: "20000000000000000000000001" },
      { type: "mint", token: demo.contract("dollar"), recipient: account, amount: "1" },
      { type: "transfer", token: demo.contract("dollar"), recipient: account, amount: "1234567" },
      { type: "transfer", token: demo.contract("harborToken"), recipient: account, amount: "7" },
      { type: "transferEther", recipient: account, amount: "1" },
      { type: "setMinter", token, minter: account },
      { type: "grantRole", contract: token, role, account },
      { type: "revokeRole", contract: token, role, account },
      { type: "delegate", token, delegatee: account },
      {
        type: "contractCall",
        to: token,
        value: "5",
        signature: "f(bool on, string text, uint256[] list, (address, bytes) pair)",
        args: [true, " kept ", ["1", "2"], [account, "0x00ff"]],
      },
    ]);
    const context = contextOf(uni);
    const reading = readDraftForm(writeDraftForm(draft, context), context);
    expect(reading.problems).toEqual([]);
    expect(reading.draft).toEqual(draft);
  });
});

describe("readDraftForm", () => {
  it("leaves out what is not complete and says where and why", () => {
    const context = contextOf(uni);
    const empty = { title: "", description: "", route: context.route, payments: "" };
    const mint = findActionForm("mint", context).start(context);
    const actions = [
      { key: "1", type: "mint", fields: mint },
      { key: "2", type: "mint", fields: { ...mint, amount: "1", recipient: "0x12" } },
      { key: "3", type: "mint", fields: { ...mint, amount: "1" } },
      { key: "4", type: "nothing", fields: {} },
    ];
    const { draft, problems } = readDraftForm({ ...empty, actions }, context);
    expect(draft.actions).toHaveLength(1);
    expect(problems.map(({ key, isWrong }) => [key, isWrong])).toEqual([
      [undefined, false],
      ["1", false],
      ["2", true],
      ["4", true],
    ]);
    expect(problems[1]?.message).toContain("amount");
  });

  it("does not let a description be sent that the chain could not hold as it is", () => {
    const context = contextOf(uni);
    const form = { title: "A", route: context.route, payments: "", actions: [] };
    const messages = (description: string) =>
      readDraftForm({ ...form, description }, context).problems.map(({ message }) => message);
    expect(messages("🌱")).toEqual(["Add at least one action."]);
    expect(messages("🌱".slice(0, 1))[0]).toMatch(/^The description holds half a character/);
  });

  it("reads again only what was typed in", () => {
    const context = contextOf(uni);
    const start = findActionForm("mint", context).start(context);
    const fields = { ...start, amount: "1", recipient: demo.account("grantee") };
    const actions = [fields, fields, start].map((each, index) => {
      return { key: `${index}`, type: "mint", fields: each };
    });
    const form = { title: "A", description: "", route: context.route, payments: "", actions };
    const before = readDraftForm(form, context);
    const after = readDraftForm(
      changeEntry(form, "1", { changed: { amount: "2" }, context }),
      context,
    );
    expect(after.complete.get("0")).toBe(before.complete.get("0"));
    expect(after.problems[0]).toBe(before.problems[0]);
    expect(after.complete.get("1")).toMatchObject({ amount: `${2n * 10n ** 18n}` });
    const elsewhere = readDraftForm(form, { ...context, kinds: [] });
    expect(elsewhere.complete.size).toBe(0);
  });

  it("takes addresses in JSON with the chain of the DAO, and says where one is on another", () => {
    const context = contextOf(uni);
    const { address } = uni.state.token;
    const read = (chain: string) => {
      const markets = [{ market: `${chain}:${address}`, supply: "1", borrow: "0" }];
      const json = JSON.stringify({ contract: `local:${address}`, markets });
      const actions = [{ key: "1", type: "setCompSpeeds", fields: { json } }];
      const form = { title: "A", description: "", route: context.route, payments: "", actions };
      return readDraftForm(form, context);
    };
    const [action] = read("local").draft.actions;
    expect(action).toMatchObject({ contract: address, markets: [{ market: address }] });
    expect(read("eth").problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^markets\[0\]\.market: This address is on another chain \(eth\)/),
    ]);
  });
});

describe("the catalogue's mint", () => {
  it("says from when, while the token's own date is still to come", () => {
    const current = findActionForm("mint", contextOf(uni)).current(contextOf(uni));
    const { block } = uni;
    const isLater = (uni.state.sources[0]?.mintRule?.notBefore ?? 0) > block.timestamp;
    expect(current?.includes("nothing before")).toBe(isLater);
    const early = { ...uni, block: { ...block, timestamp: 1 } };
    expect(findActionForm("mint", contextOf(early)).current(contextOf(early))).toMatch(
      /^up to 20,000,000 UNI, from .* UTC; nothing before$/,
    );
  });

  it("says that the Safe has no right to it", () => {
    const context = formContext(demo, { snapshot: harbor, kind: "safe" });
    expect(findActionForm("mint", context).current(context)).toMatch(
      /has no right to mint: only .* may/,
    );
  });
});

describe("mostMintable", () => {
  it("is the token's own rule: 2 % of UNI, and the room below Harbor's cap", () => {
    expect(mostMintable(uni)).toBe(20_000_000n * 10n ** 18n);
    const { token } = harbor.state;
    expect(mostMintable(harbor)).toBe(200_000_000n * 10n ** 18n - token.totalSupply);
  });
});

describe("importDraftFile", () => {
  const fileOf = (draft: Draft) => new File([JSON.stringify(draft)], "draft.json");

  it("takes a draft of this DAO", async () => {
    const draft = draftOf(uni, []);
    const { kinds } = contextOf(uni);
    expect(await importDraftFile(fileOf(draft), { snapshot: uni, kinds })).toEqual(draft);
  });

  it("refuses a draft of another DAO", async () => {
    const { kinds } = contextOf(uni);
    const importing = importDraftFile(fileOf(draftOf(harbor, [])), { snapshot: uni, kinds });
    await expect(importing).rejects.toMatchObject({
      code: "draft.otherDao",
      dao: `local:${harbor.dao.entry}`,
    });
  });
});
