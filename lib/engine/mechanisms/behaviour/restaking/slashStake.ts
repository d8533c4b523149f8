import { multiplyFloor } from "../../../../amount/multiplyFloor.ts";
import type { Ratio } from "../../../../amount/Ratio.ts";

/** What one slashing leaves, in base units. */
export type SlashedStake = {
  lost: bigint;
  stake: bigint;
  /** What each service can still claim of the stake, in the order of the services. */
  claims: readonly bigint[];
};

/**
 * One service slashes a stake that several secure themselves with: it takes a share of its own claim,
 * floor(stake × claim × slashed), and since all claims are on the same stake, each falls with it.
 *
 * @param slashing - `claims`: the share of the stake that secures each service, 0 to 1, which may sum to
 * more than 1; `service`: the place of the one that slashes; `slashed`: of its claim, 0 to 1.
 */
export function slashStake(
  before: bigint,
  slashing: { claims: readonly Ratio[]; service: number; slashed: Ratio },
): SlashedStake {
  const { claims, service, slashed } = slashing;
  const claim = claims[service] ?? { numerator: 0n, denominator: 1n };
  const lost = multiplyFloor(before, {
    numerator: claim.numerator * slashed.numerator,
    denominator: claim.denominator * slashed.denominator,
  });
  const stake = before - lost;
  return { lost, stake, claims: claims.map((share) => multiplyFloor(stake, share)) };
}
