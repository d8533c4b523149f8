import { decodeEventLog, getAddress, toEventSelector } from "viem";
import { erc20Abi } from "../../contracts-abi/erc20.ts";
import { type CallOutcome, etherLogAddress } from "../chain/simulateCalls.ts";
import type { Transfer } from "./Preview.ts";

const transferTopic = toEventSelector("event Transfer(address,address,uint256)");

/** What each call moved, by its logs. A log that only looks like an ERC-20 Transfer is left out. */
export function decodeTransfers(outcomes: readonly CallOutcome[]): Transfer[] {
  return outcomes.flatMap(({ logs }, call) =>
    logs.flatMap((log): Transfer[] => {
      const isTransfer = log.topics[0] === transferTopic && log.topics.length === 3;
      if (!isTransfer || log.data.length !== 66) return [];
      const { args } = decodeEventLog({
        abi: erc20Abi,
        eventName: "Transfer",
        topics: log.topics,
        data: log.data,
      });
      const address = getAddress(log.address);
      return [
        {
          call,
          asset: address === etherLogAddress ? "ether" : address,
          from: args.from,
          to: args.to,
          amount: args.value,
        },
      ];
    }),
  );
}
