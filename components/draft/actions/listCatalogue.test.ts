import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Action } from "../../../lib/actions/Action.ts";
import { parseAction } from "../../../lib/actions/parseAction.ts";
import type { Snapshot } from "../../../lib/dao/Snapshot.ts";
import { formContext } from "../../../test/formContext.ts";
import { type Demo, startDemo } from "../../../test/startDemo.ts";
import type { FormContext } from "./ActionForm.ts";
import { findActionForm } from "./findActionForm.ts";
import { listCatalogue } from "./listCatalogue.ts";

let demo: Demo;
let harbor: Snapshot;
let harborSafe: Snapshot;

beforeAll(async () => {
  demo = await startDemo();
  [harbor, harborSafe] = await Promise.all([demo.open("harbor"), demo.open("harborSafe")]);
});
afterAll(() => demo?.chain.stop());

const contextOf = (snapshot: Snapshot, kind: "governor" | "safe") =>
  formContext(demo, { snapshot, kind });

const entriesOf = (context: FormContext, search = "") =>
  listCatalogue(context, search).flatMap(({ fitting, others }) => [...fitting, ...others]);
const find = (context: FormContext, type: string) =>
  entriesOf(context).find((entry) => entry.type === type);

describe("listCatalogue", () => {
  it("shows every kind once, with what stands now", () => {
    const context = contextOf(harbor, "governor");
    const types = entriesOf(context).map(({ type }) => type);
    expect(types.toSorted()).toEqual(context.kinds.map(({ type }) => type).toSorted());
    expect(find(context, "updateQuorumNumerator")?.current).toBe("now 4.00 %");
    expect(find(context, "updateDelay")?.current).toMatch(/^now [0-9]+ (?:day|hour|minute)/);
    expect(find(context, "setDelay")?.current).toBeUndefined();
    expect(find(context, "setBravoVotingDelay")?.current).toBeUndefined();
  });

  it("finds by words of the label, the function and the group", () => {
    const context = contextOf(harbor, "governor");
    const search = (text: string) => entriesOf(context, text).map(({ type }) => type);
    expect(search("quorum")).toEqual(["updateQuorumNumerator"]);
    expect(search("OWNER safe")).toContain("swapOwner");
    expect(search("allowance")).toEqual(["approve"]);
    expect(search("nothing like it")).toEqual([]);
  });

  it("leads with what the DAO has, and leaves out what has the word only inside of others", () => {
    const context = contextOf(harbor, "governor");
    const targets = new Map([["setVestingRecipient", [harbor.state.token.address]]]);
    const types = (text: string) =>
      entriesOf({ ...context, targets }, text).map(({ type }) => type);
    const vest = types("vest");
    expect(vest[0]).toBe("setVestingRecipient");
    expect(vest).toContain("createStreamWithDurations");
    // "removestakinglimit" holds "vest" as well.
    expect(types("removeStaking")).toEqual(["removeStakingLimit"]);
    expect(vest).not.toContain("removeStakingLimit");
    expect(types("estin")).toContain("setVestingRecipient");
    // The kind that is called so stands before those that begin with it.
    expect(types("mint")[0]).toBe("mint");
  });

  it("offers streams and sales to every DAO, and contracts by parameters only where it has one", () => {
    const context = contextOf(harbor, "governor");
    expect(find(context, "swapTokens")?.current).toBe("");
    expect(find(context, "createStreamWithDurations")?.current).toBe("");
    expect(find(context, "setCompSpeeds")?.current).toBeUndefined();
    expect(find(context, "depositToOpChain")?.current).toBeUndefined();
    const contract = harbor.state.token.address;
    const targets = new Map([["setCompSpeeds", [contract]]]);
    expect(find({ ...context, targets }, "setCompSpeeds")?.current).toBe(contract);
  });

  it("says why the account of a draft cannot do it", () => {
    const byVote = contextOf(harbor, "governor");
    expect(find(byVote, "updateDelay")?.refusal).toBeUndefined();
    const bySafe = contextOf(harborSafe, "safe");
    expect(find(bySafe, "changeThreshold")?.refusal).toBeUndefined();
    expect(find(bySafe, "changeThreshold")?.current).toMatch(/^now [0-9]+$/);
    const governed = { ...bySafe, snapshot: { ...harborSafe, dao: harbor.dao } };
    expect(find(governed, "transfer")?.refusal).toBeUndefined();
  });
});

describe("schemaForm", () => {
  it("gives every kind back as it was", () => {
    const context = contextOf(harborSafe, "safe");
    const [first, second] = harborSafe.state.safe?.owners ?? [];
    const contract = harborSafe.dao.safe;
    const account = demo.account("grantee");
    const token = harborSafe.state.token.address;
    const actions: Action[] = [
      { type: "burn", token, amount: "1000000000000000001" },
      { type: "approve", token, spender: account, amount: `${2n ** 256n - 1n}` },
      { type: "approve", token: account, spender: account, amount: "7" },
      { type: "wrapEther", token, amount: "1" },
      { type: "renounceOwnership", contract: token },
      { type: "renounceRole", contract: token, role: `0x${"ab".repeat(32)}`, account },
      { type: "setVotingDelay", contract: token, value: "0" },
      { type: "setProposalThreshold", contract: token, value: "123" },
      { type: "updateDelay", contract: token, value: "172800" },
      { type: "setGuard", contract, account },
      { type: "changeThreshold", contract, threshold: "2" },
      { type: "removeOwner", contract, previousOwner: first, owner: second, threshold: "1" },
      { type: "disableModule", contract, previousModule: account, module: account },
      { type: "upgradeToAndCall", contract, account, data: "0x" },
    ];
    for (const action of actions) {
      const form = findActionForm(action.type, context);
      const { type } = action;
      const read = form.read(form.write(action, context), context);
      expect(parseAction({ ...read, type }, { actions: context.kinds })).toEqual(action);
    }
  });

  it("begins a sale with the DAO's token and the router that is published for its chain", () => {
    const context = contextOf(harbor, "governor");
    const start = (type: string, chainId: number) =>
      findActionForm(type, context).start({
        ...context,
        snapshot: { ...harbor, dao: { ...harbor.dao, chainId } },
      });
    // docs.uniswap.org and docs.sablier.com: see contracts-abi/publishedContracts.ts.
    expect(start("swapTokens", 1)).toMatchObject({
      contract: "0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D",
      token: harbor.state.token.address,
    });
    expect(start("swapInV3", 8453).contract).toBe("");
    expect(start("createStreamWithRange", 1).contract).toBe(
      "0xAFb979d9afAd1aD27C5eFf4E27226E3AB9e5dCC9",
    );
    expect(start("swapTokens", 31_337).contract).toBe("");
  });

  it("finds what stands before an owner in the Safe's list", () => {
    const context = contextOf(harborSafe, "safe");
    const { owners = [] } = harborSafe.state.safe ?? {};
    const form = findActionForm("removeOwner", context);
    const start = form.start(context);
    const listed = (owner: string | undefined) =>
      form.read({ ...start, owner: owner ?? "" }, context).previousOwner;
    expect(listed(owners[0])).toBe("0x0000000000000000000000000000000000000001");
    expect(listed(owners[1]?.toLowerCase())).toBe(owners[0]);
    expect(listed(demo.account("grantee"))).toBeUndefined();
    expect(start.contract).toBe(harborSafe.dao.safe);
    expect(start.threshold).toBe(`${harborSafe.state.safe?.threshold}`);
  });
});
