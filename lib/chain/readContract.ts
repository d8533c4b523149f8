import {
  type Abi,
  type Address,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type ContractFunctionReturnType,
  decodeFunctionResult,
} from "viem";
import { encodeCall } from "./encodeCall.ts";
import { ReadFailedError } from "./errors.ts";
import type { Read } from "./Read.ts";

type View = "view" | "pure";

/** Which function of which contract to read. */
export type ReadContractParameters<
  abi extends Abi,
  functionName extends ContractFunctionName<abi, View>,
  args extends ContractFunctionArgs<abi, View, functionName>,
> = {
  address: Address;
  abi: abi;
  functionName: functionName;
} & (readonly [] extends args ? { args?: args } : { args: args });

/**
 * A call of one `view` function.
 *
 * @example readContract({ address: token, abi: erc20Abi, functionName: "totalSupply" })
 * @throws {ReadFailedError} on decoding, when the call reverted or returned what the ABI does not say.
 */
export function readContract<
  const abi extends Abi,
  functionName extends ContractFunctionName<abi, View>,
  const args extends ContractFunctionArgs<abi, View, functionName>,
>(
  parameters: ReadContractParameters<abi, functionName, args>,
): Read<ContractFunctionReturnType<abi, View, functionName, args>> {
  const { address, abi, functionName, args } = parameters as {
    address: Address;
    abi: Abi;
    functionName: string;
    args?: readonly unknown[];
  };
  const data = encodeCall(abi, { functionName, args });
  return {
    calls: [{ kind: "call", to: address, data }],
    isUnanswered: ([result]) => result?.status !== "success" || result.data === "0x",
    decode([result]) {
      const answer = result?.data ?? "0x";
      if (result?.status !== "success") {
        throw new ReadFailedError({ address, functionName, data: answer });
      }
      try {
        return decodeFunctionResult({
          abi,
          functionName,
          data: answer,
        }) as ContractFunctionReturnType<abi, View, functionName, args>;
      } catch (cause) {
        throw new ReadFailedError({ address, functionName, data: answer, cause });
      }
    },
  };
}
