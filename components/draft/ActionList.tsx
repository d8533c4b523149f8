"use client";

import { type RefObject, useMemo } from "react";
import { Section } from "../ui/Section.tsx";
import { ActionCard, actionLabel } from "./ActionCard.tsx";
import type { FormContext } from "./actions/ActionForm.ts";
import type { DraftForm } from "./DraftForm.ts";
import { changeFields, duplicateEntry, moveEntry, removeEntry } from "./formChanges.ts";
import { listEarlier } from "./listEarlier.ts";
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
  const earlier = useMemo(
    () => listEarlier(actions, { complete, kinds }),
    [actions, complete, kinds],
  );
  const { list, onRemove } = useCardFocus({ actions, catalogue });
  if (actions.length === 0) return null;
  return (
    <Section title="Actions" note={`${actions.length}, in this order`}>
      <ol ref={list} className="flex flex-col gap-3">
        {actions.map(({ key, ...entry }, index) => {
          const name = `“${actionLabel(entry.type, context)}”`;
          return (
            <ActionCard
              key={key}
              entry={{ key, ...entry }}
              place={{ index, of: actions.length }}
              context={{ ...context, earlier: earlier.get(key) ?? [] }}
              problem={problems.find((problem) => problem.key === key)}
              onChange={(changed) =>
                change(`typing in ${name}`, (before) => changeFields(before, key, changed))
              }
              onMove={(by) => change(`moving ${name}`, (before) => moveEntry(before, key, by))}
              onDuplicate={() => change(`copying ${name}`, (before) => duplicateEntry(before, key))}
              onRemove={() => {
                onRemove(index);
                change(`removing ${name}`, (before) => removeEntry(before, key));
              }}
            />
          );
        })}
      </ol>
    </Section>
  );
}
