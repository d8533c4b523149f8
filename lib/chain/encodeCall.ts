import { type Abi, encodeFunctionData, type Hex, prepareEncodeFunctionData } from "viem";

type PreparedFunction = { abi: Abi; functionName: Hex };

/** Functions of an ABI by name, with their selectors; `undefined` where a name is overloaded. */
const known = new WeakMap<Abi, Map<string, PreparedFunction | undefined>>();

/**
 * A call's data. The selector, a hash of the signature, is worked out once for each function of an ABI:
 * a preview makes the same calls of many contracts, and hashing was a tenth of its own work.
 */
export function encodeCall(
  abi: Abi,
  { functionName, args }: { functionName: string; args: readonly unknown[] | undefined },
): Hex {
  const prepared = prepare(abi, functionName) ?? { abi, functionName };
  return encodeFunctionData({ ...prepared, ...(args === undefined ? {} : { args }) });
}

function prepare(abi: Abi, functionName: string): PreparedFunction | undefined {
  const functions = known.get(abi) ?? new Map<string, PreparedFunction | undefined>();
  known.set(abi, functions);
  if (!functions.has(functionName)) {
    const named = abi.filter((item) => item.type === "function" && item.name === functionName);
    functions.set(
      functionName,
      named.length === 1 ? prepareEncodeFunctionData({ abi, functionName }) : undefined,
    );
  }
  return functions.get(functionName);
}
