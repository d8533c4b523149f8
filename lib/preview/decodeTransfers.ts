import { type Address, getAddress, type Hex, toEventSelector, zeroAddress } from "viem";
import { type CallOutcome, etherLogAddress } from "../chain/simulateCalls.ts";
import type { Transfer } from "./Preview.ts";

type TransferLog = CallOutcome["logs"][number];

const transferTopic = toEventSelector("event Transfer(address,address,uint256)");
/** Wrapped ether of 2017 (WETH9) logs these where others log a Transfer from and to nobody. */
const depositTopic = toEventSelector("event Deposit(address,uint256)");
const withdrawalTopic = toEventSelector("event Withdrawal(address,uint256)");

/** What each call moved, by its logs. A log that only looks like an ERC-20 Transfer is left out. */
export function decodeTransfers(outcomes: readonly Pick<CallOutcome, "logs">[]): Transfer[] {
  return outcomes.flatMap(({ logs }, call) => {
    const moved = logs.flatMap((log) => readTransfer(log, call));
    const wrapped = logs.flatMap((log) => readWrapping(log, call));
    // A token that logs both says the same twice.
    const isSaid = (entry: Transfer) => moved.some((other) => isSame(entry, other));
    return [...moved, ...wrapped.filter((entry) => !isSaid(entry))];
  });
}

function readTransfer({ address, topics, data }: TransferLog, call: number): Transfer[] {
  const [topic, from, to] = topics;
  if (topic !== transferTopic || topics.length !== 3 || data.length !== 66) return [];
  const token = getAddress(address);
  const asset = token === etherLogAddress ? "ether" : token;
  return [{ call, asset, from: accountOf(from), to: accountOf(to), amount: BigInt(data) }];
}

function readWrapping({ address, topics, data }: TransferLog, call: number): Transfer[] {
  const [topic, account] = topics;
  if (topics.length !== 2 || data.length !== 66) return [];
  if (topic !== depositTopic && topic !== withdrawalTopic) return [];
  const holder = accountOf(account);
  const [from, to] = topic === depositTopic ? [zeroAddress, holder] : [holder, zeroAddress];
  return [{ call, asset: getAddress(address), from, to, amount: BigInt(data) }];
}

/** The account of an indexed `address`: the last 20 of a topic's 32 bytes. */
function accountOf(topic: Hex | undefined): Address {
  return getAddress(`0x${topic?.slice(26)}`);
}

function isSame(a: Transfer, b: Transfer): boolean {
  return a.asset === b.asset && a.from === b.from && a.to === b.to && a.amount === b.amount;
}
