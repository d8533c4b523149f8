"use client";

import { memo } from "react";
import type { Action } from "../../lib/actions/Action.ts";
import { ActionCard, actionLabel } from "./ActionCard.tsx";
import type { FormContext } from "./actions/ActionForm.ts";
import type { ActionEntry } from "./DraftForm.ts";
import {
  changeEntry,
  duplicateEntry,
  insertEntries,
  moveEntry,
  removeEntry,
} from "./formChanges.ts";
import { isSameEarlier, listEarlier, type StatedActions } from "./listEarlier.ts";
import { PaymentRow } from "./PaymentRow.tsx";
import type { DraftProblem } from "./readDraftForm.ts";
import type { FormHistory } from "./useFormHistory.ts";

type ActionItemProps = {
  entry: ActionEntry;
  /** Its place from 0. */
  index: number;
  isLast: boolean;
  /** It is a row of a table of payments. */
  isRow: boolean;
  context: FormContext;
  /** What all actions of the draft state. */
  stated: StatedActions;
  /** The action itself, where it is complete. */
  action: Action | undefined;
  problem: DraftProblem | undefined;
  change: FormHistory["change"];
  onRemove: (index: number) => void;
  onMove: (key: string) => void;
};

/** An action in its place in the draft. Of many, only those that a change touches are drawn again. */
export const ActionItem = memo(PlacedAction, isSameItem);

/** Whether an item would be drawn alike: what is stated behind it does not concern it. */
export function isSameItem(before: ActionItemProps, after: ActionItemProps): boolean {
  const { stated: was, ...rest } = before;
  const { stated: is, ...others } = after;
  const isAlike = (Object.keys(rest) as (keyof typeof rest)[]).every((name) =>
    Object.is(rest[name], others[name]),
  );
  return isAlike && isSameEarlier(was, is, after.index);
}

function PlacedAction(props: ActionItemProps) {
  const { entry, index, isLast, isRow, context, stated, action, problem, change } = props;
  const { key, type } = entry;
  const name = `“${actionLabel(type, context)}”`;
  const card = (
    <ActionCard
      entry={entry}
      action={action}
      place={{ index, isLast }}
      context={{ ...context, earlier: listEarlier(stated, index) }}
      problem={problem}
      onChange={(changed) =>
        change(
          { what: `typing in ${name}`, where: `${key} ${Object.keys(changed).join(" ")}` },
          (before) => changeEntry(before, key, { changed, context }),
        )
      }
      onAddBefore={(added) =>
        change(`adding “${actionLabel(added.type, context)}”`, (before) =>
          insertEntries(before, key, { added: [added], context }),
        )
      }
      onMove={(by) => {
        props.onMove(key);
        change(`moving ${name}`, (before) => moveEntry(before, key, by));
      }}
      onDuplicate={() => change(`copying ${name}`, (before) => duplicateEntry(before, key))}
      onRemove={() => {
        props.onRemove(index);
        change(`removing ${name}`, (before) => removeEntry(before, key));
      }}
    />
  );
  if (isRow) {
    const isComplete = action !== undefined;
    return (
      <PaymentRow entry={entry} index={index} isComplete={isComplete} context={context}>
        {card}
      </PaymentRow>
    );
  }
  return (
    <li data-action={key} className="rounded-xl border border-line bg-card p-4">
      {card}
    </li>
  );
}
