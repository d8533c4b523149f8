import { parseRate } from "../../../../amount/parseRate.ts";
import { createRoute, findBucket } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import { epochRewards, increment } from "./epochRewards.ts";
import type { ProofOfStake } from "./proofOfStakeSchema.ts";

/**
 * Proof of stake (S02) with the stake as it is at the run's start: every whole epoch issues its rewards
 * and burns its penalties from the stake, and slashing burns floor(stake × slashedPerYear × seconds ÷
 * 31,536,000) in all. How the stake changes and answers is sampled.
 */
export function proofOfStake(spec: ProofOfStake, context: ProcessContext): Process {
  const { asOf, decimals, ledger } = context;
  const stake = ledger.balances[findBucket(context, { name: "stake", id: spec.stake })] ?? 0n;
  const unit = 10n ** BigInt(decimals);
  const { paid, taken } = epochRewards((stake * increment) / unit, {
    baseRewardFactor: BigInt(spec.baseRewardFactor),
    participation: parseRate(spec.participation),
  });
  const slashed = parseRate(spec.slashedPerYear);
  const slashing = slashed.denominator * BigInt(secondsPerYear);
  const { label } = spec;
  const issue = createRoute(context, { to: spec.to, label, streaming: true });
  const burn = createRoute(context, { from: spec.stake, label, streaming: true });

  let [issued, burned] = [0n, 0n];
  return {
    flow(to) {
      const epochs = BigInt(Math.floor((to - asOf) / spec.epochSeconds));
      const due = (paid * epochs * unit) / increment;
      const lost =
        (taken * epochs * unit) / increment +
        (stake * slashed.numerator * BigInt(to - asOf)) / slashing;
      if (due > issued) issue(due - issued, to);
      if (lost > burned) burn(lost - burned, to);
      [issued, burned] = [due, lost];
    },
  };
}
