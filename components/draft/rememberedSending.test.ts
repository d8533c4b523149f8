import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Action } from "../../lib/actions/Action.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Draft } from "../../lib/proposal/Draft.ts";
import { encodeDraft } from "../../lib/proposal/encodeDraft.ts";
import type { Plan, PlanStep } from "../../lib/proposal/Plan.ts";
import { proposalDescription } from "../../lib/proposal/proposalDescription.ts";
import { formContext } from "../../test/formContext.ts";
import { type Demo, startDemo } from "../../test/startDemo.ts";
import { rememberedSending } from "./rememberedSending.ts";
import { toStoredDraft } from "./storedForm.ts";
import { writeDraftForm } from "./writeDraftForm.ts";

let demo: Demo;
let uni: Snapshot;
let safe: Snapshot;

beforeAll(async () => {
  demo = await startDemo();
  [uni, safe] = await Promise.all([demo.open("uni"), demo.open("harborSafe")]);
});
afterAll(() => demo?.chain.stop());

const draftOf = (snapshot: Snapshot): Draft => ({
  version: 1,
  dao: `local:${snapshot.dao.entry}`,
  title: "Grants",
  description: "Why\n",
  route: formContext(demo, { snapshot }).route,
  actions: [pay("5")],
});
const pay = (amount: string): Action => ({
  type: "transferEther",
  recipient: demo.account("grantee"),
  amount,
});
const step = (kind: PlanStep["kind"], status: PlanStep["status"]): PlanStep => ({
  id: kind,
  kind,
  label: kind,
  status,
});
const planOf = (draft: Draft, changed: Partial<Plan>): Plan => ({
  version: 1,
  id: "0x1",
  chainId: 31337,
  route: draft.route,
  flavour: "",
  title: draft.title,
  description: proposalDescription(draft),
  calls: encodeDraft(draft, { actions: demo.mintage.actions }),
  facts: {},
  steps: [],
  ...changed,
});

/** What is remembered of a stored draft. */
function remembered(draft: Draft, { snapshot, plan }: { snapshot: Snapshot; plan: Plan }) {
  const kinds = demo.mintage.actions;
  const form = writeDraftForm(draft, { snapshot, kinds, route: draft.route });
  const stored = toStoredDraft(form, draft.dao);
  return rememberedSending(stored, { plans: [plan], snapshot, kinds });
}

describe("rememberedSending", () => {
  it("knows the proposal that this browser has made of a draft", () => {
    const draft = draftOf(uni);
    const facts = { proposalId: "4" };
    const plan = planOf(draft, { facts, steps: [step("propose", "done")] });
    const known = { snapshot: uni, plan };
    expect(remembered(draft, known)).toBe("on chain as proposal 4");
    expect(remembered({ ...draft, title: "Other" }, known)).toBeUndefined();
    expect(remembered({ ...draft, actions: [pay("6")] }, known)).toBeUndefined();
    expect(remembered({ ...draft, actions: [pay("5"), pay("5")] }, known)).toBeUndefined();
    expect(remembered({ ...draft, actions: [] }, known)).toBeUndefined();
    const suffixed = `${plan.description}\n\n#proposer=${demo.account("bob")}`;
    const owned = { ...plan, description: suffixed, facts: {} };
    expect(remembered(draft, { snapshot: uni, plan: owned })).toBe("on chain as a proposal");
    const unsent = { ...plan, steps: [step("propose", "sending")] };
    expect(remembered(draft, { snapshot: uni, plan: unsent })).toBeUndefined();
  });

  it("knows the Safe's transaction, whatever it is called, and whether it was executed", () => {
    const draft = draftOf(safe);
    const facts = { nonce: "3" };
    const plan = planOf(draft, { description: "", facts, steps: [step("execute", "waiting")] });
    expect(remembered(draft, { snapshot: safe, plan })).toBe("in the Safe as nonce 3");
    const executed = { ...plan, steps: [step("execute", "done")] };
    const renamed = { ...draft, title: "Other" };
    expect(remembered(renamed, { snapshot: safe, plan: executed })).toBe("executed as nonce 3");
    const other = { ...draft, actions: [pay("6")] };
    expect(remembered(other, { snapshot: safe, plan: executed })).toBeUndefined();
  });

  it("leaves plans of another route alone", () => {
    const draft = draftOf(safe);
    const plan = planOf(draft, { facts: { nonce: "3" }, route: draftOf(uni).route });
    expect(remembered(draft, { snapshot: safe, plan })).toBeUndefined();
  });
});
