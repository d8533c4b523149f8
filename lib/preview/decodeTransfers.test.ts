import { encodeAbiParameters, encodeEventTopics, type Hex, pad, parseAbi, zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { type CallOutcome, etherLogAddress } from "../chain/simulateCalls.ts";
import { decodeTransfers } from "./decodeTransfers.ts";

const weth = "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2";
const holder = "0x1a9C8182C09F50C8318d769245beA52c32BE35BC";
// Written apart from the code: WETH9 as deployed in 2017.
const abi = parseAbi([
  "event Deposit(address indexed dst, uint wad)",
  "event Withdrawal(address indexed src, uint wad)",
  "event Transfer(address indexed src, address indexed dst, uint wad)",
]);
const amount = 5n * 10n ** 18n;
const data = encodeAbiParameters([{ type: "uint256" }], [amount]);

const outcome = (...logs: { topics: readonly Hex[]; data: Hex }[]): CallOutcome => ({
  status: "success",
  data: "0x",
  gasUsed: 0n,
  logs: logs.map((log) => ({ address: weth, ...log, topics: [...log.topics] as [Hex, ...Hex[]] })),
});
const deposit = {
  topics: encodeEventTopics({ abi, eventName: "Deposit", args: { dst: holder } }) as Hex[],
  data,
};
const withdrawal = {
  topics: encodeEventTopics({ abi, eventName: "Withdrawal", args: { src: holder } }) as Hex[],
  data,
};
const transfer = {
  topics: encodeEventTopics({
    abi,
    eventName: "Transfer",
    args: { src: zeroAddress, dst: holder },
  }) as Hex[],
  data,
};

describe("decodeTransfers", () => {
  it("reads wrapping and unwrapping as WETH9 logs them, by call", () => {
    expect(decodeTransfers([outcome(), outcome(deposit, withdrawal)])).toEqual([
      { call: 1, asset: weth, from: zeroAddress, to: holder, amount },
      { call: 1, asset: weth, from: holder, to: zeroAddress, amount },
    ]);
  });

  it("counts once what a token logs as a deposit and as a transfer", () => {
    const [only, ...others] = decodeTransfers([outcome(transfer, deposit)]);
    expect(only).toMatchObject({ from: zeroAddress, to: holder, amount });
    expect(others).toEqual([]);
  });

  it("counts a deposit beside any transfer that is not the same", () => {
    const other = pad("0x77", { size: 32 });
    const [event, from, to] = transfer.topics as [Hex, Hex, Hex];
    const unlike = [
      outcome({ topics: [event, other, to], data }, deposit),
      outcome({ topics: [event, from, other], data }, deposit),
      outcome({ topics: transfer.topics, data: pad("0x01", { size: 32 }) }, deposit),
    ];
    const elsewhere = outcome(transfer, deposit);
    const logs = elsewhere.logs.map((log, index) =>
      index === 0 ? { ...log, address: holder } : log,
    ) as CallOutcome["logs"];
    for (const each of [...unlike, { ...elsewhere, logs }]) {
      expect(decodeTransfers([each])).toHaveLength(2);
    }
  });

  it("reads ETH where nodes tell it, and no transfer with more data", () => {
    const ether = { ...outcome(transfer) };
    const logs = ether.logs.map((log) => ({ ...log, address: etherLogAddress }));
    expect(decodeTransfers([{ ...ether, logs }])).toEqual([
      { call: 0, asset: "ether", from: zeroAddress, to: holder, amount },
    ]);
    expect(decodeTransfers([outcome({ ...transfer, data: `${data}00` })])).toEqual([]);
    expect(decodeTransfers([outcome({ topics: [], data })])).toEqual([]);
  });

  it("leaves out what only looks like one: another number of topics, or more data", () => {
    const more = { ...deposit, data: `${data}00` as Hex };
    const indexed = { topics: [...deposit.topics, pad("0x01", { size: 32 })], data };
    const short = { topics: transfer.topics.slice(0, 2), data };
    expect(decodeTransfers([outcome(more, indexed, short)])).toEqual([]);
  });
});
