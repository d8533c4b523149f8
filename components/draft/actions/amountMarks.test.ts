import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Snapshot } from "../../../lib/dao/Snapshot.ts";
import { formContext } from "../../../test/formContext.ts";
import { type Demo, startDemo } from "../../../test/startDemo.ts";
import type { DraftForm } from "../DraftForm.ts";
import { addEntries, changeEntry } from "../formChanges.ts";
import { readDraftForm } from "../readDraftForm.ts";
import { fromStoredDraft, toStoredDraft } from "../storedForm.ts";
import { writeDraftForm } from "../writeDraftForm.ts";
import type { FormContext } from "./ActionForm.ts";
import { doubtfulAmounts } from "./amountMarks.ts";

let demo: Demo;
let known: FormContext;
let unknown: FormContext;
let dollar: string;

/** The DAO as it is before a profile names the dollar. */
const without = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  state: {
    ...snapshot.state,
    assets: snapshot.state.assets.filter(({ address }) => address !== dollar),
  },
});

beforeAll(async () => {
  demo = await startDemo();
  dollar = demo.contract("dollar");
  known = formContext(demo, { snapshot: await demo.open("harborSafe") });
  unknown = { ...known, snapshot: without(known.snapshot) };
});
afterAll(() => demo?.chain.stop());

const formOf = (actions: DraftForm["actions"]): DraftForm => ({
  title: "A",
  description: "",
  route: known.route,
  payments: "",
  actions,
});

/** A form typed field by field, as a person does, kept in the browser and opened again. */
function typedIn(context: FormContext, type: string, fields: Readonly<Record<string, string>>) {
  const start = formOf([{ key: "1", type, fields: {} }]);
  const typed = Object.entries(fields).reduce(
    (form, [name, text]) => changeEntry(form, "1", { changed: { [name]: text }, context }),
    start,
  );
  return fromStoredDraft(toStoredDraft(typed, "local:0x"));
}

const amountsOf = (form: DraftForm, context: FormContext) =>
  readDraftForm(form, context).draft.actions.map(({ amount }) => amount);

describe("an amount of a token that gets other decimals", () => {
  const payment = () => ({ token: dollar, amount: "1000", recipient: demo.account("grantee") });

  it("is not read in whole tokens where it was typed in base units, nor the other way, until it is confirmed", () => {
    const inUnits = typedIn(unknown, "transfer", payment());
    expect(amountsOf(inUnits, unknown)).toEqual(["1000"]);
    expect(amountsOf(inUnits, known)).toEqual([]);
    const [problem] = readDraftForm(inUnits, known).problems;
    expect(problem).toMatchObject({ key: "1", isWrong: true });
    const inTokens = typedIn(known, "transfer", payment());
    expect(amountsOf(inTokens, known)).toEqual(["1000000000"]);
    expect(amountsOf(inTokens, unknown)).toEqual([]);
    expect(inTokens.actions[0]?.fields.amount).toBe("1000");
  });

  it("is what is chosen, in the unit of now", () => {
    const form = typedIn(unknown, "transfer", payment());
    const [entry] = form.actions;
    const [doubt] = entry === undefined ? [] : doubtfulAmounts(entry, known);
    expect(doubt).toMatchObject({ name: "amount", text: "1000", kept: "0.001", typedDecimals: 0 });
    const choose = (amount = "") => changeEntry(form, "1", { changed: { amount }, context: known });
    expect(amountsOf(choose(doubt?.kept), known)).toEqual(["1000"]);
    expect(amountsOf(choose(doubt?.text), known)).toEqual(["1000000000"]);
    const elsewhere = { changed: { recipient: demo.account("builders") }, context: known };
    expect(amountsOf(changeEntry(form, "1", elsewhere), known)).toEqual([]);
  });

  it("is asked for in every way it came into the draft, and of every amount of an action", () => {
    const { token: _, ...others } = payment();
    const action = { type: "transfer", ...payment() };
    const draft = { version: 1, dao: "", title: "", description: "", route: known.route } as const;
    const imported = writeDraftForm({ ...draft, actions: [action] }, unknown);
    expect(amountsOf(imported, known)).toEqual([]);
    const fields = payment();
    const listed = addEntries(formOf([]), {
      added: [{ type: "transfer", fields }],
      context: known,
    });
    expect(amountsOf(listed, unknown)).toEqual([]);
    const approval = { token: dollar, spender: others.recipient, amount: "7" };
    expect(amountsOf(typedIn(unknown, "approve", approval), known)).toEqual([]);
    expect(amountsOf(typedIn(unknown, "approve", { ...approval, amount: "0" }), known)).toEqual([
      "0",
    ]);
  });

  it("is not asked for where the person chose another token", () => {
    const fields = { ...payment(), token: known.snapshot.state.token.address };
    const form = typedIn(known, "transfer", fields);
    const changed = changeEntry(form, "1", { changed: { token: dollar }, context: known });
    expect(amountsOf(changed, known)).toEqual(["1000000000"]);
  });
});
