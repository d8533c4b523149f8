import type { Action, ActionKind } from "../../lib/actions/Action.ts";
import { actionEffects } from "../../lib/actions/actionEffects.ts";
import type { EarlierAction } from "./actions/ActionForm.ts";
import type { ActionEntry } from "./DraftForm.ts";

/** What an action of a form states to run, by its place from 0; `undefined`: it is not complete, and does not run. */
export type StatedActions = readonly (EarlierAction | undefined)[];

const statedBefore = new WeakMap<Action, EarlierAction>();

/** What each action of a form states to run. The same object for the same action in the same place. */
export function listStated(
  entries: readonly ActionEntry[],
  { complete, kinds }: { complete: ReadonlyMap<string, Action>; kinds: readonly ActionKind[] },
): StatedActions {
  return entries.map(({ key, type }, index) => {
    const action = complete.get(key);
    if (action === undefined) return undefined;
    const place = index + 1;
    const known = statedBefore.get(action);
    if (known?.place === place) return known;
    const effects = known?.effects ?? actionEffects(action, { actions: kinds });
    const stated = { place, type, effects };
    statedBefore.set(action, stated);
    return stated;
  });
}

/** What runs before the action in a place, from 0. */
export function listEarlier(stated: StatedActions, index: number): readonly EarlierAction[] {
  return stated.slice(0, index).filter((entry) => entry !== undefined);
}

/** Whether the same runs before the action in a place. */
export function isSameEarlier(one: StatedActions, other: StatedActions, index: number): boolean {
  if (one === other) return true;
  for (let at = 0; at < index; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
