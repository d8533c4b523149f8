import { type Address, decodeEventLog, getAddress, toEventSelector, zeroAddress } from "viem";
import { erc20Abi } from "../../contracts-abi/erc20.ts";
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

function readTransfer(log: TransferLog, call: number): Transfer[] {
  const isTransfer = log.topics[0] === transferTopic && log.topics.length === 3;
  if (!isTransfer || log.data.length !== 66) return [];
  const { args } = decodeEventLog({
    abi: erc20Abi,
    eventName: "Transfer",
    topics: log.topics,
    data: log.data,
  });
  const address = getAddress(log.address);
  const asset = address === etherLogAddress ? "ether" : address;
  return [{ call, asset, from: args.from, to: args.to, amount: args.value }];
}

function readWrapping({ address, topics, data }: TransferLog, call: number): Transfer[] {
  const [topic, account] = topics;
  if (topics.length !== 2 || account === undefined || data.length !== 66) return [];
  if (topic !== depositTopic && topic !== withdrawalTopic) return [];
  const holder: Address = getAddress(`0x${account.slice(26)}`);
  const [from, to] = topic === depositTopic ? [zeroAddress, holder] : [holder, zeroAddress];
  return [{ call, asset: getAddress(address), from, to, amount: BigInt(data) }];
}

function isSame(a: Transfer, b: Transfer): boolean {
  return a.asset === b.asset && a.from === b.from && a.to === b.to && a.amount === b.amount;
}
