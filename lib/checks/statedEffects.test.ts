import { zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Demo, startDemo } from "../../test/startDemo.ts";
import type { Action } from "../actions/Action.ts";
import { actionEffects } from "../actions/actionEffects.ts";
import { encodeAction } from "../actions/encodeAction.ts";
import { defaultPolicy } from "../dao/Policy.ts";
import type { Snapshot } from "../dao/Snapshot.ts";
import { previewCalls } from "../preview/previewCalls.ts";
import { recipientsOf } from "./recipientsOf.ts";
import { runChecks } from "./runChecks.ts";
import { statedEffects } from "./statedEffects.ts";

let demo: Demo;
let harbor: Snapshot;
beforeAll(async () => {
  demo = await startDemo();
  harbor = await demo.open("harbor");
});
afterAll(() => demo?.chain.stop());

/** Runs actions as the DAO's executor would, after its delays. */
async function preview(actions: readonly Action[]) {
  return previewCalls(demo.client, {
    mintage: demo.mintage,
    snapshot: harbor,
    executor: harbor.dao.governor?.executor ?? harbor.dao.entry,
    calls: actions.map((action) => encodeAction(action, { actions: demo.mintage.actions })),
    executeAt: harbor.block.timestamp + 1_000,
  });
}

describe("statedEffects", () => {
  it("names settings as they are read, so that stated and executed can be compared", () => {
    const governor = harbor.dao.governor;
    if (governor === undefined) throw new Error("no governor");
    const { address: contract, executor } = governor;
    const settings: Action[] = [
      { type: "setVotingDelay", contract, value: "1" },
      { type: "setVotingPeriod", contract, value: "1" },
      { type: "setProposalThreshold", contract, value: "1" },
      { type: "updateQuorumNumerator", contract, value: "1" },
      { type: "updateDelay", contract: executor, value: "1" },
    ];
    const known = harbor.state.parameters.map(({ id }) => id);
    for (const action of settings) {
      const [effect] = actionEffects(action, { actions: demo.mintage.actions });
      if (effect?.kind !== "parameter") throw new Error("no parameter stated");
      expect(known).toContain(`${effect.contract}.${effect.name}`);
    }
  });

  it("states of a timelock's delay what execution leaves there", async () => {
    const contract = harbor.dao.governor?.executor;
    const run = await preview([{ type: "updateDelay", contract, value: "259200" }]);
    const [effect] = statedEffects(run);
    expect(effect).toMatchObject({ kind: "parameter", name: "getMinDelay", value: "259200" });
    const after = run.execution.after?.parameters.find(
      ({ id }) => id === `${contract}.getMinDelay`,
    );
    expect(after?.value).toEqual({ unit: "duration", seconds: 259_200 });
  });
});

describe("recipientsOf", () => {
  it("takes neither a deposit of ether nor what is unwrapped for a payment", async () => {
    const token = demo.contract("weth");
    const amount = "1000000000";
    const run = await preview([
      { type: "wrapEther", token, amount },
      { type: "unwrapEther", token, amount },
    ]);
    expect(run.execution.results.map(({ status }) => status)).toEqual(["success", "success"]);
    expect(run.execution.transfers.map(({ to }) => to)).toContain(zeroAddress);
    expect(recipientsOf(run)).not.toContain(token);
    expect(recipientsOf(run)).not.toContain(zeroAddress);
    const flow = runChecks({ preview: run, recipients: [], policy: defaultPolicy }).filter(
      ({ check }) => check === "flow",
    );
    expect(flow.map(({ level, title }) => `${level}: ${title}`)).toContain("ok: Flows as stated");
  });
});
