import { multiplyFloor } from "../../../../amount/multiplyFloor.ts";
import type { Ratio } from "../../../../amount/Ratio.ts";
import type { ReleaseSchedule } from "./ReleaseSchedule.ts";

/** An amount released over a time. */
export type Curve = {
  /** Base units. */
  total: bigint;
  /** Released whole at `start`, whatever the cliff. Absent: nothing. */
  unlockAtStart?: Ratio | undefined;
  /** Unix seconds. */
  start: number;
  end: number;
  /** Until then nothing but `unlockAtStart` is released; then all that has vested. */
  cliffAt?: number | undefined;
  /** Vested is (elapsed ÷ duration)^exponent; 1 is linear. */
  exponent?: number | undefined;
};

/**
 * A release along a curve (S12): floor(total × unlockAtStart) at `start`; of the rest
 * floor(rest × elapsed^exponent ÷ duration^exponent) by each second, all of it from `end` on. With
 * exponent 1 and nothing at the start it is OpenZeppelin's VestingWallet, version 5.
 */
export function curveSchedule(curve: Curve): ReleaseSchedule {
  const { total, start, end, cliffAt = start } = curve;
  const power = BigInt(curve.exponent ?? 1);
  const duration = BigInt(end - start) ** power;
  const first = curve.unlockAtStart === undefined ? 0n : multiplyFloor(total, curve.unlockAtStart);
  const rest = total - first;
  const vestedBy = (at: number): bigint => {
    if (at < start) return 0n;
    return at >= end ? rest : (rest * BigInt(at - start) ** power) / duration;
  };
  const atCliff = cliffAt > start ? vestedBy(cliffAt) : 0n;
  return {
    jumps: [
      { at: start, amount: first },
      { at: cliffAt, amount: atCliff },
    ].filter(({ amount }) => amount > 0n),
    flowedBy: (at) => (at < cliffAt ? 0n : vestedBy(at) - atCliff),
  };
}
