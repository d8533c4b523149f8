import type { Action, ActionEffect, ActionKind } from "./Action.ts";
import { resolveAction } from "./resolveAction.ts";

/**
 * What an action says it does, to be compared with what its execution did.
 *
 * @throws {ActionUnknownError | ActionInvalidError}
 */
export function actionEffects(
  action: Action,
  { actions }: { actions: readonly ActionKind[] },
): readonly ActionEffect[] {
  const { kind, parameters } = resolveAction(action, { actions });
  return kind.effects(parameters);
}
