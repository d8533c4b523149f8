import type { Route } from "../../../createRoute.ts";
import type { ProcessContext } from "../../../Process.ts";
import { recordEvent } from "../../../recordEvent.ts";
import type { ReleaseProcess } from "./createReleaseProcess.ts";

/**
 * A release after whose end the rest goes back: at `at`, once what the release has due at that
 * second is paid. Where that lies before the run's start it has happened already.
 *
 * @param parameters - `amount`: base units that go back.
 */
export function thenReturn(
  released: ReleaseProcess,
  parameters: {
    context: ProcessContext;
    giveBack: Route;
    at: number;
    amount: bigint;
    label?: string | undefined;
  },
): ReleaseProcess {
  const { context, giveBack, at: returnAt, amount, label } = parameters;
  if (returnAt < context.asOf) return released;
  let isReturned = false;
  const process = {
    flow: released.flow,
    dueAt: Math.min(released.dueAt, returnAt),
    act(at: number) {
      if (released.dueAt === at) released.act(at);
      if (at === returnAt && !isReturned) {
        recordEvent(context, { at, kind: "payment", amount: giveBack(amount, at), label });
        isReturned = true;
      }
      process.dueAt = isReturned ? released.dueAt : Math.min(released.dueAt, returnAt);
    },
  };
  return process;
}
