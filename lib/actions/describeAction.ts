import type { Action, ActionDescription, ActionKind, DescribeContext } from "./Action.ts";
import { resolveAction } from "./resolveAction.ts";

/**
 * An action in words.
 *
 * @throws {ActionUnknownError | ActionInvalidError}
 */
export function describeAction(
  action: Action,
  context: DescribeContext & { actions: readonly ActionKind[] },
): ActionDescription {
  const { kind, parameters } = resolveAction(action, context);
  return kind.describe(parameters, context);
}
