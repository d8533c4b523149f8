import { encodeAbiParameters, hexToBigInt, keccak256, stringToHex } from "viem";
import type { Call } from "../../actions/Call.ts";

const parameterTypes = [
  { type: "address[]" },
  { type: "uint256[]" },
  { type: "bytes[]" },
  { type: "bytes32" },
] as const;

/** What `queue` and `execute` take: the calls, and the hash of the exact text. */
export function proposalArguments(parameters: { calls: readonly Call[]; description: string }) {
  const { calls, description } = parameters;
  return [
    calls.map(({ to }) => to),
    calls.map(({ value }) => value),
    calls.map(({ data }) => data),
    keccak256(stringToHex(description)),
  ] as const;
}

/**
 * The number OpenZeppelin's Governor gives a proposal: keccak-256 of its calls and its text's hash.
 *
 * Source: OpenZeppelin Contracts 5.7.0, `Governor.hashProposal`.
 */
export function hashProposal(parameters: { calls: readonly Call[]; description: string }): bigint {
  return hexToBigInt(keccak256(encodeAbiParameters(parameterTypes, proposalArguments(parameters))));
}
