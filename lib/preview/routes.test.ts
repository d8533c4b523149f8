import { encodeFunctionData, parseAbi } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonicalSafe } from "../../contracts-abi/canonicalAddresses.ts";
import { openZeppelinGovernorAbi } from "../../contracts-abi/openZeppelinGovernor.ts";
import { requestRpc } from "../../demo/requestRpc.ts";
import { type Demo, type DemoDao, startDemo } from "../../test/startDemo.ts";
import type { Call } from "../actions/Call.ts";
import { createCall } from "../actions/createCall.ts";
import { encodeAction } from "../actions/encodeAction.ts";
import { encodeMultiSend } from "../actions/multiSendCalls.ts";
import type { Snapshot } from "../dao/Snapshot.ts";
import { enterByGovernor } from "../review/enterByGovernor.ts";
import { enterBySafe } from "../review/enterBySafe.ts";
import { previewCalls } from "./previewCalls.ts";

const million = 10n ** 24n;
const day = 86_400;

let demo: Demo;
const snapshots = {} as Record<DemoDao, Snapshot>;
beforeAll(async () => {
  demo = await startDemo();
  for (const name of ["uni", "harbor", "harborSafe"] as const) {
    snapshots[name] = await demo.open(name);
  }
});
afterAll(() => demo.chain.stop());

const byGovernor = (snapshot: Snapshot, calls: readonly Call[], executeAt?: number) => {
  const at = executeAt ?? snapshot.block.timestamp + 9 * day;
  return previewCalls(demo.client, {
    mintage: demo.mintage,
    snapshot,
    executor: snapshot.dao.governor?.executor ?? snapshot.dao.entry,
    etherFrom: snapshot.dao.governor?.flavour === "governorAlpha" ? "caller" : "executor",
    calls,
    executeAt: at,
    enter: (client) => enterByGovernor(client, { snapshot, calls, executeAt: at }),
  });
};

const bySafe = (calls: readonly Call[], snapshot = snapshots.harborSafe) =>
  previewCalls(demo.client, {
    mintage: demo.mintage,
    snapshot,
    executor: demo.contract("harborSafe"),
    calls,
    executeAt: snapshot.block.timestamp + 12,
    enter: async () => enterBySafe({ snapshot, calls }),
  });

const transfer = (snapshot: Snapshot, amount: bigint) =>
  encodeAction(
    {
      type: "transfer",
      token: snapshot.dao.token,
      recipient: demo.account("grantee"),
      amount: amount.toString(),
    },
    { actions: demo.mintage.actions },
  );

const setVotingDelay = (to: `0x${string}`, delay: number) =>
  createCall({
    to,
    data: encodeFunctionData({
      abi: openZeppelinGovernorAbi,
      functionName: "setVotingDelay",
      args: [delay],
    }),
  });

describe("a governor's route", () => {
  it("queues and executes in the Compound Timelock, with the ETH of whoever executes", async () => {
    const { uni } = snapshots;
    const send = createCall({ to: demo.account("grantee"), value: 5n });
    demo.chain.counters.reset();
    const { execution } = await byGovernor(uni, [send, transfer(uni, million)]);
    expect(demo.chain.counters.httpRequests).toBe(2);
    expect(execution.entry).toMatchObject({
      status: "success",
      label: "queueTransaction and executeTransaction of the Compound Timelock",
    });
    expect(execution).toMatchObject({ agreement: { kind: "same" }, status: "success" });
    expect(execution.transfers.map(({ call, amount }) => [call, amount])).toEqual([
      [0, 5n],
      [1, million],
    ]);
    expect(execution.readings).toHaveLength(4);
  });

  it.each([1, 3])("schedules and executes %s call in the TimelockController", async (count) => {
    const { harbor } = snapshots;
    const calls = Array.from({ length: count }, () => transfer(harbor, million));
    const { execution, changes } = await byGovernor(harbor, calls);
    expect(execution.entry.status).toBe("success");
    expect(execution.entry.label).toContain(count === 1 ? "schedule and" : "executeBatch");
    expect(execution.agreement).toEqual({ kind: "same" });
    const grantee = changes.find(({ label }) => label === "Grantee balance");
    expect(grantee?.after).toMatchObject({ amount: BigInt(count) * million });
  });

  it("lets the governor's own settings through, as its execute does", async () => {
    const { harbor } = snapshots;
    const governor = demo.contract("harborGovernor");
    const calls = [setVotingDelay(governor, 7), setVotingDelay(governor, 8)];
    const { execution, changes } = await byGovernor(harbor, calls);
    expect(execution).toMatchObject({ status: "success", agreement: { kind: "same" } });
    expect(changes.map(({ label, after }) => [label, after])).toEqual([
      ["Voting delay", { unit: "duration", seconds: 8 }],
    ]);
  });

  it("says so where the timelock refuses what its executor may do", async () => {
    const { harbor } = snapshots;
    const calls = [transfer(harbor, million)];
    const role = "0xb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc1";
    const revoke = createCall({
      to: demo.contract("harborTimelock"),
      data: encodeFunctionData({
        abi: parseAbi(["function revokeRole(bytes32 role, address account)"]),
        functionName: "revokeRole",
        args: [role, demo.contract("harborGovernor")],
      }),
    });
    const { execution } = await byGovernor(harbor, [revoke, ...calls]);
    // Scheduled before the role is taken away.
    expect(execution.agreement).toEqual({ kind: "same" });
    await requestRpc(demo.chain.rpcUrl, "anvil_impersonateAccount", [revoke.to]);
    const state = await requestRpc(demo.chain.rpcUrl, "evm_snapshot", []);
    await requestRpc(demo.chain.rpcUrl, "anvil_setBalance", [revoke.to, "0xffffffffffffffff"]);
    const { to, data } = revoke;
    await requestRpc(demo.chain.rpcUrl, "eth_sendTransactionSync", [{ from: to, to, data }]);
    const after = await byGovernor(await demo.open("harbor"), calls);
    await requestRpc(demo.chain.rpcUrl, "evm_revert", [state]);
    expect(after.execution).toMatchObject({
      status: "reverted",
      after: undefined,
      entry: { status: "reverted", reason: expect.stringContaining("AccessControlUnauthorized") },
      separate: { status: "success" },
      agreement: { kind: "outcome" },
    });
  });

  it("runs one by one where the timelock's delay does not fit before the execution", async () => {
    const { uni } = snapshots;
    const at = uni.block.timestamp + 60;
    const { execution } = await byGovernor(uni, [transfer(uni, 1n)], at);
    expect(execution).toMatchObject({
      status: "success",
      entry: { status: "notRun", reason: expect.stringContaining("delay") },
      agreement: { kind: "notCompared" },
    });
  });
});

describe("a Safe's route", () => {
  const safe = () => demo.contract("harborSafe");
  const changeThreshold = (threshold: bigint) =>
    createCall({
      to: safe(),
      data: encodeFunctionData({
        abi: parseAbi(["function changeThreshold(uint256)"]),
        functionName: "changeThreshold",
        args: [threshold],
      }),
    });

  it("executes by approvals alone: a change of the threshold stays visible", async () => {
    const { execution, changes } = await bySafe([
      transfer(snapshots.harborSafe, 3n),
      changeThreshold(1n),
    ]);
    expect(execution).toMatchObject({
      entry: { status: "success" },
      agreement: { kind: "same" },
    });
    expect(changes.find(({ label }) => label === "Safe threshold")).toMatchObject({
      before: { count: 2n },
      after: { count: 1n },
    });
  });

  it("runs a MultiSend as the delegatecall it is, and names the call inside that fails", async () => {
    const { harborSafe } = snapshots;
    const batch = (calls: readonly Call[]) =>
      createCall({
        to: canonicalSafe.multiSendCallOnly.address,
        data: encodeMultiSend(calls),
        operation: 1,
      });
    const paid = await bySafe([batch([transfer(harborSafe, 1n), transfer(harborSafe, 2n)])]);
    expect(paid.execution).toMatchObject({ status: "success", agreement: { kind: "same" } });
    expect(paid.execution.transfers.map(({ call, amount }) => [call, amount])).toEqual([
      [0, 1n],
      [0, 2n],
    ]);
    const refused = await bySafe([batch([transfer(harborSafe, 1n), changeThreshold(9n)])]);
    expect(refused.execution).toMatchObject({
      status: "reverted",
      entry: { status: "reverted", reason: "GS013" },
      results: [{ status: "reverted", revertReason: "GS201" }],
      agreement: { kind: "same" },
    });
  });

  it("runs a delegatecall to foreign code, which nobody else can make", async () => {
    const { harborSafe } = snapshots;
    const foreign = "0x00000000000000000000000000000000000f04e1";
    // SSTORE(4, 1): the threshold.
    await requestRpc(demo.chain.rpcUrl, "anvil_setCode", [foreign, "0x600160045500"]);
    await requestRpc(demo.chain.rpcUrl, "evm_mine");
    const { execution, changes } = await bySafe(
      [createCall({ to: foreign, operation: 1 })],
      await demo.open("harborSafe"),
    );
    expect(harborSafe.state.safe?.threshold).toBe(2);
    expect(execution).toMatchObject({
      status: "success",
      results: [{ status: "success" }],
      separate: { status: "notRun" },
      agreement: { kind: "notCompared" },
    });
    expect(changes.map(({ label }) => label)).toContain("Safe threshold");
  });
});
