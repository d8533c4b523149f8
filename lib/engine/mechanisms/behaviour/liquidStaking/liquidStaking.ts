import { multiplyFloor } from "../../../../amount/multiplyFloor.ts";
import { parseAmount } from "../../../../amount/parseAmount.ts";
import { parseRate } from "../../../../amount/parseRate.ts";
import { createRoute, findBucket } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { firstDue } from "../../../periodicDue.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import { splitByBalance } from "../../../splitByBalance.ts";
import { balanceOfShares } from "./balanceOfShares.ts";
import { feeShares } from "./feeShares.ts";
import type { LiquidStaking } from "./liquidStakingSchema.ts";

/**
 * Reports rewards at a fixed yearly rate (S04). Each report issues floor(pooled × rate × period ÷ year):
 * to the fee recipients what the minted shares are worth, the rest to the holders in proportion, so that
 * the total is exactly what is pooled. Tokens that came or went between two reports bought or redeemed
 * shares at the rate of the moment. Slashing is behaviour, which only a sampled run has.
 */
export function liquidStaking(spec: LiquidStaking, context: ProcessContext): Process {
  const { balances, indexes } = context.ledger;
  const holders = spec.holders ?? [...indexes.keys()];
  const places = holders.map((id) => findBucket(context, { name: "holders", id }));
  const routes = holders.map((id) => createRoute(context, { to: id, label: spec.label }));
  const payFee = createRoute(context, { to: spec.feeTo, label: spec.label });
  const fee = parseRate(spec.feeShare);
  const perYear = parseRate(spec.rewardsPerYear);
  const perReport = {
    numerator: perYear.numerator * BigInt(spec.everySeconds),
    denominator: perYear.denominator * BigInt(secondsPerYear),
  };
  const held = () => places.map((place) => balances[place] ?? 0n);
  const sumOf = (amounts: readonly bigint[]) => amounts.reduce((sum, amount) => sum + amount, 0n);

  let reported = sumOf(held());
  let shares = spec.shares === undefined ? reported : parseAmount(spec.shares, context.decimals);
  const process = {
    dueAt: firstDue(spec, context.asOf),
    act(at: number) {
      const before = held();
      const pooled = sumOf(before);
      shares = reported === 0n ? pooled : (shares * pooled) / reported;
      const rewards = multiplyFloor(pooled, perReport);
      const minted = feeShares({ rewards, fee, pooled, shares });
      shares += minted;
      const toFee = balanceOfShares(minted, { pooled: pooled + rewards, totalShares: shares });
      for (const [index, part] of splitByBalance(rewards - toFee, before).entries()) {
        routes[index]?.(part, at);
      }
      payFee(toFee, at);
      reported = sumOf(held());
      process.dueAt = at + spec.everySeconds;
    },
  };
  return process;
}
