"use client";

import { type RefObject, useDeferredValue, useMemo } from "react";
import { Section } from "../ui/Section.tsx";
import { ActionItem } from "./ActionItem.tsx";
import type { FormContext } from "./actions/ActionForm.ts";
import type { DraftForm } from "./DraftForm.ts";
import { listStated } from "./listEarlier.ts";
import { PaymentRun } from "./PaymentRun.tsx";
import { type ActionPart, splitRuns } from "./paymentRuns.ts";
import type { DraftReading } from "./readDraftForm.ts";
import { useCardFocus } from "./useCardFocus.ts";
import type { FormHistory } from "./useFormHistory.ts";

type ActionListProps = {
  form: DraftForm;
  context: FormContext;
  reading: DraftReading;
  change: FormHistory["change"];
  /** Where the keyboard goes once no action is left. */
  catalogue: RefObject<HTMLElement | null>;
};

/** The draft's actions in the order in which they would run. */
export function ActionList({ form, context, reading, change, catalogue }: ActionListProps) {
  const { actions } = form;
  const { kinds } = context;
  const { complete, problems } = reading;
  // What the actions behind the one under work show of it may follow the typing by a moment.
  const stated = useDeferredValue(
    useMemo(() => listStated(actions, { complete, kinds }), [actions, complete, kinds]),
  );
  const problemOf = new Map(problems.map((problem) => [problem.key, problem]));
  const { list, onRemove, onMove } = useCardFocus({ actions, catalogue });
  if (actions.length === 0) return null;
  const itemsOf = ({ from, entries, isRun }: ActionPart) =>
    entries.map((entry, at) => (
      <ActionItem
        key={entry.key}
        entry={entry}
        index={from + at}
        isLast={from + at === actions.length - 1}
        isRow={isRun}
        context={context}
        stated={stated}
        action={complete.get(entry.key)}
        problem={problemOf.get(entry.key)}
        change={change}
        onRemove={onRemove}
        onMove={onMove}
      />
    ));
  const parts = splitRuns(actions);
  return (
    <Section title="Actions" note={`${actions.length}, in this order`}>
      <ol ref={list} className="flex flex-col gap-3">
        {parts.map((part, place) =>
          part.isRun ? (
            <PaymentRun
              // The same one for as long as it is the first, whichever payments come and go.
              key={`run ${parts.slice(0, place).filter(({ isRun }) => isRun).length}`}
              part={part}
              complete={complete}
              context={context}
              change={change}
              onRemove={onRemove}
            >
              {itemsOf(part)}
            </PaymentRun>
          ) : (
            itemsOf(part)
          ),
        )}
      </ol>
    </Section>
  );
}
