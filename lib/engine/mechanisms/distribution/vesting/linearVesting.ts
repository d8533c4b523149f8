import { parseAmount } from "../../../../amount/parseAmount.ts";
import { createRoute } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { recordEvent } from "../../../recordEvent.ts";
import type { Vesting } from "./vestingSchema.ts";

type LinearVesting = Extract<Vesting, { form: "linear" }>;

/** Whether a vesting is a VestingWallet's: nothing at the start, not revoked. */
export function isPlainLinear(spec: Vesting): spec is LinearVesting {
  return spec.form === "linear" && spec.unlockAtStart === undefined && spec.revokedAt === undefined;
}

/**
 * OpenZeppelin's VestingWallet (S12), version 5: vested by `t` is 0 before `start` and before the
 * cliff, floor(total × (t − start) / (end − start)) until `end`, then `total`. Each stop releases what
 * is vested less what was released, so the stops do not matter. With `shareDecimals` as Sablier's
 * LockupLinear, version 1.2: floor(total × floor((t − start) × 10^18 / (end − start)) / 10^18).
 */
export function linearVesting(spec: LinearVesting, context: ProcessContext): Process {
  const total = parseAmount(spec.total, context.decimals);
  const duration = BigInt(spec.end - spec.start);
  const begin = Math.max(spec.start, spec.cliffAt ?? spec.start);
  const scale = spec.shareDecimals === undefined ? duration : 10n ** BigInt(spec.shareDecimals);
  const release = createRoute(context, { ...spec, streaming: true });
  const vestedBy = (to: number) => {
    if (to >= spec.end) return total;
    const share = (BigInt(to - spec.start) * scale) / duration;
    return (total * share) / scale;
  };

  let released = parseAmount(spec.released, context.decimals);
  let latest = 0n;
  const process = {
    dueAt: begin > spec.start && begin > context.asOf ? begin : Infinity,
    flow(to: number) {
      latest = 0n;
      if (to < begin || released >= total) return;
      const vested = vestedBy(to);
      if (vested <= released) return;
      latest = release(vested - released, to);
      released = vested;
    },
    act(at: number) {
      recordEvent(context, { at, kind: "release", amount: latest, label: spec.label });
      process.dueAt = Infinity;
    },
  };
  return process;
}
