import { getAbiItem } from "viem";
import { safeAbi } from "../../contracts-abi/safe.ts";

const success = getAbiItem({ abi: safeAbi, name: "ExecutionSuccess" });
const failure = getAbiItem({ abi: safeAbi, name: "ExecutionFailure" });

const unindexed = [
  { name: "txHash", type: "bytes32", indexed: false },
  { name: "payment", type: "uint256", indexed: false },
] as const;

/** How a Safe reports an execution; before 1.4.1 the hash is not indexed. */
export const safeEvents = [
  success,
  failure,
  { ...success, inputs: unindexed },
  { ...failure, inputs: unindexed },
] as const;
