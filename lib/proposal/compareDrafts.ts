import type { Action } from "../actions/Action.ts";
import { receipt } from "../receipt/receipt.ts";
import type { Draft } from "./Draft.ts";

/** One field with its values on both sides; `undefined` where a side lacks it. */
export type FieldChange = { path: string; before: unknown; after: unknown };

/** What became of an action; indexes count from 0 in each draft. Order matters when actions run. */
export type ActionChange =
  | { kind: "added"; afterIndex: number; after: Action }
  | { kind: "removed"; beforeIndex: number; before: Action }
  | { kind: "moved"; beforeIndex: number; afterIndex: number; after: Action }
  | {
      kind: "changed";
      beforeIndex: number;
      afterIndex: number;
      before: Action;
      after: Action;
      fields: readonly FieldChange[];
    };

/** Two versions of a draft: what differs, and nothing else. */
export type DraftComparison = {
  fields: readonly FieldChange[];
  actions: readonly ActionChange[];
};

type Placed = { action: Action; index: number };
type Pair = { before: Placed; after: Placed };

/**
 * Compares two versions of a draft. Equal actions are paired first, then those left of one type in
 * their order; what remains was added or removed.
 */
export function compareDrafts(before: Draft, after: Draft): DraftComparison {
  const fields = compareFields(withoutActions(before), withoutActions(after));
  const equal = pairBy(place(before.actions), place(after.actions), receipt);
  const similar = pairBy(equal.before, equal.after, ({ type }) => type);
  return {
    fields,
    actions: [
      ...similar.before.map(toRemoved),
      ...[
        ...similar.after.map(toAdded),
        ...similar.pairs.map(toChanged),
        ...findMoved(equal.pairs).map(toMoved),
      ].sort((one, other) => one.afterIndex - other.afterIndex),
    ],
  };
}

function withoutActions({ actions: _, route, ...fields }: Draft): Record<string, unknown> {
  return { ...fields, "route.kind": route.kind, "route.address": route.address };
}

function place(actions: readonly Action[]): Placed[] {
  return actions.map((action, index) => ({ action, index }));
}

function compareFields(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly FieldChange[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return paths
    .map((path) => ({ path, before: before[path], after: after[path] }))
    .filter((change) => receipt([change.before ?? null]) !== receipt([change.after ?? null]));
}

/** Pairs what has the same key, in order, and gives what is left on each side. */
function pairBy(before: readonly Placed[], after: readonly Placed[], key: (a: Action) => string) {
  const waiting = new Map<string, Placed[]>();
  for (const placed of before) {
    const name = key(placed.action);
    const queue = waiting.get(name);
    if (queue === undefined) waiting.set(name, [placed]);
    else queue.push(placed);
  }
  const pairs: Pair[] = [];
  const added: Placed[] = [];
  for (const placed of after) {
    const partner = waiting.get(key(placed.action))?.shift();
    if (partner === undefined) added.push(placed);
    else pairs.push({ before: partner, after: placed });
  }
  const removed = [...waiting.values()].flat().sort((one, other) => one.index - other.index);
  return { pairs, before: removed, after: added };
}

/** Equal actions that now run after one they ran before. Pairs come in the order of `after`. */
function findMoved(pairs: readonly Pair[]): Pair[] {
  let latest = -1;
  return pairs.filter((pair) => {
    const moved = pair.before.index < latest;
    latest = moved ? latest : pair.before.index;
    return moved;
  });
}

function toAdded({ action, index }: Placed) {
  return { kind: "added" as const, afterIndex: index, after: action };
}

function toRemoved({ action, index }: Placed): ActionChange {
  return { kind: "removed", beforeIndex: index, before: action };
}

function toMoved({ before, after }: Pair) {
  const [beforeIndex, afterIndex] = [before.index, after.index];
  return { kind: "moved" as const, beforeIndex, afterIndex, after: after.action };
}

function toChanged({ before, after }: Pair) {
  return {
    kind: "changed" as const,
    beforeIndex: before.index,
    afterIndex: after.index,
    before: before.action,
    after: after.action,
    fields: compareFields(before.action, after.action),
  };
}
