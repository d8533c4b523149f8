import type { Action, ActionKind } from "./Action.ts";
import { resolveAction } from "./resolveAction.ts";

/**
 * Reads an action from JSON: known type, every field there and exact, none beside. Addresses come
 * out with their checksum.
 *
 * @throws {ActionUnknownError | ActionInvalidError}
 * @example parseAction({ type: "transferEther", recipient: "0x…", amount: "1" }, { actions: generalActions })
 */
export function parseAction(
  json: unknown,
  { actions }: { actions: readonly ActionKind[] },
): Action {
  const { kind, parameters } = resolveAction(json, { actions });
  return { ...parameters, type: kind.type };
}
