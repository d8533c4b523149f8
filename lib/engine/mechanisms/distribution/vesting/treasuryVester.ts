import { parseAmount } from "../../../../amount/parseAmount.ts";
import { createRoute, findBucket } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { recordEvent } from "../../../recordEvent.ts";
import type { Vesting } from "./vestingSchema.ts";

/**
 * Uniswap's TreasuryVester (S12), claimed at each date from the cliff on. A claim pays floor(amount
 * × (t − lastUpdate) / (end − begin)) and loses the fraction; from `end` on it pays all the bucket
 * holds. A claim that the bucket cannot pay reverts on chain: nothing moves, and the next claim
 * counts from the same `lastUpdate`; the gap at the first such claim is a `shortfall`.
 */
export function treasuryVester(
  spec: Extract<Vesting, { form: "treasuryVester" }>,
  context: ProcessContext,
): Process {
  const { ledger } = context;
  const amount = parseAmount(spec.amount, context.decimals);
  const duration = BigInt(spec.end - spec.begin);
  const from = findBucket(context, { name: "from", id: spec.from });
  const pay = createRoute(context, spec);
  const claimable = (at: number) => (amount * BigInt(at - lastUpdate)) / duration;

  let { lastUpdate } = spec;
  let isCliffAhead = spec.cliffAt > context.asOf;
  let isShort = false;

  function refuse(at: number, missing: bigint): void {
    if (!isShort) {
      recordEvent(context, { at, kind: "shortfall", amount: missing, label: spec.label });
    }
    isShort = true;
  }

  function release(at: number, due: bigint): void {
    if (isCliffAhead) {
      const cliff = claimable(spec.cliffAt);
      const amount = cliff < due ? cliff : due;
      recordEvent(context, { at: spec.cliffAt, kind: "release", amount, label: spec.label });
    }
    isCliffAhead = false;
    isShort = false;
    pay(due, at);
  }

  return {
    settle(at) {
      if (at < spec.cliffAt) return;
      const balance = ledger.balances[from] ?? 0n;
      if (at >= spec.end) {
        release(at, balance);
      } else if (at > lastUpdate) {
        const due = claimable(at);
        if (due > balance) return refuse(at, due - balance);
        release(at, due);
        lastUpdate = at;
      }
    },
  };
}
