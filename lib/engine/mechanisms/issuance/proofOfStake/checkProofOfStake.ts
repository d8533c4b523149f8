import { parseRate } from "../../../../amount/parseRate.ts";
import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { ProofOfStake } from "./proofOfStakeSchema.ts";

/** Refuses a participation at which the chain would leak, and a stake that is staked from itself. */
export function checkProofOfStake(spec: ProofOfStake): ModelIssue[] {
  const { numerator, denominator } = parseRate(spec.participation);
  return [
    ...demand(3n * numerator >= 2n * denominator, {
      path: "participation",
      message: "must be at least two thirds; below that the chain leaks, which is not modelled",
    }),
    ...demand(spec.response?.liquid !== spec.stake, {
      path: "response.liquid",
      message: "is the bucket that is staked; use another",
    }),
  ];
}
