import fc from "fast-check";
import { type Address, encodeFunctionData, getAddress, type Hex, parseAbi } from "viem";
import { describe, expect, it } from "vitest";
import { createCall } from "../createCall.ts";
import { decodeCalls } from "../decodeCalls.ts";
import { describeCall } from "../describeCall.ts";
import { functionSelector } from "../functionSelector.ts";
import { generalActions as actions } from "../generalActions.ts";
import { wrappers } from "./wrappers.ts";

const target = getAddress("0x00000000000000000000000000000000000000aa");
const token = getAddress("0x00000000000000000000000000000000000000bb");
const other = getAddress("0x00000000000000000000000000000000000000cc");
const context = { actions, tokens: new Map(), labels: new Map<Address, string>() };

/** Written here again from the contracts' sources, so that the house's own ABIs are not trusted. */
const abi = parseAbi([
  "function transfer(address to, uint256 amount)",
  "function multiSend(bytes transactions) payable",
  "function execTransaction(address to, uint256 value, bytes data, uint8 operation, uint256 safeTxGas, uint256 baseGas, uint256 gasPrice, address gasToken, address refundReceiver, bytes signatures) payable returns (bool)",
  "function execTransactionFromModule(address to, uint256 value, bytes data, uint8 operation) returns (bool)",
  "function execTransactionFromModuleReturnData(address to, uint256 value, bytes data, uint8 operation) returns (bool, bytes)",
  "function queueTransaction(address target, uint256 value, string signature, bytes data, uint256 eta) returns (bytes32)",
  "function executeTransaction(address target, uint256 value, string signature, bytes data, uint256 eta) payable returns (bytes)",
  "function cancelTransaction(address target, uint256 value, string signature, bytes data, uint256 eta)",
  "function schedule(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt, uint256 delay)",
  "function scheduleBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt, uint256 delay)",
  "function execute(address target, uint256 value, bytes payload, bytes32 predecessor, bytes32 salt) payable",
  "function executeBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) payable",
  "function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns (uint256)",
  "function relay(address target, uint256 value, bytes data) payable",
  "function aggregate3((address target, bool allowFailure, bytes callData)[] calls) payable returns ((bool, bytes)[])",
  "function aggregate3Value((address target, bool allowFailure, uint256 value, bytes callData)[] calls) payable returns ((bool, bytes)[])",
  "function upgradeToAndCall(address newImplementation, bytes data) payable",
  "function upgradeAndCall(address proxy, address implementation, bytes data) payable",
]);
const bravoAbi = parseAbi([
  "function propose(address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, string description) returns (uint256)",
]);
const stepAbi = parseAbi([
  "function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns (uint256)",
  "function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns (uint256)",
  "function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns (uint256)",
]);

const hash: Hex = `0x${"5a".repeat(32)}`;
const zero: Hex = `0x${"00".repeat(32)}`;
const pay = encodeFunctionData({ abi, functionName: "transfer", args: [other, 7n] });
const bare: Hex = `0x${pay.slice(10)}`;
/** Operation, target, value, length of 68 bytes, data; by hand, as MultiSend.sol reads it. */
const packed = (operation: "00" | "01") =>
  `0x${operation}${token.slice(2)}${"0".repeat(64)}${"44".padStart(64, "0")}${pay.slice(2)}` as Hex;
const lists = [
  [token, token],
  [0n, 5n],
  [pay, "0x"],
] as const;
const gas = [1n, 2n, 0n, token, other] as const;
const transfer = { to: token, value: 0n, data: pay, operation: 0 };
const ether = { to: token, value: 5n, data: "0x", operation: 0 };

type Golden = {
  data: Hex;
  operation?: 1;
  type: string;
  sentence: string;
  inner: readonly object[];
  executor: Address | "caller" | "unknown";
  runs: "now" | "later" | "never";
};

const goldens: readonly Golden[] = [
  {
    data: encodeFunctionData({ abi, functionName: "multiSend", args: [packed("01")] }),
    operation: 1,
    type: "multiSend",
    sentence: "Make a call in one batch",
    inner: [{ ...transfer, operation: 1 }],
    executor: "caller",
    runs: "now",
  },
  {
    data: encodeFunctionData({ abi, functionName: "multiSend", args: [packed("00")] }),
    type: "multiSend",
    sentence: "Make a call in one batch",
    inner: [transfer],
    executor: target,
    runs: "now",
  },
  {
    data: encodeFunctionData({
      abi,
      functionName: "execTransaction",
      args: [token, 0n, pay, 1, ...gas, "0xabcd"],
    }),
    type: "execTransaction",
    sentence: `Execute a transaction of the Safe ${target}`,
    inner: [{ ...transfer, operation: 1 }],
    executor: target,
    runs: "now",
  },
  ...(["execTransactionFromModule", "execTransactionFromModuleReturnData"] as const).map(
    (functionName) => ({
      data: encodeFunctionData({ abi, functionName, args: [token, 0n, pay, 0] }),
      type: functionName,
      sentence: `Execute a call of the Safe ${target} as its module, signed by no owner`,
      inner: [transfer],
      executor: target,
      runs: "now" as const,
    }),
  ),
  {
    data: encodeFunctionData({
      abi,
      functionName: "queueTransaction",
      args: [token, 0n, "transfer(address,uint256)", bare, 1_826_719_800n],
    }),
    type: "queueTransaction",
    sentence: `Queue a call in the timelock ${target}, to be executed from 20 Nov 2027 14:10 UTC on`,
    inner: [transfer],
    executor: target,
    runs: "later",
  },
  {
    data: encodeFunctionData({
      abi,
      functionName: "executeTransaction",
      args: [token, 0n, "", pay, 1n],
    }),
    type: "executeTransaction",
    sentence: `Execute a queued call of the timelock ${target}`,
    inner: [transfer],
    executor: target,
    runs: "now",
  },
  {
    data: encodeFunctionData({
      abi,
      functionName: "cancelTransaction",
      args: [token, 0n, "", pay, 2n ** 255n],
    }),
    type: "cancelTransaction",
    sentence: `Cancel a queued call of the timelock ${target}`,
    inner: [transfer],
    executor: target,
    runs: "never",
  },
  {
    data: encodeFunctionData({
      abi,
      functionName: "schedule",
      args: [token, 0n, pay, zero, hash, 172_800n],
    }),
    type: "schedule",
    sentence: `Schedule a call in the timelock ${target}, delay 2 days`,
    inner: [transfer],
    executor: target,
    runs: "later",
  },
  {
    data: encodeFunctionData({
      abi,
      functionName: "scheduleBatch",
      args: [...lists, hash, zero, 2n ** 60n],
    }),
    type: "scheduleBatch",
    sentence: `Schedule 2 calls in the timelock ${target}, delay 1152921504606846976 seconds`,
    inner: [transfer, ether],
    executor: target,
    runs: "later",
  },
  {
    data: encodeFunctionData({ abi, functionName: "execute", args: [token, 0n, pay, zero, hash] }),
    type: "execute",
    sentence: `Execute a scheduled call of the timelock ${target}`,
    inner: [transfer],
    executor: target,
    runs: "now",
  },
  {
    data: encodeFunctionData({ abi, functionName: "executeBatch", args: [...lists, zero, hash] }),
    type: "executeBatch",
    sentence: `Execute 2 scheduled calls of the timelock ${target}`,
    inner: [transfer, ether],
    executor: target,
    runs: "now",
  },
  {
    data: encodeFunctionData({ abi, functionName: "propose", args: [...lists, "Pay"] }),
    type: "propose",
    sentence: `Propose 2 calls to the governor ${target}`,
    inner: [transfer, ether],
    executor: "unknown",
    runs: "later",
  },
  {
    data: encodeFunctionData({
      abi: bravoAbi,
      args: [lists[0], lists[1], ["transfer(address,uint256)", ""], [bare, "0x"], "Pay"],
    }),
    type: "proposeWithSignatures",
    sentence: `Propose 2 calls to the governor ${target}`,
    inner: [transfer, ether],
    executor: "unknown",
    runs: "later",
  },
  {
    data: encodeFunctionData({ abi, functionName: "relay", args: [token, 0n, pay] }),
    type: "relay",
    sentence: `Make a call through the governor ${target}`,
    inner: [transfer],
    executor: target,
    runs: "now",
  },
  ...(
    [
      ["queue", "later"],
      ["execute", "now"],
      ["cancel", "never"],
    ] as const
  ).map(([functionName, runs]) => ({
    data: encodeFunctionData({ abi: stepAbi, functionName, args: [...lists, hash] }),
    type: `${functionName}Proposal`,
    sentence: `${functionName.replace(/^./, (letter) => letter.toUpperCase())} a proposal of 2 calls in the governor ${target}`,
    inner: [transfer, ether],
    executor: "unknown" as const,
    runs,
  })),
  {
    data: encodeFunctionData({
      abi,
      functionName: "aggregate3",
      args: [[{ target: token, allowFailure: true, callData: pay }]],
    }),
    type: "aggregate3",
    sentence: "Make a call through Multicall, of which 1 may fail unnoticed",
    inner: [transfer],
    executor: target,
    runs: "now",
  },
  {
    data: encodeFunctionData({
      abi,
      functionName: "aggregate3Value",
      args: [[{ target: token, allowFailure: false, value: 5n, callData: "0x" }]],
    }),
    operation: 1,
    type: "aggregate3Value",
    sentence: "Make a call through Multicall",
    inner: [ether],
    executor: "caller",
    runs: "now",
  },
];

const decodeOne = (call: { data: Hex; value?: bigint; operation?: 0 | 1 }) =>
  decodeCalls([createCall({ to: target, ...call })], { actions })[0]!;
const innerOf = (decoded: ReturnType<typeof decodeOne>) =>
  decoded.status === "decoded" ? (decoded.inner ?? []) : [];

/** By type, each field as "label: value". */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  execTransaction: [`Safe: ${target}`, "Signatures: 2 bytes", "Gas of the call: 1"],
  execTransactionFromModule: [`Safe: ${target}`],
  execTransactionFromModuleReturnData: [`Safe: ${target}`],
  queueTransaction: [
    `Timelock: ${target}`,
    "Earliest: 20 Nov 2027 14:10 UTC (1826719800)",
    "Signature: transfer(address,uint256)",
  ],
  executeTransaction: [`Timelock: ${target}`, "Earliest: 1 Jan 1970 00:00 UTC (1)"],
  cancelTransaction: [`Timelock: ${target}`, `Earliest: beyond the calendar (${2n ** 255n})`],
  schedule: [`Timelock: ${target}`, "After: no other operation", `Salt: ${hash}`, "Delay: 2 days"],
  scheduleBatch: [
    `Timelock: ${target}`,
    `After: ${hash}`,
    `Salt: ${zero}`,
    `Delay: ${2n ** 60n} seconds`,
  ],
  execute: [`Timelock: ${target}`, "After: no other operation", `Salt: ${hash}`],
  executeBatch: [`Timelock: ${target}`, "After: no other operation", `Salt: ${hash}`],
  propose: [`Governor: ${target}`, "Description: Pay"],
  proposeWithSignatures: [
    `Governor: ${target}`,
    "Signatures: transfer(address,uint256)",
    "Description: Pay",
  ],
  relay: [`Governor: ${target}`],
  queueProposal: [`Governor: ${target}`, `Hash of the description: ${hash}`],
  executeProposal: [`Governor: ${target}`, `Hash of the description: ${hash}`],
  cancelProposal: [`Governor: ${target}`, `Hash of the description: ${hash}`],
  aggregate3: [`Multicall: ${target}`, "May fail: call 1"],
  aggregate3Value: [`Multicall: ${target}`],
};

describe("wrappers", () => {
  it("have no selector and no type twice, and no action's type", () => {
    const selectors = wrappers.map((kind) => functionSelector(kind.abi));
    const types = [...wrappers, ...actions].map(({ type }) => type);
    expect(new Set(selectors).size).toBe(selectors.length);
    expect(new Set(types).size).toBe(types.length);
  });

  it.each(goldens)("reads $type: $sentence", (golden) => {
    const { data, operation = 0, type, sentence, inner, executor, runs } = golden;
    const decoded = decodeOne({ data, operation });
    expect(decoded).toMatchObject({ status: "decoded", action: { type, to: target, value: "0" } });
    expect(innerOf(decoded).map(({ call }) => call)).toEqual(inner);
    for (const call of innerOf(decoded)) expect(call).toMatchObject({ executor, runs });
    expect(describeCall(decoded, context).sentence).toBe(sentence);
  });

  it.each(goldens)("shows all of $type that its calls do not hold", (golden) => {
    const { data, operation = 0, type } = golden;
    const { fields } = describeCall(decodeOne({ data, operation }), context);
    const executor = operation === 1 ? "whoever makes this delegatecall" : target;
    const expected = fieldsOf[type] ?? [`Library: ${target}`, `Executor: ${executor}`];
    expect(fields.map(({ label, value }) => `${label}: ${value}`)).toEqual(expected);
  });

  it("says that a Safe pays for the gas, in what and to whom", () => {
    const data = encodeFunctionData({
      abi,
      functionName: "execTransaction",
      args: [token, 0n, pay, 0, 1n, 2n, 3n, token, other, "0x"],
    });
    const { sentence, fields } = describeCall(decodeOne({ data }), context);
    expect(sentence).toBe(`Execute a transaction of the Safe ${target}, which pays for the gas`);
    expect(fields.slice(3).map(({ label, value }) => `${label}: ${value}`)).toEqual([
      "Gas price: 3",
      "Gas added: 2",
      `Gas paid in: ${token}`,
      `Gas paid to: ${other}`,
    ]);
    expect(decodeOne({ data })).toMatchObject({
      action: { safeTxGas: "1", baseGas: "2", gasPrice: "3", signatures: "0x" },
    });
  });

  it("names every call that may fail", () => {
    const item = (allowFailure: boolean) => ({ target: token, allowFailure, callData: pay });
    const data = encodeFunctionData({
      abi,
      functionName: "aggregate3",
      args: [[item(true), item(false), item(true)]],
    });
    expect(describeCall(decodeOne({ data }), context)).toMatchObject({
      sentence: "Make 3 calls through Multicall, of which 2 may fail unnoticed",
      fields: [{}, { label: "May fail", value: "call 1, 3" }],
    });
    const none = encodeFunctionData({ abi, functionName: "aggregate3", args: [[]] });
    expect(describeCall(decodeOne({ data: none }), context).sentence).toBe(
      "Make no call through Multicall",
    );
  });

  it.each(goldens)("refuses $type with bytes appended, cut off or dirty", ({ data, operation }) => {
    const op = operation ?? 0;
    expect(decodeOne({ data: `${data}00`, operation: op })).toMatchObject({
      reason: "nonCanonical",
    });
    expect(decodeOne({ data: `${data}${"00".repeat(32)}`, operation: op })).toMatchObject({
      reason: "nonCanonical",
    });
    expect(decodeOne({ data: data.slice(0, 74) as Hex, operation: op })).toMatchObject({
      reason: "malformed",
    });
  });

  it("takes ether only where the function does, and a delegatecall only to a library", () => {
    const payable = new Set(
      goldens
        .filter(({ data, operation }) => {
          const decoded = decodeOne({ data, value: 1n });
          return operation === undefined && decoded.status === "decoded";
        })
        .map(({ type }) => type),
    );
    expect([...payable].sort()).toEqual(
      [
        "aggregate3",
        "execTransaction",
        "execute",
        "executeBatch",
        "executeProposal",
        "executeTransaction",
        "multiSend",
        "relay",
      ].sort(),
    );
    const libraries = goldens.filter(
      ({ data }) => decodeOne({ data, operation: 1 }).status === "decoded",
    );
    expect(new Set(libraries.map(({ type }) => type))).toEqual(
      new Set(["multiSend", "aggregate3", "aggregate3Value"]),
    );
    const [multiSend] = goldens;
    expect(decodeOne({ data: multiSend!.data, operation: 1, value: 1n })).toMatchObject({
      reason: "nonCanonical",
    });
  });

  it("refuses lists of different lengths, and packed calls that end early or do the impossible", () => {
    const shorter = [[token, token], [0n], [pay, pay]] as const;
    const inconsistent: readonly Hex[] = [
      encodeFunctionData({
        abi,
        functionName: "scheduleBatch",
        args: [...shorter, zero, zero, 1n],
      }),
      encodeFunctionData({ abi, functionName: "executeBatch", args: [...shorter, zero, zero] }),
      encodeFunctionData({ abi, functionName: "propose", args: [...shorter, ""] }),
      encodeFunctionData({
        abi,
        functionName: "propose",
        args: [[token, token], [0n, 0n], [pay], ""],
      }),
      encodeFunctionData({ abi: stepAbi, functionName: "queue", args: [...shorter, zero] }),
      encodeFunctionData({ abi: bravoAbi, args: [lists[0], lists[1], [""], [pay, "0x"], ""] }),
      encodeFunctionData({
        abi: bravoAbi,
        args: [lists[0], lists[1], ["", "", "stop()"], [pay, "0x"], ""],
      }),
      encodeFunctionData({
        abi,
        functionName: "multiSend",
        args: [packed("00").slice(0, -2) as Hex],
      }),
      encodeFunctionData({ abi, functionName: "multiSend", args: ["0x02"] }),
      encodeFunctionData({
        abi,
        functionName: "execTransactionFromModule",
        args: [token, 0n, pay, 2],
      }),
    ];
    for (const data of inconsistent) {
      expect(decodeOne({ data })).toMatchObject({ status: "opaque", reason: "inconsistent" });
    }
  });

  it("hashes a signature as it is written, as the timelock does", () => {
    const data = encodeFunctionData({
      abi,
      functionName: "executeTransaction",
      args: [token, 0n, "transfer(address, uint256)", bare, 1n],
    });
    // keccak-256 of the text with its space begins otherwise than 0xa9059cbb.
    const [inner] = innerOf(decodeOne({ data }));
    expect(inner?.call.data.slice(0, 10)).not.toBe("0xa9059cbb");
    expect(inner?.call.data.slice(10)).toBe(bare.slice(2));
    expect(inner).toMatchObject({ status: "opaque", reason: "unknownSelector" });
  });

  it("opens what an upgrade runs, as foreign code in the proxy's place", () => {
    const wrapped = encodeFunctionData({ abi, functionName: "multiSend", args: [packed("00")] });
    const direct = decodeOne({
      data: encodeFunctionData({ abi, functionName: "upgradeToAndCall", args: [token, wrapped] }),
    });
    const implementation = { to: token, value: 0n, data: wrapped, operation: 1 };
    expect(innerOf(direct)).toMatchObject([
      { call: implementation, executor: target, runs: "now" },
    ]);
    expect(innerOf(innerOf(direct)[0]!)).toMatchObject([{ executor: target, status: "decoded" }]);
    const byAdmin = encodeFunctionData({
      abi,
      functionName: "upgradeAndCall",
      args: [other, token, wrapped],
    });
    expect(innerOf(decodeOne({ data: byAdmin }))).toMatchObject([
      { call: implementation, executor: other },
    ]);
  });

  it("says an upgrade as the action it is, and as a wrapper where ether goes along", () => {
    const data = encodeFunctionData({
      abi,
      functionName: "upgradeToAndCall",
      args: [token, "0x12345678"],
    });
    expect(decodeOne({ data })).toMatchObject({
      action: { type: "upgradeToAndCall" },
      effects: [{ kind: "parameter", contract: target, name: "implementation" }],
      inner: [{ status: "opaque" }],
    });
    const paid = decodeOne({ data, value: 3n });
    expect(paid).toMatchObject({
      action: { type: "upgradeProxy", value: "3" },
      effects: [
        { kind: "flow", asset: "ether", amount: 3n, recipient: target },
        { kind: "parameter", contract: target, name: "implementation" },
      ],
    });
    expect(describeCall(paid, context)).toMatchObject({
      sentence: `Upgrade the proxy ${target} to ${token} and run its code once`,
      fields: [
        { label: "Proxy", value: target },
        { label: "New implementation", value: token },
        { label: "Value", value: "0.000000000000000003 ETH" },
      ],
    });
    const silent = encodeFunctionData({
      abi,
      functionName: "upgradeToAndCall",
      args: [token, "0x"],
    });
    expect(decodeOne({ data: silent })).not.toHaveProperty("inner");
    expect(describeCall(decodeOne({ data: silent, value: 1n }), context).sentence).toBe(
      `Upgrade the proxy ${target} to ${token}`,
    );
    const byAdmin = encodeFunctionData({
      abi,
      functionName: "upgradeAndCall",
      args: [other, token, "0x"],
    });
    expect(decodeOne({ data: byAdmin, value: 1n })).toMatchObject({
      action: { type: "upgradeProxyByAdmin", proxy: other, implementation: token },
      inner: [],
    });
  });

  it("gives back any lists of calls", () => {
    const call = fc.record({
      to: fc.constantFrom(target, token, other),
      value: fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }),
      data: fc
        .uint8Array({ maxLength: 70 })
        .map((array): Hex => `0x${Buffer.from(array).toString("hex")}`),
    });
    fc.assert(
      fc.property(fc.array(call, { maxLength: 5 }), fc.string(), (calls, description) => {
        const parts = [
          calls.map(({ to }) => to),
          calls.map(({ value }) => value),
          calls.map(({ data }) => data),
        ] as const;
        const data = encodeFunctionData({
          abi,
          functionName: "propose",
          args: [...parts, description],
        });
        const decoded = decodeOne({ data });
        expect(decoded).toMatchObject({ action: { type: "propose", description } });
        expect(innerOf(decoded).map((inner) => inner.call)).toEqual(calls.map(createCall));
      }),
      { numRuns: 1_000 },
    );
  });
});
