import type { Address } from "viem";
import type { Parameter, ParameterValue } from "../chain/Parameter.ts";
import type { GovernorIdentity } from "./GovernorFlavour.ts";

/** A governed value of a governor or its timelock, with the call it was read by. */
export function governorParameter(
  address: Address,
  parameters: { functionName: string; label: string; value: ParameterValue },
): Parameter {
  const { functionName, label, value } = parameters;
  return {
    id: `${address}.${functionName}`,
    label,
    value,
    source: { address, functionName },
  };
}

/** A number of votes: base units of the governor's token. */
export function votesParameter(
  identity: GovernorIdentity,
  parameters: { functionName: string; label: string; votes: bigint },
): Parameter {
  const { functionName, label, votes } = parameters;
  return governorParameter(identity.address, {
    functionName,
    label,
    value: { unit: "amount", amount: votes, token: identity.token },
  });
}
