import type { GovernorState } from "../GovernorFlavour.ts";

/**
 * Which votes count towards the quorum, from an OpenZeppelin governor's `COUNTING_MODE`; empty where
 * it does not say in words known here.
 *
 * Source: OpenZeppelin Contracts 5.7.0, `IGovernor.COUNTING_MODE`.
 *
 * @example quorumCountsOf("support=bravo&quorum=for,abstain") // ["for", "abstain"]
 */
export function quorumCountsOf(countingMode: string | undefined): GovernorState["quorumCounts"] {
  const mode = new URLSearchParams(countingMode).get("quorum");
  if (mode === "for,abstain") return ["for", "abstain"];
  // "bravo": votes for alone, as GovernorBravo counts.
  return mode === "for" || mode === "bravo" ? ["for"] : [];
}
