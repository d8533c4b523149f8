import type { ActionEffect } from "../../actions/Action.ts";
import { formatCallPath, listCalls } from "../../actions/listCalls.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { Finding } from "../Finding.ts";
import { findingOf } from "../findingOf.ts";

const say = findingOf("flow");

/** Calls that pay, sell or burn 0 and do nothing else, those inside other calls too: an amount was forgotten. */
export function emptyPayments({ decoded }: Pick<Preview, "decoded">): Finding[] {
  return listCalls(decoded).flatMap(({ decoded: entry, path, isExecuted }): Finding[] => {
    if (entry.status === "opaque" || entry.inner !== undefined || !isExecuted) return [];
    if (entry.effects.length === 0 || !entry.effects.every(movesNothing)) return [];
    return [
      say("info", {
        title: "A call moves nothing",
        detail: `The amount of call ${formatCallPath(path)} to ${entry.call.to} is 0: it has no effect.`,
        evidence: [{ kind: "call", index: path[0] }],
      }),
    ];
  });
}

/** A mint of 0 is judged as a change of supply; an allowance and a setting of 0 are meant. */
function movesNothing(effect: ActionEffect): boolean {
  return (
    (effect.kind === "flow" || effect.kind === "swap" || effect.kind === "burn") &&
    effect.amount === 0n
  );
}
