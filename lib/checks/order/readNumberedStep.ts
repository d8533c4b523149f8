import { decodeFunctionData, getAbiItem } from "viem";
import { governorAlphaAbi } from "../../../contracts-abi/governorAlpha.ts";
import type { Call } from "../../actions/Call.ts";
import { functionSelector } from "../../actions/functionSelector.ts";

/** What is done with a governor's proposal by its number. */
type NumberedStep = { step: "queue" | "execute"; id: bigint };

const abi = [
  getAbiItem({ abi: governorAlphaAbi, name: "queue" }),
  getAbiItem({ abi: governorAlphaAbi, name: "execute" }),
] as const;

/** A selector and one word. */
const exactLength = "0x".length + 2 * (4 + 32);

/**
 * `queue(uint256)` and `execute(uint256)` of GovernorAlpha and GovernorBravo, and of OpenZeppelin's governors that
 * store their proposals. `undefined` for other calls, and for wei that `queue` would refuse.
 */
export function readNumberedStep({ data, value, operation }: Call): NumberedStep | undefined {
  const selector = data.slice(0, 10);
  const isKnown = abi.some((item) => functionSelector(item) === selector);
  if (!isKnown || operation !== 0 || data.length !== exactLength) return undefined;
  const { functionName: step, args } = decodeFunctionData({ abi, data });
  return step === "queue" && value > 0n ? undefined : { step, id: args[0] };
}
