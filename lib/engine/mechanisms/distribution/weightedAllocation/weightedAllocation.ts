import { multiplyFloor } from "../../../../amount/multiplyFloor.ts";
import { parseAmount } from "../../../../amount/parseAmount.ts";
import { parseRate } from "../../../../amount/parseRate.ts";
import { createRoute } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { recordEvent } from "../../../recordEvent.ts";
import { splitByBalance } from "../../../splitByBalance.ts";
import { createPeriodicProcess } from "../createPeriodicProcess.ts";
import { voteWeights } from "./voteWeights.ts";
import type { WeightedAllocation } from "./weightedAllocationSchema.ts";

/** Votes are counted in this unit, so that fractions and decay keep 27 digits. */
const unit = 10n ** 27n;

/**
 * A budget per period by vote weights (S21). The parts sum to the budget; each is less than a base
 * unit off its weight. Votes decay after each period.
 */
export function weightedAllocation(spec: WeightedAllocation, context: ProcessContext): Process {
  const { from, label, recipients, until } = spec;
  const budget = parseAmount(spec.perPeriod, context.decimals);
  const cap = spec.cap === undefined ? undefined : parseRate(spec.cap);
  const routes = recipients.map(({ to }) => createRoute(context, { from, to, label }));
  let ballots = recipients.map(({ votes, decay = "0" }) => ({
    votes: multiplyFloor(unit, parseRate(votes)),
    decay: parseRate(decay),
  }));
  return createPeriodicProcess(spec, {
    context,
    until,
    act(at) {
      const parts = splitByBalance(
        budget,
        voteWeights(
          ballots.map(({ votes }) => votes),
          cap,
        ).numerators,
      );
      const paid = routes.reduce((sum, pay, place) => sum + pay(parts[place] ?? 0n, at), 0n);
      recordEvent(context, {
        at,
        kind: from === undefined ? "mint" : "payment",
        amount: paid,
        label,
      });
      ballots = ballots.map(({ votes, decay }) => ({
        votes: votes - multiplyFloor(votes, decay),
        decay,
      }));
    },
  });
}
