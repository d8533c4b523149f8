import type { ActionEffect } from "./Action.ts";
import type { Executor, InnerCall } from "./DecodedCall.ts";

/**
 * What the inner calls of a wrapper do when the wrapper is executed.
 *
 * Only calls that run `now` do anything. What is scheduled, queued or proposed happens by a further
 * transaction, which may never come and is reviewed when it does; what is cancelled never happens.
 *
 * Of the others, a change of supply or of a parameter is the same whoever makes it. A flow is not: it
 * leaves the account that makes the inner call. Where that is who executes the wrapper (the MultiSend
 * of a Safe, a timelock that executes a batch it called itself), the flow is stated as the wrapper's
 * own. Where it is another account (anybody who executes a timelock's batch), the flow says so in
 * `from`, and whoever compares it with a treasury knows whether that account belongs to it. Where
 * nobody can tell (a governor, with or without a timelock), no flow is stated, and no burn.
 *
 * @param outer - Who executes the wrapper.
 */
export function wrapperEffects(
  inner: readonly InnerCall[],
  outer: Executor,
): readonly ActionEffect[] {
  return inner.flatMap((call) => {
    if (call.runs !== "now" || call.status === "opaque") return [];
    const { executor } = call;
    if (executor === outer) return call.effects;
    return call.effects.flatMap((effect) => attribute(effect, executor));
  });
}

/** An effect of a call that another account makes. */
function attribute(effect: ActionEffect, executor: Executor): readonly ActionEffect[] {
  const isKnown = executor !== "unknown" && executor !== "caller";
  if ((effect.kind === "flow" || effect.kind === "swap") && effect.from === undefined) {
    return isKnown ? [{ ...effect, from: executor }] : [];
  }
  if (effect.kind === "burn" && effect.holder === "executor") {
    return isKnown ? [{ ...effect, holder: executor }] : [];
  }
  return [effect];
}
