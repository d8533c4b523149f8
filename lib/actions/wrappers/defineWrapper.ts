import type { Hex } from "viem";
import type { Call } from "../Call.ts";
import { createCall } from "../createCall.ts";
import { functionSelector } from "../functionSelector.ts";
import { isSameCall } from "../isSameCall.ts";
import { surveyArguments } from "../surveyArguments.ts";
import type { WrapperContents, WrapperKind } from "./WrapperKind.ts";

type Definition<type extends string, parameters> = Pick<
  WrapperKind<type, parameters>,
  "type" | "abi" | "runs" | "describe"
> &
  Partial<Pick<WrapperKind<type, parameters>, "executor" | "effects">> & {
    /** Whether it is also meant to be reached by delegatecall, as MultiSend is. */
    isLibrary?: boolean;
    read(data: Hex): WrapperContents<parameters> | undefined;
    write(contents: WrapperContents<parameters>): Hex;
  };

/**
 * A wrapper from how its calldata is written and read. `read` may take bytes at their word, and may
 * throw: what it gives counts only if writing it again gives the same bytes. A call that its function
 * would refuse is none: ether to a function that takes none, a delegatecall to what is no library.
 */
export function defineWrapper<type extends string, parameters>(
  definition: Definition<type, parameters>,
): WrapperKind<type, parameters> {
  const { isLibrary = false, read, write, ...kind } = definition;
  const encode: WrapperKind<type, parameters>["encode"] = (frame, contents) =>
    createCall({ ...frame, data: write(contents) });
  return {
    executor: () => "self",
    effects: () => [],
    ...kind,
    encode,
    decode(call) {
      if (!isTaken(call, { isLibrary, isPayable: kind.abi.stateMutability === "payable" })) {
        return undefined;
      }
      if (functionSelector(kind.abi) !== call.data.slice(0, 10)) return undefined;
      if (surveyArguments(kind.abi.inputs, call.data) !== "fits") return undefined;
      try {
        const contents = read(call.data);
        return contents && isSameCall(encode(call, contents), call) ? contents : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

function isTaken(
  { value, operation }: Call,
  { isLibrary, isPayable }: { isLibrary: boolean; isPayable: boolean },
): boolean {
  // A delegatecall carries no value: what is written there is spent by nobody.
  if (operation === 1) return isLibrary && value === 0n;
  return isPayable || value === 0n;
}
