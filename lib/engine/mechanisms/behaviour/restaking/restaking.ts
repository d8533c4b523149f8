import { multiplyFloor } from "../../../../amount/multiplyFloor.ts";
import { parseRate } from "../../../../amount/parseRate.ts";
import { createRoute, findBucket } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { firstDue } from "../../../periodicDue.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import type { Restaking } from "./restakingSchema.ts";

/**
 * Pays what every service owes on the stake of the moment (S05): for each floor(stake × share × rate ×
 * period ÷ year), their sum less floor(sum × fee) to the stakers, the fee to the operators. Slashing is
 * behaviour, which only a sampled run has.
 */
export function restaking(spec: Restaking, context: ProcessContext): Process {
  const { balances } = context.ledger;
  const stake = findBucket(context, { name: "stake", id: spec.stake });
  const route = { from: spec.from, label: spec.label };
  const pay = createRoute(context, { ...route, to: spec.to });
  const payFee = createRoute(context, { ...route, to: spec.feeTo });
  const fee = parseRate(spec.feeShare);
  const rates = spec.services.map(({ stakeShare, rewardsPerYear }) => {
    const [share, perYear] = [parseRate(stakeShare), parseRate(rewardsPerYear)];
    return {
      numerator: share.numerator * perYear.numerator * BigInt(spec.everySeconds),
      denominator: share.denominator * perYear.denominator * BigInt(secondsPerYear),
    };
  });
  const process = {
    dueAt: firstDue(spec, context.asOf),
    act(at: number) {
      const staked = balances[stake] ?? 0n;
      const rewards = rates.reduce((sum, rate) => sum + multiplyFloor(staked, rate), 0n);
      const toOperators = multiplyFloor(rewards, fee);
      pay(rewards - toOperators, at);
      payFee(toOperators, at);
      process.dueAt = at + spec.everySeconds;
    },
  };
  return process;
}
