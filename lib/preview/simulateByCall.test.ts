import { createClient, custom, encodeFunctionData, parseAbi } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonicalSafe } from "../../contracts-abi/canonicalAddresses.ts";
import { requestRpc } from "../../demo/requestRpc.ts";
import { type LimitsProxy, startLimitsProxy } from "../../demo/startLimitsProxy.ts";
import { type Demo, type DemoDao, startDemo } from "../../test/startDemo.ts";
import type { Call } from "../actions/Call.ts";
import { createCall } from "../actions/createCall.ts";
import { encodeAction } from "../actions/encodeAction.ts";
import { interpretRevert } from "../actions/interpretRevert.ts";
import { encodeMultiSend } from "../actions/multiSendCalls.ts";
import { createChainClient } from "../chain/createChainClient.ts";
import { runner } from "../chain/runBatch.ts";
import { SimulationUnavailableError } from "../chain/SimulationUnavailableError.ts";
import { flow } from "../checks/flow/flow.ts";
import { defaultPolicy } from "../dao/Policy.ts";
import type { Snapshot } from "../dao/Snapshot.ts";
import { enterOpenZeppelinGovernor } from "../governor/openZeppelinGovernor/enterOpenZeppelinGovernor.ts";
import type { ExecutionParameters } from "./ExecutionParameters.ts";
import type { Preview } from "./Preview.ts";
import { previewCalls } from "./previewCalls.ts";

const million = 10n ** 24n;
const day = 86_400;

let demo: Demo;
let old: LimitsProxy;
const snapshots = {} as Record<DemoDao, Snapshot>;
beforeAll(async () => {
  demo = await startDemo();
  old = await startLimitsProxy({ target: demo.chain.rpcUrl, without: ["eth_simulateV1"] });
  for (const name of ["uni", "harbor", "harborSafe"] as const) {
    snapshots[name] = await demo.open(name);
  }
});
afterAll(async () => {
  await old.stop();
  await demo.chain.stop();
});

const executorOf = (name: DemoDao) =>
  demo.contract(
    name === "uni" ? "uniTimelock" : name === "harbor" ? "harborTimelock" : "harborSafe",
  );

async function both(name: DemoDao, calls: readonly Call[], etherFrom?: "caller") {
  const snapshot = snapshots[name];
  const parameters = {
    mintage: demo.mintage,
    snapshot,
    executor: executorOf(name),
    ...(etherFrom === undefined ? {} : { etherFrom }),
    calls,
    executeAt: snapshot.block.timestamp + 9 * day,
  };
  old.counters.reset();
  const byCall = await previewCalls(createChainClient({ rpcUrl: old.url }), parameters);
  expect(old.counters.httpRequests).toBe(2);
  return { byCall, simulated: await previewCalls(demo.client, parameters) };
}

const ofStorage =
  /\.(implementation|proxyAdmin|beacon|singleton|guard|moduleGuard|fallbackHandler)$/;
const visible = ({ changes }: Preview) => changes.filter(({ id }) => !ofStorage.test(id));

const act = (type: string, fields: Record<string, string>) =>
  encodeAction({ type, ...fields } as never, { actions: demo.mintage.actions });

describe("simulateByCall", () => {
  it.each(["uni", "harbor"] as const)(
    "finds the same changes of %s as a simulation",
    async (name) => {
      const { token } = snapshots[name].dao;
      const { byCall, simulated } = await both(name, [
        act("mint", { token, recipient: executorOf(name), amount: `${million}` }),
        act("transfer", { token, recipient: demo.account("grantee"), amount: `${million / 2n}` }),
        createCall({ to: demo.account("grantee"), value: 3n }),
      ]);
      expect(byCall.execution).toMatchObject({ method: "eth_call", status: "success" });
      expect(byCall.execution.results.map(({ status }) => status)).toEqual(
        simulated.execution.results.map(({ status }) => status),
      );
      expect(visible(byCall).length).toBeGreaterThan(2);
      expect(visible(byCall)).toEqual(visible(simulated));
      expect(byCall.execution.before).toMatchObject({
        parameters: simulated.execution.before.parameters,
      });
      expect(byCall.reconciliation.map(({ label, difference }) => [label, difference])).toEqual([
        ["at execution", 0n],
      ]);
    },
  );

  it("finds the same refusal, in the contract's own words", async () => {
    const { token } = snapshots.uni.dao;
    const mint = act("mint", { token, recipient: executorOf("uni"), amount: `${million * 21n}` });
    const { byCall, simulated } = await both("uni", [mint]);
    expect(byCall.execution.results).toMatchObject([
      { status: "reverted", revertReason: "Uni::mint: exceeded mint cap" },
    ]);
    expect(byCall.changes).toEqual(simulated.changes);
    const reason = "the RPC endpoint does not serve eth_simulateV1";
    expect(byCall.execution).toMatchObject({
      status: "reverted",
      etherFrom: "executor",
      entry: { label: "one by one as the executor", status: "notRun", reason, gasUsed: 0n },
      separate: { status: "reverted", reason: "Uni::mint: exceeded mint cap" },
      agreement: { kind: "notCompared", reason },
      after: undefined,
      transfers: [],
      emitters: [],
      readings: [],
    });
    expect(byCall).toMatchObject({ unlogged: [], reconciliation: [], impact: undefined });
  });

  it("takes ETH from whoever executes where the governor does so", async () => {
    const { wei = 0n } = snapshots.uni.state.accounts[0] ?? {};
    const send = createCall({ to: demo.account("grantee"), value: wei + 1n });
    const { byCall, simulated } = await both("uni", [send], "caller");
    expect(byCall.execution.status).toBe("success");
    expect(visible(byCall)).toEqual(visible(simulated));
  });

  it("makes a Safe's own changes, while the Safe answers for itself", async () => {
    const safe = executorOf("harborSafe");
    const changeThreshold = createCall({
      to: safe,
      data: encodeFunctionData({
        abi: parseAbi(["function changeThreshold(uint256)"]),
        functionName: "changeThreshold",
        args: [1n],
      }),
    });
    const { byCall, simulated } = await both("harborSafe", [changeThreshold]);
    expect(visible(byCall).map(({ label }) => label)).toEqual(["Safe threshold"]);
    expect(visible(byCall)).toEqual(visible(simulated));
    const batch = createCall({
      to: canonicalSafe.multiSend.address,
      data: encodeMultiSend([changeThreshold]),
      operation: 1,
    });
    expect(visible((await both("harborSafe", [batch])).byCall)).toEqual(visible(byCall));
  });

  it("lets a governor set its own rules, which it takes from its own queue alone", async () => {
    const snapshot = snapshots.harbor;
    const contract = demo.contract("harborGovernor");
    const calls = [act("setVotingDelay", { contract, value: "7200" })];
    const executeAt = snapshot.block.timestamp + 9 * day;
    const parameters: ExecutionParameters = {
      mintage: demo.mintage,
      snapshot,
      executor: executorOf("harbor"),
      calls,
      executeAt,
      enter: async (client) => {
        const { dao, block, state } = snapshot;
        const [identity, governor] = [dao.governor, state.governor];
        if (identity === undefined || governor === undefined) return { unavailable: "no governor" };
        const entry = { identity, state: governor, block, calls, executeAt };
        return enterOpenZeppelinGovernor(client, entry);
      },
    };
    const byCall = await previewCalls(createChainClient({ rpcUrl: old.url }), parameters);
    expect(byCall.execution).toMatchObject({ method: "eth_call", status: "success" });
    expect(visible(byCall)).toMatchObject([
      { before: { seconds: 3_600 }, after: { seconds: 7_200 } },
    ]);
    expect(visible(byCall)).toEqual(visible(await previewCalls(demo.client, parameters)));
  });

  it("makes a delegatecall of foreign code too", async () => {
    const foreign = "0x00000000000000000000000000000000000f04e5";
    await requestRpc(demo.chain.rpcUrl, "anvil_setCode", [foreign, "0x600160045500"]);
    await requestRpc(demo.chain.rpcUrl, "evm_mine");
    snapshots.harborSafe = await demo.open("harborSafe");
    const { byCall } = await both("harborSafe", [createCall({ to: foreign, operation: 1 })]);
    expect(visible(byCall).map(({ label }) => label)).toContain("Safe threshold");
  });

  it("is never green: what it did not see is not checked", async () => {
    const { token } = snapshots.uni.dao;
    const grant = act("transfer", { token, recipient: demo.account("grantee"), amount: "1" });
    const { byCall } = await both("uni", [grant]);
    expect(byCall.execution.gaps.map(({ what }) => what)).toEqual([
      "transfers",
      "laterReadings",
      "storage",
    ]);
    // Balances changed, and without logs nothing can be said to lack one.
    expect(visible(byCall).length).toBeGreaterThan(1);
    expect(byCall.unlogged).toEqual([]);
    const findings = flow({ preview: byCall, recipients: [], policy: defaultPolicy } as never);
    expect(findings.map(({ level }) => level)).toEqual(["notChecked", "notChecked", "notChecked"]);
  });

  it("takes an answer that was cut short for no success", async () => {
    const cut = nodeOf(async (asked) => {
      const answer = await passOn(asked);
      return isPayment(asked) ? String(answer).slice(0, 2 + 128) : answer;
    });
    const { execution } = await previewCalls(cut, sending());
    expect(execution).toMatchObject({
      status: "reverted",
      separate: { status: "reverted", reason: interpretRevert("0x").reason },
      after: undefined,
      readings: [],
    });
  });

  it("says that logs of roles were not to be had", async () => {
    const silent = nodeOf(async (asked) =>
      asked.method === "eth_getLogs" ? refuse() : passOn(asked),
    );
    const { gaps } = (await previewCalls(silent, sending())).execution;
    const reason = "the logs of granted roles were not to be had in full";
    expect(gaps).toContainEqual({ what: "roleLogs", reason });
  });

  it("says so where the node takes no time for a call, and fails where it takes no overrides", async () => {
    const without = (refuses: (params: readonly unknown[]) => boolean) =>
      nodeOf(async (asked) =>
        asked.method === "eth_call" && refuses(asked.params) ? refuse() : passOn(asked),
      );
    const parameters = sending();
    const { execution } = await previewCalls(
      without((params) => params.length > 3),
      parameters,
    );
    const ranAt = snapshots.uni.block.timestamp;
    expect(execution.gaps).toContainEqual({
      what: "blockTime",
      reason: `the node ran it at ${ranAt}, in Unix seconds`,
    });
    expect(execution.status).toBe("success");
    const none = without(([call]) => (call as { from?: string }).from === runner);
    await expect(previewCalls(none, parameters)).rejects.toThrow(SimulationUnavailableError);
  });
});

type Asked = { method: string; params: readonly unknown[] };

/** A node without `eth_simulateV1` that answers everything else by this. */
function nodeOf(answer: (asked: Asked) => Promise<unknown>) {
  const request = async (asked: Asked) =>
    asked.method === "eth_simulateV1" ? refuse() : answer(asked);
  return createClient({ transport: custom({ request }) });
}

const passOn = ({ method, params }: Asked) => requestRpc(demo.chain.rpcUrl, method, [...params]);

/** The run of what is sent, not the one without it. */
const isPayment = ({ method, params: [call] }: Asked) =>
  method === "eth_call" &&
  JSON.stringify(call).toLowerCase().includes(demo.account("grantee").slice(2).toLowerCase());

function refuse(): never {
  throw Object.assign(new Error("no"), { code: -32_601 });
}

const sending = () => ({
  mintage: demo.mintage,
  snapshot: snapshots.uni,
  executor: executorOf("uni"),
  calls: [createCall({ to: demo.account("grantee"), value: 1n })],
  executeAt: snapshots.uni.block.timestamp + day,
});
