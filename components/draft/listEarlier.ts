import type { Action, ActionKind } from "../../lib/actions/Action.ts";
import { actionEffects } from "../../lib/actions/actionEffects.ts";
import type { EarlierAction } from "./actions/ActionForm.ts";
import type { ActionEntry } from "./DraftForm.ts";

/** For each action of a form, by its key: what states to run before it. What is not complete does not run. */
export function listEarlier(
  entries: readonly ActionEntry[],
  { complete, kinds }: { complete: ReadonlyMap<string, Action>; kinds: readonly ActionKind[] },
): ReadonlyMap<string, readonly EarlierAction[]> {
  const stated = entries.map(({ key, type }, index): EarlierAction | undefined => {
    const action = complete.get(key);
    if (action === undefined) return undefined;
    return { place: index + 1, type, effects: actionEffects(action, { actions: kinds }) };
  });
  return new Map(
    entries.map(({ key }, index) => [
      key,
      stated.slice(0, index).filter((entry) => entry !== undefined),
    ]),
  );
}
