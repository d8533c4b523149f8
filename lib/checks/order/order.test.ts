import { encodeFunctionData, zeroHash } from "viem";
import { describe, expect, it } from "vitest";
import { compoundTimelockAbi } from "../../../contracts-abi/compoundTimelock.ts";
import { openZeppelinGovernorAbi } from "../../../contracts-abi/openZeppelinGovernor.ts";
import { timelockControllerAbi } from "../../../contracts-abi/timelockController.ts";
import { checkAccounts, createCheckContext, soundState } from "../../../test/createCheckContext.ts";
import type { Call } from "../../actions/Call.ts";
import { createCall } from "../../actions/createCall.ts";
import { decodeCalls } from "../../actions/decodeCalls.ts";
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

/** `execute(uint256)` of a governor. */
const executing = decodeCalls(
  [createCall({ to: governor, data: `0xfe0d94c1${"0".repeat(63)}7` })],
  { actions: [] },
);

const plain: OrderRun = {
  order: [0, 1],
  refused: [],
  left: [],
  state: { ...soundState, privileges: [] },
  transfers: [],
  values: [],
};

const judge = (orders: Partial<OrderFacts> | undefined, calls = decoded) =>
  order(
    createCheckContext({
      decoded: calls,
      ...(orders === undefined
        ? {}
        : { orders: { preempted: [], reserved: [], runs: [], ...orders } }),
    }),
  );

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

  it("warns of a call that anybody can make first, with or without operations", () => {
    const preempted = [{ path: [1, 0] as const, reason: "not queued" }];
    const warning = {
      check: "order",
      level: "warning",
      title: "Somebody else can make a call first",
      detail:
        "Call 2.1 queues or executes what anybody may queue or execute before. Then the calls are refused, all of them: “not queued”. Leave it out: anybody can make it by itself.",
      evidence: [{ kind: "call", index: 1 }],
    };
    expect(judge({ preempted }, executing)).toEqual([warning]);
    expect(judge({ preempted, runs: [plain, plain] })).toEqual([warning]);
  });

  it("is fine where nobody else can make it, and says where that is not known", () => {
    expect(judge({}, executing)).toMatchObject([
      { level: "ok", title: "Nobody else chooses an order" },
    ]);
    expect(judge(undefined, executing)).toMatchObject([
      {
        level: "notChecked",
        detail:
          "The calls queue or execute what was decided before; whether somebody else can do so first, and what becomes of them then, could not be run.",
      },
    ]);
  });

  it("names the DAO's own choice", () => {
    expect(judge({ reserved: [0, 1], runs: [] })).toMatchObject([
      { level: "info", title: "Who executes chooses the order" },
    ]);
  });
});

describe("what is said of orders", () => {
  const call = (index: number) => ({ kind: "call", index });
  const parameters = (count: bigint) => [
    {
      id: "x",
      label: "Fee",
      value: { unit: "count" as const, count },
      source: { address: token, functionName: "fee" },
    },
  ];
  const leaving = (count: bigint): OrderRun => ({
    ...plain,
    order: [1, 0],
    state: { ...plain.state, parameters: parameters(count) },
  });

  it("is how many operations and orders there are, where all is well", () => {
    expect(endsOf({})).toEqual([
      {
        check: "order",
        level: "ok",
        title: "Every order ends the same",
        detail: "The 2 operations were run in 2 orders; all end in the same state.",
        evidence: [],
      },
    ]);
    expect(judge({ reserved: [0], runs: [] })).toMatchObject([
      {
        level: "ok",
        title: "Every order ends the same",
        detail: "What the calls schedule can be executed in one order alone.",
      },
    ]);
    expect(judge(undefined)).toMatchObject([
      {
        detail:
          "The calls schedule 2 operations; in which orders they can be executed, and how each ends, could not be run.",
      },
    ]);
    const single = decodeCalls([schedule(1n)], { actions: [] });
    expect(order(createCheckContext({ decoded: single }))).toMatchObject([
      {
        title: "Nobody else chooses an order",
        detail: "The calls are made in their order, and put at most one operation aside for later.",
      },
    ]);
  });

  it("is which operation fails, and by which words", () => {
    const failing = { refused: [{ operation: 1, reason: "no" }], left: [1] };
    const runs = [
      { ...plain, ...failing },
      { ...plain, order: [1, 0], ...failing },
    ];
    expect(judge({ reserved: [], runs })).toEqual([
      {
        check: "order",
        level: "warning",
        title: "A scheduled operation fails",
        detail: "What call 2 schedules is refused once its delay is over: “no”.",
        evidence: [call(1)],
      },
    ]);
    expect(judge({ reserved: [], runs: [{ ...plain, left: [0] }] })).toMatchObject([
      {
        detail: "What call 1 schedules is refused once its delay is over: “no reason given”.",
        evidence: [call(0)],
      },
    ]);
  });

  it("is in which order one is refused, and what becomes of it", () => {
    const refused = [
      { operation: 1, reason: "other" },
      { operation: 0, reason: "too early" },
    ];
    const [found] = endsOf({ refused: refused.slice(1) });
    expect(found).toEqual({
      check: "order",
      level: "warning",
      title: "A scheduled operation fails in some order",
      detail:
        "Anybody may execute what is scheduled, in any order. In the order 2, 1 what call 1 schedules is refused: “too early”. It works once the others are through.",
      evidence: [call(1), call(0)],
    });
    expect(endsOf({ refused }).map(({ detail }) => /“(.*)”/.exec(detail)?.[1])).toEqual([
      "too early",
      "other",
    ]);
    expect(endsOf({ refused: refused.slice(1), left: [0] })[0]?.detail).toContain(
      "“too early”. It stays refused after the others.",
    );
  });

  it("is nothing of what every order refuses at first", () => {
    const refused = [{ operation: 0, reason: "too early" }];
    const runs = [
      { ...plain, refused },
      { ...plain, order: [1, 0], refused },
    ];
    expect(judge({ reserved: [], runs })).toMatchObject([{ level: "ok" }]);
    // Refused in the order of the calls alone.
    expect(
      judge({
        reserved: [],
        runs: [
          { ...plain, refused },
          { ...plain, order: [1, 0] },
        ],
      }),
    ).toEqual([
      expect.objectContaining({
        title: "A scheduled operation fails in some order",
        evidence: [call(0), call(1)],
      }),
    ]);
  });

  it("is what one order leaves otherwise, the gravest order first", () => {
    const transfers = [{ call: 0, asset: token, from: safe, to: stranger, amount: 10n ** 18n }];
    const grave = { ...leaving(4n), order: [0, 1], transfers };
    expect(judge({ reserved: [], runs: [plain, leaving(3n)] })).toEqual([
      {
        check: "order",
        level: "warning",
        title: "The order decides what happens",
        detail:
          "Anybody may execute what is scheduled, in any order. In the order 2, 1 it ends otherwise than in that of the calls: Fee: 3 instead of —. Schedule them as one batch, or name each as the predecessor of the next.",
        evidence: [call(1), call(0)],
      },
    ]);
    const [found] = judge({ reserved: [], runs: [plain, leaving(3n), grave] });
    expect(found).toMatchObject({ level: "critical", evidence: [call(0), call(1)] });
    expect(found?.detail).toContain(" 0 SND; ");
    expect(found?.detail).toContain("Fee: 4 instead of —.");
    // A run that ends the same is passed over.
    expect(judge({ reserved: [], runs: [plain, plain, leaving(3n)] })).toMatchObject([
      { level: "warning", evidence: [call(1), call(0)] },
    ]);
  });

  it("is what the DAO itself orders, from two on", () => {
    expect(judge({ reserved: [1, 0], runs: [] })).toEqual([
      {
        check: "order",
        level: "info",
        title: "Who executes chooses the order",
        detail:
          "What calls 2, 1 schedule is not open to everybody; whoever holds the right to execute it does so in an order of their choice.",
        evidence: [call(1), call(0)],
      },
    ]);
    expect(judge({ reserved: [0], runs: [] })).toMatchObject([{ level: "ok" }]);
  });

  it("is all of it, where several are so", () => {
    const refused = [{ operation: 0, reason: "too early" }];
    const runs = [plain, { ...leaving(3n), refused }];
    expect(judge({ reserved: [0, 1], runs }).map(({ title }) => title)).toEqual([
      "A scheduled operation fails in some order",
      "The order decides what happens",
      "Who executes chooses the order",
    ]);
  });

  it("is with each call once, and with its place within another", () => {
    const batch = createCall({
      to: safe,
      data: encodeFunctionData({
        abi: timelockControllerAbi,
        functionName: "executeBatch",
        args: [[safe, safe], [0n, 0n], [schedule(1n).data, schedule(2n).data], zeroHash, zeroHash],
      }),
    });
    const context = createCheckContext({
      decoded: decodeCalls([batch], { actions: [] }),
      orders: { preempted: [], reserved: [], runs: [plain, leaving(3n)] },
    });
    const [found] = order(context);
    expect(found?.detail).toContain("In the order 1.2, 1.1 it ends otherwise");
    expect(found?.evidence).toEqual([call(0)]);
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

  it("takes a proposal that is queued by its number for one too", () => {
    const word = `${"0".repeat(63)}7`;
    const numbered = (selector: string, value = 0n) =>
      createCall({ to: governor, value, data: `0x${selector}${word}` });
    const operations = (call: Call) =>
      orderOperations({ decoded: decodeCalls([call], { actions: [] }) });
    // queue(uint256) and execute(uint256)
    expect(operations(numbered("ddf0b009"))).toEqual([
      {
        path: [0],
        keeper: governor,
        family: "governor",
        id: "0x",
        predecessor: "0x",
        proposalId: 7n,
        delaySeconds: 0n,
        etaSeconds: 0n,
        execute: { to: governor, value: 0n, data: `0xfe0d94c1${word}` },
      },
    ]);
    expect(operations(numbered("ddf0b009", 1n))).toEqual([]);
    expect(operations(numbered("fe0d94c1"))).toEqual([]);
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
