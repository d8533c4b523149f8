import type { Action, ActionKind } from "./Action.ts";
import type { Call } from "./Call.ts";
import { resolveAction } from "./resolveAction.ts";

/**
 * The call an action stands for.
 *
 * @throws {ActionUnknownError | ActionInvalidError}
 */
export function encodeAction(
  action: Action,
  { actions }: { actions: readonly ActionKind[] },
): Call {
  const { kind, parameters } = resolveAction(action, { actions });
  return kind.encode(parameters);
}
