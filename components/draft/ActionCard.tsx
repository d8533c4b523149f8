"use client";

import type { Action } from "../../lib/actions/Action.ts";
import { describeAction } from "../../lib/actions/describeAction.ts";
import { createDescribeContext } from "../../lib/dao/createDescribeContext.ts";
import { cleanText } from "../ui/cleanText.ts";
import { tryParse } from "../ui/tryParse.ts";
import type { ActionFields, ActionFieldsProps, FormContext } from "./actions/ActionForm.ts";
import { doubtfulAmounts } from "./actions/amountMarks.ts";
import { findActionForm } from "./actions/findActionForm.ts";
import { ConfirmAmounts } from "./ConfirmAmounts.tsx";
import type { ActionEntry } from "./DraftForm.ts";
import { IconButton } from "./IconButton.tsx";
import type { DraftProblem } from "./readDraftForm.ts";

type ActionCardProps = {
  entry: ActionEntry;
  /** What the fields are read as, once they are complete. */
  action: Action | undefined;
  place: { index: number; isLast: boolean };
  context: FormContext;
  /** Why it cannot be sent yet. */
  problem: DraftProblem | undefined;
  onChange: (changed: ActionFields) => void;
  onAddBefore: ActionFieldsProps["onAddBefore"];
  onMove: (by: -1 | 1) => void;
  onDuplicate: () => void;
  onRemove: () => void;
};

/** One action of the draft: its fields, what it says in words, and its place in the order. */
export function ActionCard(props: ActionCardProps) {
  const { entry, action, place, context, problem, onChange, onMove, onDuplicate, onRemove } = props;
  const { Fields } = findActionForm(entry.type, context);
  const label = actionLabel(entry.type, context);
  const name = `action ${place.index + 1}`;
  const sentence = action === undefined ? undefined : describe(action, context);
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="float-left mb-0 w-full">
        <span className="flex flex-wrap items-center justify-between gap-x-2">
          <span className="font-[600]">
            <span className="text-soft">{place.index + 1}</span> {label}
          </span>
          <span className="flex">
            <IconButton
              label={`Move ${name} up`}
              path="M8 13V3m0 0L3.5 7.5M8 3l4.5 4.5"
              onClick={() => onMove(-1)}
              isDisabled={place.index === 0}
            />
            <IconButton
              label={`Move ${name} down`}
              path="M8 3v10m0 0l4.5-4.5M8 13L3.5 8.5"
              onClick={() => onMove(1)}
              isDisabled={place.isLast}
            />
            <IconButton
              label={`Duplicate ${name}`}
              path="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3"
              onClick={onDuplicate}
            />
            <IconButton
              label={`Remove ${name}`}
              path="M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5l.5 9h6l.5-9"
              onClick={onRemove}
            />
          </span>
        </span>
      </legend>
      <ConfirmAmounts amounts={doubtfulAmounts(entry, context)} onChange={onChange} />
      <Fields
        fields={entry.fields}
        context={context}
        onChange={onChange}
        onAddBefore={props.onAddBefore}
      />
      <p className="text-small wrap-anywhere text-soft">
        {sentence === undefined ? (
          problemText(entry, { problem, context })
        ) : (
          <span className="text-ink">{sentence}</span>
        )}
      </p>
    </fieldset>
  );
}

/** What is wrong is said at its field; here, what is missing, or what no field can say. */
function problemText(
  { type }: ActionEntry,
  { problem, context }: { problem: DraftProblem | undefined; context: FormContext },
) {
  const hasFields = findActionForm(type, context).isOneField !== true;
  if (problem?.isWrong === true && hasFields) return "Mend what is marked above.";
  const { message = "" } = problem ?? {};
  return `${message.slice(0, 1).toUpperCase()}${message.slice(1)}`;
}

/** What a kind of action is called. */
export function actionLabel(type: string, { kinds }: FormContext): string {
  return cleanText(kinds.find((kind) => kind.type === type)?.label ?? type, 60);
}

function describe(action: Action, { kinds: actions, snapshot }: FormContext): string | undefined {
  const context = { ...createDescribeContext(snapshot), actions };
  const { value } = tryParse(() => describeAction(action, context).sentence);
  return value === undefined ? undefined : cleanText(value, 500);
}
