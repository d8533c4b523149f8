import type { Address } from "viem";
import type { Parameter, ParameterValue } from "../chain/Parameter.ts";

/** A contract's parameters by the function each was read with; the id pairs before with after. */
export function parametersOf(
  address: Address,
): (functionName: string, label: string, value: ParameterValue) => Parameter {
  return (functionName, label, value) => ({
    id: `${address}.${functionName}`,
    label,
    value,
    source: { address, functionName },
  });
}
