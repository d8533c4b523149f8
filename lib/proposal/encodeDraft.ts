import type { ActionKind } from "../actions/Action.ts";
import type { Call } from "../actions/Call.ts";
import { encodeAction } from "../actions/encodeAction.ts";
import type { Draft } from "./Draft.ts";
import { DraftEmptyError } from "./errors.ts";

/**
 * The calls a draft stands for, one an action and in their order.
 *
 * @throws {DraftEmptyError | ActionUnknownError | ActionInvalidError}
 */
export function encodeDraft(
  draft: Pick<Draft, "actions">,
  { actions }: { actions: readonly ActionKind[] },
): readonly Call[] {
  if (draft.actions.length === 0) throw new DraftEmptyError();
  return Object.freeze(draft.actions.map((action) => encodeAction(action, { actions })));
}
