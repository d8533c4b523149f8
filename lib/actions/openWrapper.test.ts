import { type Abi, type Address, encodeFunctionData, getAddress, type Hex, parseAbi } from "viem";
import { describe, expect, it } from "vitest";
import type { Call } from "./Call.ts";
import { createCall } from "./createCall.ts";
import type { DecodedCall } from "./DecodedCall.ts";
import { decodeCalls } from "./decodeCalls.ts";
import { describeCall } from "./describeCall.ts";
import { encodeAction } from "./encodeAction.ts";
import { findAddresses } from "./findAddresses.ts";
import { generalActions as actions } from "./generalActions.ts";
import { formatCallPath, listCalls } from "./listCalls.ts";
import { encodeMultiSend } from "./multiSendCalls.ts";
import { deepestWrapper, mostInnerCalls } from "./openWrapper.ts";

const address = (digits: string) => getAddress(`0x${digits.padStart(40, "0")}`);
const [safe, timelock, governor, library] = ["5afe0", "71110", "90000", "11b00"].map(address) as [
  Address,
  Address,
  Address,
  Address,
];
const token = address("1f9840a85d");
const alice = address(`a11ce${"0".repeat(35)}`);

const abi = parseAbi([
  "function schedule(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt, uint256 delay)",
  "function execute(address target, uint256 value, bytes payload, bytes32 predecessor, bytes32 salt) payable",
  "function relay(address target, uint256 value, bytes data) payable",
  "function execTransactionFromModule(address to, uint256 value, bytes data, uint8 operation) returns (bool)",
]);
const stepAbi = parseAbi([
  "function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns (uint256)",
]);
const zero: Hex = `0x${"00".repeat(32)}`;

const transfer = encodeAction(
  { type: "transfer", token, recipient: alice, amount: "7" },
  { actions },
);
const mint = encodeAction({ type: "mint", token, recipient: alice, amount: "9" }, { actions });
const burn = encodeAction({ type: "burn", token, amount: "3" }, { actions });
const paid = { kind: "flow", asset: token, amount: 7n, recipient: alice };
const minted = { kind: "supply", token, amount: 9n, recipient: alice };

const batch = (calls: readonly Call[]) =>
  createCall({ to: library, data: encodeMultiSend(calls), operation: 1 });
const execute = ({ to, value, data }: Call, more: { value?: bigint } = {}) =>
  createCall({
    to: timelock,
    ...more,
    data: encodeFunctionData({
      abi,
      functionName: "execute",
      args: [to, value, data, zero, zero],
    }),
  });
const schedule = ({ to, value, data }: Call) =>
  createCall({
    to: timelock,
    data: encodeFunctionData({
      abi,
      functionName: "schedule",
      args: [to, value, data, zero, zero, 1n],
    }),
  });
const executeProposal = (calls: readonly Call[]) =>
  createCall({
    to: governor,
    data: encodeFunctionData({
      abi: stepAbi,
      args: [
        calls.map(({ to }) => to),
        calls.map(({ value }) => value),
        calls.map(({ data }) => data),
        zero,
      ],
    }),
  });

const decodeOne = (
  call: Call,
  more: { executor?: Address; abis?: ReadonlyMap<Address, Abi> } = {},
) => decodeCalls([call], { actions, ...more })[0]!;
const effectsOf = (decoded: DecodedCall) =>
  decoded.status === "decoded" ? decoded.effects : undefined;
const innerOf = (decoded: DecodedCall) =>
  decoded.status === "decoded" ? (decoded.inner ?? []) : [];

describe("openWrapper", () => {
  it("says who makes the inner calls", () => {
    const executors = (call: Call, executor?: Address) =>
      listCalls([decodeOne(call, executor === undefined ? {} : { executor })]).map(
        ({ inner }) => inner?.executor,
      );
    expect(executors(batch([transfer]))).toEqual([undefined, "caller"]);
    expect(executors(batch([transfer]), safe)).toEqual([undefined, safe]);
    expect(executors(batch([execute(transfer)]), safe)).toEqual([undefined, safe, timelock]);
    expect(executors(batch([batch([transfer])]), safe)).toEqual([undefined, safe, safe]);
    expect(executors(executeProposal([transfer]), safe)).toEqual([undefined, "unknown"]);
    const fromModule = createCall({
      to: safe,
      data: encodeFunctionData({
        abi,
        functionName: "execTransactionFromModule",
        args: [library, 0n, encodeMultiSend([transfer]), 1],
      }),
    });
    expect(executors(fromModule)).toEqual([undefined, safe, safe]);
  });

  it("states what runs now, and nothing that is scheduled", () => {
    expect(effectsOf(decodeOne(batch([transfer, mint])))).toEqual([paid, minted]);
    expect(effectsOf(decodeOne(schedule(mint)))).toEqual([]);
    expect(effectsOf(decodeOne(batch([schedule(transfer), mint])))).toEqual([minted]);
  });

  it("says from whom, where another account than the executor pays", () => {
    expect(effectsOf(decodeOne(execute(transfer)))).toEqual([{ ...paid, from: timelock }]);
    expect(effectsOf(decodeOne(execute(transfer), { executor: timelock }))).toEqual([paid]);
    expect(effectsOf(decodeOne(execute(mint), { executor: safe }))).toEqual([minted]);
    // The Safe has the timelock execute what the timelock pays.
    expect(effectsOf(decodeOne(batch([execute(transfer)]), { executor: safe }))).toEqual([
      { ...paid, from: timelock },
    ]);
    expect(effectsOf(decodeOne(execute(burn), { executor: safe }))).toMatchObject([
      { kind: "burn", holder: timelock },
    ]);
    expect(effectsOf(decodeOne(batch([burn]), { executor: safe }))).toMatchObject([
      { kind: "burn", holder: "executor" },
    ]);
  });

  it("states no flow of an account that nobody can tell", () => {
    const decoded = decodeOne(executeProposal([transfer, burn, mint]), { executor: safe });
    expect(effectsOf(decoded)).toEqual([minted]);
    // What a known account pays inside it stays known.
    expect(effectsOf(decodeOne(executeProposal([execute(transfer)])))).toEqual([
      { ...paid, from: timelock },
    ]);
  });

  it("states the ether that goes along with the wrapper", () => {
    const ether = createCall({ to: alice, value: 5n });
    expect(effectsOf(decodeOne(execute(ether, { value: 5n })))).toEqual([
      { kind: "flow", asset: "ether", amount: 5n, recipient: timelock },
      { kind: "flow", asset: "ether", amount: 5n, recipient: alice, from: timelock },
    ]);
  });

  it("opens eight wrappers inside one another, and says that it opens no more", () => {
    const nest = (depth: number) => {
      let call = transfer;
      for (let level = 0; level < depth; level += 1) call = batch([call]);
      return listCalls([decodeOne(call)]);
    };
    expect(deepestWrapper).toBe(8);
    const open = nest(8);
    expect(open).toHaveLength(9);
    expect(open.at(-1)?.decoded).toMatchObject({ action: { type: "transfer" } });
    const closed = nest(9);
    expect(closed).toHaveLength(9);
    expect(closed.at(-1)?.decoded).toMatchObject({
      status: "opaque",
      reason: "tooDeep",
      candidates: ["multiSend(bytes)"],
    });
    expect(effectsOf(closed[0]!.decoded)).toEqual([]);
  });

  it("reads a thousand inner calls of each outermost call", () => {
    expect(mostInnerCalls).toBe(1_000);
    const many = (count: number) => batch(Array.from({ length: count }, () => transfer));
    expect(innerOf(decodeOne(many(1_000)))).toHaveLength(1_000);
    expect(decodeOne(many(1_001))).toMatchObject({ status: "opaque", reason: "tooMany" });
    const shared = innerOf(decodeOne(batch([many(600), many(600), many(300)])));
    expect(shared.map((inner) => innerOf(inner).length)).toEqual([600, 0, 300]);
    expect(shared[1]).toMatchObject({ status: "opaque", reason: "tooMany" });
    const apart = decodeCalls([many(600), many(600)], { actions });
    expect(apart.map((decoded) => innerOf(decoded).length)).toEqual([600, 600]);
  });

  it("opens a wrapper where the bound ABI agrees or is silent", () => {
    const call = createCall({
      to: governor,
      data: encodeFunctionData({ abi, functionName: "relay", args: [token, 0n, transfer.data] }),
    });
    const bound = (items: Abi) => decodeOne(call, { abis: new Map([[governor, items]]) });
    expect(innerOf(bound(abi))).toHaveLength(1);
    expect(innerOf(bound(parseAbi(["function stop()"])))).toHaveLength(1);
    expect(innerOf(decodeOne(call, { abis: new Map([[token, abi]]) }))).toHaveLength(1);
  });

  it("reads inner calls by the ABI bound to their target", () => {
    const stop = createCall({ to: alice, data: "0x07da68f5" });
    const abis = new Map([[alice, parseAbi(["function stop()"])]]);
    expect(innerOf(decodeOne(batch([stop]), { abis }))).toMatchObject([
      { action: { type: "contractCall", signature: "stop()" } },
    ]);
    expect(innerOf(decodeOne(batch([stop])))).toMatchObject([{ reason: "unknownSelector" }]);
  });
});

describe("listCalls", () => {
  it("lists each call before what it carries, with its place and whether it runs", () => {
    const decoded = decodeCalls([mint, batch([schedule(batch([transfer])), mint])], { actions });
    const listed = listCalls(decoded);
    expect(listed.map(({ path }) => formatCallPath(path))).toEqual([
      "1",
      "2",
      "2.1",
      "2.1.1",
      "2.1.1.1",
      "2.2",
    ]);
    expect(listed.map(({ isExecuted }) => isExecuted)).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
    ]);
    expect(listed.map(({ inner }) => inner !== undefined)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
    const deeper = listCalls([decodeOne(schedule(execute(transfer)))]);
    expect(deeper.map(({ isExecuted }) => isExecuted)).toEqual([true, false, false]);
  });
});

describe("findAddresses in calls within calls", () => {
  it("finds targets and arguments, whether they run or not", () => {
    expect(findAddresses([batch([transfer])])).toEqual([token, alice]);
    expect(findAddresses([batch([schedule(transfer)])])).toEqual([timelock, token, alice]);
    expect(findAddresses([batch([createCall({ to: address("10000") })])])).toEqual([
      address("10000"),
    ]);
    expect(findAddresses([batch([createCall({ to: address("ffff") })])])).toEqual([]);
  });
});

describe("describeCall of calls within calls", () => {
  const context = { actions, tokens: new Map(), labels: new Map([[timelock, "Timelock"]]) };

  it("describes each inner call, and how it runs", () => {
    const call = batch([execute(createCall({ to: alice, value: 5n })), schedule(mint)]);
    const description = describeCall(decodeOne(call, { executor: safe }), context);
    expect(description).toMatchObject({
      sentence: "Make 2 calls in one batch",
      inner: [
        {
          sentence: "Execute a scheduled call of Timelock",
          run: `runs at once, as ${safe}`,
          inner: [{ run: "runs at once, as Timelock" }],
        },
        {
          sentence: "Schedule a call in Timelock, delay 1 second",
          inner: [{ sentence: expect.stringContaining("Mint 9"), run: "runs later, as Timelock" }],
        },
      ],
    });
    expect(description).not.toHaveProperty("run");
    const unnamed = describeCall(decodeOne(batch([batch([mint])])), context);
    expect(unnamed.inner?.[0]?.run).toBe(
      "runs at once, foreign code in the place of whoever makes the outermost call",
    );
    const proposal = describeCall(decodeOne(executeProposal([mint])), context);
    expect(proposal.inner?.[0]?.run).toBe("runs at once, as an account that the bytes do not tell");
  });

  it("shows the ether that goes along, and none where there is none", () => {
    const ether = createCall({ to: alice, value: 5n });
    const labels = (call: Call) =>
      describeCall(decodeOne(call), context).fields.map(({ label }) => label);
    expect(labels(execute(ether, { value: 5n }))).toEqual(["Timelock", "After", "Salt", "Value"]);
    expect(labels(execute(ether))).toEqual(["Timelock", "After", "Salt"]);
  });
});
