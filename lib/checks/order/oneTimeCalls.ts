import type { Call } from "../../actions/Call.ts";
import { type ListedCall, listCalls } from "../../actions/listCalls.ts";
import { readWrapper } from "../../actions/openWrapper.ts";
import type { Preview } from "../../preview/Preview.ts";
import { readNumberedStep } from "./readNumberedStep.ts";

/** A call that works once, whoever makes it first. */
export type OneTimeCall = { path: ListedCall["path"]; call: Call };

/** Wrappers of what a governor or a timelock holds already. A Compound timelock takes them from its admin alone. */
const types: ReadonlySet<string> = new Set([
  "queueProposal",
  "executeProposal",
  "execute",
  "executeBatch",
]);

/**
 * The calls that queue or execute another proposal, or an operation that a TimelockController holds, those inside
 * other calls too. Where anybody may do so, somebody can before.
 */
export function oneTimeCalls({ decoded }: Pick<Preview, "decoded">): OneTimeCall[] {
  return listCalls(decoded).flatMap(({ decoded: { call }, path, isExecuted }) => {
    const isOneTime =
      readNumberedStep(call) !== undefined || types.has(readWrapper(call)?.kind.type ?? "");
    return isExecuted && isOneTime ? [{ path, call }] : [];
  });
}
