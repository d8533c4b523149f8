import { parseAmount } from "../../../../amount/parseAmount.ts";
import { parseRate } from "../../../../amount/parseRate.ts";
import { createRoute, type Route } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { recordEvent } from "../../../recordEvent.ts";
import { splitByBalance } from "../../../splitByBalance.ts";
import { createPeriodicProcess } from "../createPeriodicProcess.ts";
import { exitPenalty } from "./exitPenalty.ts";
import { type Lock, lockWeight } from "./lockWeight.ts";
import type { TimeWeightedStake } from "./timeWeightedStakeSchema.ts";

type HeldLock = Lock & { endsAt: number; isHeld: boolean; release: Route };

/**
 * Locked stake (S43): each lock is released whole when it ends; one that leaves early pays the
 * penalty. The rewards of a period are split by the weights of that second, to the base unit; where
 * no weight is left they are not paid. At one second locks end first.
 */
export function timeWeightedStake(spec: TimeWeightedStake, context: ProcessContext): Process {
  const locks: HeldLock[] = spec.locks.map(({ to, amount, unlockAt, exitAt = unlockAt }) => ({
    amount: parseAmount(amount, context.decimals),
    unlockAt,
    endsAt: Math.max(exitAt, context.asOf),
    isHeld: true,
    release: createRoute(context, { from: spec.from, to, label: spec.label }),
  }));
  const end = createEnding(spec, context);
  const rewards = createRewards(spec, { context, locks });
  const nextDue = () =>
    locks.reduce(
      (due, { isHeld, endsAt }) => (isHeld && endsAt < due ? endsAt : due),
      rewards.dueAt ?? Infinity,
    );

  const process = {
    dueAt: nextDue(),
    act(at: number) {
      for (const lock of locks) {
        if (!lock.isHeld || lock.endsAt !== at) continue;
        lock.isHeld = false;
        end(lock, at);
      }
      if (rewards.dueAt === at) rewards.act?.(at);
      process.dueAt = nextDue();
    },
  };
  return process;
}

/** Releases a lock, less the penalty where it leaves before its end. */
function createEnding(spec: TimeWeightedStake, context: ProcessContext) {
  const { from, label, longestSeconds, earlyExit } = spec;
  const most = parseRate(earlyExit?.mostPenalty ?? "0");
  const keep = createRoute(context, { from, to: earlyExit?.penaltyTo, label });
  return (lock: HeldLock, at: number): void => {
    const penalty = exitPenalty(lock, { at, longestSeconds, most });
    if (penalty > 0n) keep(penalty, at);
    const amount = lock.release(lock.amount - penalty, at);
    recordEvent(context, { at, kind: "release", amount, label });
  };
}

function createRewards(
  spec: TimeWeightedStake,
  { context, locks }: { context: ProcessContext; locks: readonly HeldLock[] },
): Process {
  const { rewards, longestSeconds, label } = spec;
  if (rewards === undefined) return {};
  const { from, until } = rewards;
  const budget = parseAmount(rewards.perPeriod, context.decimals);
  const routes = spec.locks.map(({ to }) => createRoute(context, { from, to, label }));
  return createPeriodicProcess(rewards, {
    context,
    until,
    act(at) {
      const weights = locks.map((lock) =>
        lock.isHeld ? lockWeight(lock, { at, longestSeconds }) : 0n,
      );
      const parts = splitByBalance(budget, weights);
      const amount = routes.reduce((sum, pay, place) => sum + pay(parts[place] ?? 0n, at), 0n);
      const kind = from === undefined ? "mint" : "payment";
      recordEvent(context, { at, kind, amount, label });
    },
  });
}
