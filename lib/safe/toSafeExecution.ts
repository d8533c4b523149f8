import type { EventLog } from "../chain/fetchLogs.ts";
import type { SafeExecution } from "./SafeExecution.ts";
import type { safeEvents } from "./safeEvents.ts";

/** An execution as a Safe's own log reports it. */
export function toSafeExecution(log: EventLog<typeof safeEvents>): SafeExecution {
  const { args, eventName, transactionHash, blockNumber } = log;
  const isFailed = eventName === "ExecutionFailure";
  return { safeTxHash: args.txHash, isFailed, transactionHash, blockNumber };
}
