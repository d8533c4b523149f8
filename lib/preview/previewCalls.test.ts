import { type Address, type Client, createClient, custom, encodeFunctionData } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { uniAbi } from "../../contracts-abi/uni.ts";
import { requestRpc } from "../../demo/requestRpc.ts";
import { type Demo, startDemo } from "../../test/startDemo.ts";
import type { Call } from "../actions/Call.ts";
import { createCall } from "../actions/createCall.ts";
import { encodeAction } from "../actions/encodeAction.ts";
import { slotProgram } from "../chain/storageWords.ts";
import type { Snapshot } from "../dao/Snapshot.ts";
import { enterByGovernor } from "../review/enterByGovernor.ts";
import { EmptyCallsError, ExecutionTimeError } from "./errors.ts";
import { previewCalls } from "./previewCalls.ts";

const million = 10n ** 24n;
const day = 86_400;

let demo: Demo;
let uni: Snapshot;
let harbor: Snapshot;
beforeAll(async () => {
  demo = await startDemo();
  uni = await demo.open("uni");
  harbor = await demo.open("harbor");
});
afterAll(() => demo.chain.stop());

const preview = (snapshot: Snapshot, calls: readonly Call[], executeAt?: number) =>
  previewCalls(demo.client, {
    mintage: demo.mintage,
    snapshot,
    executor: snapshot.dao.governor?.executor ?? snapshot.dao.entry,
    calls,
    executeAt: executeAt ?? snapshot.block.timestamp + 7 * day,
  });

const mint = (amount: bigint, dao: Snapshot = uni) =>
  encodeAction(
    {
      type: "mint",
      token: dao.dao.token,
      recipient: dao.dao.governor?.executor ?? "",
      amount: amount.toString(),
    },
    { actions: demo.mintage.actions },
  );

const grant = (amount: bigint) =>
  encodeAction(
    {
      type: "transfer",
      token: uni.dao.token,
      recipient: demo.account("grantee"),
      amount: amount.toString(),
    },
    { actions: demo.mintage.actions },
  );

describe("previewCalls", () => {
  it("runs a mint and a grant, and reads back what they changed", async () => {
    const executeAt = uni.block.timestamp + 7 * day;
    demo.chain.counters.reset();
    const result = await preview(uni, [mint(20n * million), grant(million / 2n)], executeAt);
    expect(demo.chain.counters.httpRequests).toBe(2);
    expect(result.execution.status).toBe("success");
    expect(result.execution.emitters).toEqual([uni.dao.token]);
    expect(result.execution.etherFrom).toBe("executor");
    expect(result.descriptions.map(({ sentence }) => sentence)).toEqual([
      "Mint 20,000,000 UNI to Treasury (timelock)",
      "Send 500,000 UNI to Grantee",
    ]);
    const change = (label: string) => result.changes.find((entry) => entry.label === label);
    expect(change("Total supply")?.after).toMatchObject({ amount: 1_020n * million });
    expect(change("Minting allowed after")?.after).toEqual({
      unit: "time",
      seconds: executeAt + 365 * day,
    });
    const treasury = uni.state.accounts[0]?.balances[0]?.amount ?? 0n;
    expect(change("Treasury (timelock) balance")?.after).toMatchObject({
      amount: treasury + (39n * million) / 2n,
    });
    expect(change("Grantee balance")?.after).toMatchObject({ amount: million / 2n });
    const { numerator = 0n, denominator = 0n } = result.impact?.metrics.dilution ?? {};
    expect(numerator * 51n).toBe(-denominator);
  });

  it.each(["uni", "harbor"] as const)(
    "projects %s as its contracts do, to the base unit, for four years",
    async (name) => {
      const snapshot = name === "uni" ? uni : harbor;
      const result = await preview(snapshot, [mint(million, snapshot)]);
      expect(result.reconciliation.map(({ label }) => label)).toEqual([
        "at execution",
        "+1 month",
        "+1 year",
        "+4 years",
      ]);
      for (const { label, rows, difference } of result.reconciliation) {
        expect(rows.filter(({ engine, chain }) => engine !== chain)).toEqual([]);
        expect(difference, label).toBe(0n);
      }
      const [first, , , last] = result.reconciliation;
      expect(last?.rows.map(({ chain }) => chain)).not.toEqual(
        first?.rows.map(({ chain }) => chain),
      );
    },
  );

  it("reads later at the times that are asked for", async () => {
    const executeAt = uni.block.timestamp + 7 * day;
    const { execution } = await previewCalls(demo.client, {
      mintage: demo.mintage,
      snapshot: uni,
      executor: demo.contract("uniTimelock"),
      calls: [mint(million)],
      executeAt,
      laterReadings: [{ label: "a day on", afterSeconds: day }],
    });
    expect(execution.readings.map(({ label, at }) => [label, at])).toEqual([
      ["at execution", executeAt],
      ["a day on", executeAt + day],
    ]);
  });

  it("compares with the same moment without the calls: a grant leaves the other parts alone", async () => {
    const { impact } = await preview(uni, [grant(million)]);
    const { dates = [], difference } = impact ?? {};
    expect(dates[0]).toBe(uni.block.timestamp);
    expect(new Set(difference?.total)).toEqual(new Set([0n]));
    expect(new Set(difference?.treasury.slice(1))).toEqual(new Set([-million]));
    expect(new Set(difference?.circulating.slice(1))).toEqual(new Set([million]));
  });

  it("answers a mint above the cap with the contract's own words, and shows no change", async () => {
    const result = await preview(uni, [grant(1n), mint(20_100_000n * 10n ** 18n), grant(1n)]);
    expect(result.execution).toMatchObject({ status: "reverted", after: undefined, transfers: [] });
    expect(result.execution.results).toMatchObject([
      { status: "success" },
      { status: "reverted", revertReason: "Uni::mint: exceeded mint cap" },
      { status: "notReached" },
    ]);
    expect(result).toMatchObject({ changes: [], unlogged: [], reconciliation: [] });
    expect(result.execution).toMatchObject({ emitters: [], readings: [] });
    expect(result.impact).toBeUndefined();
  });

  it("says which call the executor cannot pay for", async () => {
    const { wei = 0n } = uni.state.accounts[0] ?? {};
    const send = (value: bigint) => createCall({ to: demo.account("grantee"), value });
    expect((await preview(uni, [send(wei)])).execution.status).toBe("success");
    const result = await preview(uni, [send(1n), send(wei)]);
    expect(result.execution.results.map(({ status }) => status)).toEqual(["success", "reverted"]);
  });

  it("does not count what the executor pays itself as gone", async () => {
    const { wei = 0n } = uni.state.accounts[0] ?? {};
    const pay = (to: Address, value: bigint) => createCall({ to, value });
    const own = demo.contract("uniTimelock");
    const { execution } = await preview(uni, [
      pay(own, 5n),
      pay(demo.account("grantee"), wei),
      pay(demo.account("grantee"), 1n),
      grant(1n),
    ]);
    expect(execution.results.map(({ status }) => status)).toEqual([
      "success",
      "success",
      "reverted",
      "notReached",
    ]);
    expect(execution.separate.reason).toBe("the executor does not hold the ETH that is sent");
  });

  it("traces ETH as well as tokens", async () => {
    const send = createCall({ to: demo.account("grantee"), value: 12_345n });
    const { execution } = await preview(uni, [send, grant(7n)]);
    expect(execution.transfers).toEqual([
      {
        call: 0,
        asset: "ether",
        from: demo.contract("uniTimelock"),
        to: demo.account("grantee"),
        amount: 12_345n,
      },
      {
        call: 1,
        asset: uni.dao.token,
        from: demo.contract("uniTimelock"),
        to: demo.account("grantee"),
        amount: 7n,
      },
    ]);
  });

  it("takes ETH from whoever executes where the governor does so", async () => {
    const { wei = 0n } = uni.state.accounts[0] ?? {};
    const send = createCall({ to: demo.account("grantee"), value: wei + 1n });
    const { execution, changes } = await previewCalls(demo.client, {
      mintage: demo.mintage,
      snapshot: uni,
      executor: demo.contract("uniTimelock"),
      etherFrom: "caller",
      calls: [send, grant(1n)],
      executeAt: uni.block.timestamp + day,
    });
    expect(execution.status).toBe("success");
    expect(execution.after?.accounts[0]?.wei).toBe(wei);
    expect(execution.transfers.map(({ call, asset }) => [call, asset])).toEqual([
      [0, "ether"],
      [1, uni.dao.token],
    ]);
    expect(changes.map(({ label }) => label)).toEqual([
      "Treasury (timelock) balance",
      "Grantee balance",
      "Grantee balance",
    ]);
  });

  it("does not pretend to have run a delegatecall", async () => {
    const data = encodeFunctionData({ abi: uniAbi, functionName: "totalSupply" });
    const foreign = createCall({ to: uni.dao.token, data, operation: 1 });
    const { execution } = await preview(uni, [foreign, grant(1n)]);
    expect(execution.status).toBe("reverted");
    expect(execution.results.map(({ status }) => status)).toEqual(["notReached", "notReached"]);
  });

  it("refuses nothing to do, and a time that has passed", async () => {
    await expect(preview(uni, [])).rejects.toThrow(EmptyCallsError);
    await expect(preview(uni, [mint(1n)], uni.block.timestamp)).rejects.toThrow(ExecutionTimeError);
  });

  it("names what a node does not give: logs of roles, storage", async () => {
    const without = nodeOf(async (asked) => {
      if (asked.method === "eth_getLogs") return refuse();
      return JSON.stringify(asked).includes(slotProgram.slice(2)) && asked.method === "eth_call"
        ? "0x"
        : passOn(asked);
    });
    const { execution } = await previewCalls(without, routed());
    expect(execution.gaps).toEqual([
      { what: "storage", reason: "storage was not to be had in the simulated state" },
      { what: "roleLogs", reason: "the logs of granted roles were not to be had in full" },
    ]);
    const whole = await previewCalls(demo.client, routed());
    expect(whole.execution.gaps).toEqual([]);
  });

  it("tells all by the calls one by one where the node refuses the run through the route", async () => {
    const whole = await previewCalls(demo.client, routed());
    expect(whole.execution.entry.status).toBe("success");
    const refusing = nodeOf(async (asked) => {
      const [{ blockStateCalls = [] } = {}] = asked.params as [{ blockStateCalls?: unknown[] }?];
      return asked.method === "eth_simulateV1" && blockStateCalls.length === 6
        ? refuse()
        : passOn(asked);
    });
    const { execution, changes } = await previewCalls(refusing, routed());
    expect(execution.entry).toMatchObject({ status: "notRun", label: whole.execution.entry.label });
    expect(execution.separate.status).toBe("success");
    expect(execution.readings).toEqual(whole.execution.readings);
    expect(execution.before).toEqual(whole.execution.before);
    expect(changes).toEqual(whole.changes);
  });
});

/** A grant through the governor that would make it. */
const routed = () => ({
  mintage: demo.mintage,
  snapshot: uni,
  executor: demo.contract("uniTimelock"),
  calls: [grant(5n)],
  executeAt: uni.block.timestamp + 7 * day,
  enter: (client: Client) => {
    const executeAt = uni.block.timestamp + 7 * day;
    return enterByGovernor(client, { snapshot: uni, calls: [grant(5n)], executeAt });
  },
});

type Asked = { method: string; params: readonly unknown[] };

function nodeOf(request: (asked: Asked) => Promise<unknown>) {
  return createClient({ transport: custom({ request }, { retryCount: 0 }) });
}

const passOn = ({ method, params }: Asked) => requestRpc(demo.chain.rpcUrl, method, [...params]);

function refuse(): never {
  throw Object.assign(new Error("execution refused"), { code: -32_000 });
}
