import { encodeFunctionData, zeroHash } from "viem";
import { describe, expect, it } from "vitest";
import { compoundTimelockAbi } from "../../contracts-abi/compoundTimelock.ts";
import { openZeppelinGovernorAbi } from "../../contracts-abi/openZeppelinGovernor.ts";
import { timelockControllerAbi } from "../../contracts-abi/timelockController.ts";
import { checkAccounts, createCheckContext, soundState } from "../../test/createCheckContext.ts";
import type { Call } from "../actions/Call.ts";
import { createCall } from "../actions/createCall.ts";
import { decodeCalls } from "../actions/decodeCalls.ts";
import type { OrderFacts, OrderRun } from "./OrderFacts.ts";
import { order } from "./order.ts";
import { orderOperations } from "./orderOperations.ts";

const { governor, safe, token, stranger, grantee } = checkAccounts;

const schedule = (value: bigint) =>
  createCall({
    to: safe,
    data: encodeFunctionData({
      abi: timelockControllerAbi,
      functionName: "schedule",
      args: [token, value, "0x12345678", zeroHash, zeroHash, 3_600n],
    }),
  });

const queue = createCall({
  to: safe,
  data: encodeFunctionData({
    abi: compoundTimelockAbi,
    functionName: "queueTransaction",
    args: [token, 0n, "pause()", "0x", 1_900_000_000n],
  }),
});

const decoded = decodeCalls([schedule(1n), schedule(2n)], { actions: [] });

const plain: OrderRun = {
  order: [0, 1],
  refused: [],
  left: [],
  state: { ...soundState, privileges: [] },
  transfers: [],
  values: [],
};

const judge = (orders: OrderFacts | undefined) =>
  order(createCheckContext({ decoded, ...(orders === undefined ? {} : { orders }) }));

const endsOf = (change: Partial<OrderRun>) =>
  judge({ reserved: [], runs: [plain, { ...plain, order: [1, 0], ...change }] });

describe("order", () => {
  it("says where orders could not be run", () => {
    expect(judge(undefined)).toMatchObject([
      { level: "notChecked", title: "Other orders were not tried" },
    ]);
  });

  it("is fine with one operation, whatever is known", () => {
    const single = decodeCalls([schedule(1n)], { actions: [] });
    expect(order(createCheckContext({ decoded: single }))).toMatchObject([{ level: "ok" }]);
  });

  it("is fine where all ends are the same", () => {
    expect(endsOf({})).toMatchObject([{ level: "ok", title: "Every order ends the same" }]);
  });

  it("is critical where somebody gets more, and names the amounts", () => {
    const transfers = [
      { call: 0, asset: token, from: safe, to: stranger, amount: 5n * 10n ** 18n },
    ];
    const [finding] = endsOf({ transfers });
    expect(finding).toMatchObject({ level: "critical", title: "The order decides what happens" });
    expect(finding?.detail).toContain(`${stranger} gets 5 SND instead of 0 SND`);
    expect(finding?.detail).toContain("In the order 2, 1");
  });

  it("does not mind in which order the same is paid", () => {
    const pay = (to: `0x${string}`) => ({ call: 0, asset: token, from: safe, to, amount: 5n });
    const runs = [
      { ...plain, transfers: [pay(stranger), pay(grantee)] },
      { ...plain, order: [1, 0], transfers: [pay(grantee), pay(stranger)] },
    ];
    expect(judge({ reserved: [], runs })).toMatchObject([{ level: "ok" }]);
  });

  it("is critical where supply differs, a warning where a setting does", () => {
    const supply = { ...soundState.token, totalSupply: 2n * 10n ** 24n };
    expect(endsOf({ state: { ...plain.state, token: supply } })).toMatchObject([
      { level: "critical" },
    ]);
    const parameters = [
      {
        id: "x",
        label: "Fee",
        value: { unit: "count" as const, count: 3n },
        source: { address: token, functionName: "fee" },
      },
    ];
    expect(
      endsOf({ state: { ...plain.state, parameters } as unknown as OrderRun["state"] }),
    ).toMatchObject([{ level: "warning", title: "The order decides what happens" }]);
  });

  it("tells what is refused, and whether it works later", () => {
    const refused = [{ operation: 0, reason: "too early" }];
    const [again] = endsOf({ refused });
    expect(again).toMatchObject({
      level: "warning",
      title: "A scheduled operation fails in some order",
    });
    expect(again?.detail).toContain("“too early”. It works once the others are through.");
    const [never] = endsOf({ refused, left: [0] });
    expect(never?.detail).toContain("It stays refused after the others.");
  });

  it("says once what fails in the order of the calls", () => {
    const failing = { refused: [{ operation: 1, reason: "no" }], left: [1] };
    const runs = [
      { ...plain, ...failing },
      { ...plain, order: [1, 0], ...failing },
    ];
    expect(judge({ reserved: [], runs })).toMatchObject([
      { level: "warning", title: "A scheduled operation fails" },
    ]);
  });

  it("names the DAO's own choice", () => {
    expect(judge({ reserved: [0, 1], runs: [] })).toMatchObject([
      { level: "info", title: "Who executes chooses the order" },
    ]);
  });
});

describe("orderOperations", () => {
  it("gives what executes each operation, and from when on", () => {
    const [first, second] = orderOperations({
      decoded: decodeCalls([schedule(7n), queue], { actions: [] }),
    });
    expect(first).toMatchObject({
      path: [0],
      keeper: safe,
      family: "timelockController",
      predecessor: zeroHash,
      delaySeconds: 3_600n,
      // execute(address,uint256,bytes,bytes32,bytes32)
      execute: { to: safe, value: 0n, data: expect.stringMatching(/^0x134008d3/) },
    });
    expect(second).toMatchObject({
      path: [1],
      family: "compoundTimelock",
      etaSeconds: 1_900_000_000n,
      // executeTransaction(address,uint256,string,bytes,uint256)
      execute: { data: expect.stringMatching(/^0x0825f38f/) },
    });
  });

  it("takes a governor's queue for an operation that anybody executes", () => {
    const queued = createCall({
      to: governor,
      data: encodeFunctionData({
        abi: openZeppelinGovernorAbi,
        functionName: "queue",
        args: [[token], [0n], ["0x12345678"], zeroHash],
      }),
    });
    expect(orderOperations({ decoded: decodeCalls([queued], { actions: [] }) })).toMatchObject([
      // execute(address[],uint256[],bytes[],bytes32)
      { family: "governor", execute: { to: governor, data: expect.stringMatching(/^0x2656227d/) } },
    ]);
  });

  it("leaves out what is cancelled, executed, or scheduled by what only runs later", () => {
    const inner = schedule(1n);
    const outer = createCall({
      to: safe,
      data: encodeFunctionData({
        abi: timelockControllerAbi,
        functionName: "schedule",
        args: [inner.to, 0n, inner.data, zeroHash, zeroHash, 3_600n],
      }),
    });
    const executed = createCall({
      to: safe,
      data: encodeFunctionData({
        abi: timelockControllerAbi,
        functionName: "execute",
        args: [inner.to, 0n, inner.data, zeroHash, zeroHash],
      }),
    });
    const paths = (calls: readonly Call[]) =>
      orderOperations({ decoded: decodeCalls(calls, { actions: [] }) }).map(({ path }) => path);
    expect(paths([outer])).toEqual([[0]]);
    // What is executed now schedules now.
    expect(paths([executed])).toEqual([[0, 0]]);
  });
});
