import { twoPower } from "./twoPower.ts";

const one = 10n ** 18n;

/** Rates above a million count as that, `MAX_RATE` of the contract. */
const largestRate = 10n ** 6n * one;

/** `MAX_SUPPLY` of the contract: the largest int256 over `MAX_RATE`. */
const largestSupply = (2n ** 255n - 1n) / largestRate;

/** A supply policy; all but `lag` in fixed point with 18 decimals. */
export type SupplyPolicy = { deadBand: bigint } & (
  | {
      form: "sigmoid";
      /** Where the change ends when the price rises without limit. */
      upper: bigint;
      /** The same for a falling price; negative. */
      lower: bigint;
      growth: bigint;
    }
  | { form: "lag"; lag: bigint }
);

/**
 * The change of supply that one rebase asks for, in base units; negative to contract. Inside the dead
 * band it is 0. Divisions round towards zero, as in the contracts.
 *
 * `sigmoid`: supply × ((U − L) ÷ (1 − (U ÷ L) ÷ 2^(growth × δ)) + L), δ = rate ÷ target − 1. Source:
 * UFragmentsPolicy.sol, ampleforth/ampleforth-contracts (2021, AIP-5).
 * `lag`: supply × (rate − target) ÷ target ÷ lag. Source: the same contract as first deployed (2019).
 *
 * @param market - `rate` and `target` in quote per token, 18 decimals; `supply` in base units.
 */
export function supplyDelta(
  policy: SupplyPolicy,
  market: { rate: bigint; target: bigint; supply: bigint },
): bigint {
  const { target, supply } = market;
  const rate = market.rate > largestRate ? largestRate : market.rate;
  const distance = rate > target ? rate - target : target - rate;
  if (distance < (target * policy.deadBand) / one) return 0n;
  const delta =
    policy.form === "lag"
      ? (supply * (rate - target)) / target / policy.lag
      : (supply * rebasePercentage(policy, (rate * one) / target)) / one;
  return supply + delta > largestSupply ? largestSupply - supply : delta;
}

function rebasePercentage(
  { upper, lower, growth }: { upper: bigint; lower: bigint; growth: bigint },
  normalizedRate: bigint,
): bigint {
  const asked = (growth * (normalizedRate - one)) / one;
  const limit = 100n * one;
  const exponent = asked > limit ? limit : asked < -limit ? -limit : asked;
  const power = twoPower(exponent, one);
  if (power === 0n) return lower;
  const intermediate = (((upper * one) / lower) * one) / power;
  return ((upper - lower) * one) / (one - intermediate) + lower;
}
