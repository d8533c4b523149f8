"use client";

import { type ReactNode, useRef } from "react";
import { Section } from "../ui/Section.tsx";
import { actionLabel } from "./ActionCard.tsx";
import { ActionCatalogue } from "./ActionCatalogue.tsx";
import { ActionList } from "./ActionList.tsx";
import type { FormContext } from "./actions/ActionForm.ts";
import { DescriptionField } from "./DescriptionField.tsx";
import { DraftFields } from "./DraftFields.tsx";
import type { DraftForm } from "./DraftForm.ts";
import { countPayments } from "./describePayments.ts";
import { addEntries, addEntry } from "./formChanges.ts";
import { PaymentList } from "./PaymentList.tsx";
import type { DraftReading } from "./readDraftForm.ts";
import type { RouteChoice } from "./routesOf.ts";
import type { FormHistory } from "./useFormHistory.ts";

type DraftEditorProps = {
  form: DraftForm;
  context: FormContext;
  reading: DraftReading;
  change: FormHistory["change"];
  routes: readonly RouteChoice[];
  /** What stands between the actions and those to add. */
  children: ReactNode;
};

/** Everything of a draft that is typed: title, route, actions, description. */
export function DraftEditor(props: DraftEditorProps) {
  const { form, context, reading, change, routes, children } = props;
  const catalogue = useRef<HTMLDivElement>(null);
  return (
    <div className="min-w-0">
      <DraftFields
        form={form}
        routes={routes}
        onChange={(what, changed) => change(what, (before) => ({ ...before, ...changed }))}
      />
      <ActionList
        form={form}
        context={context}
        reading={reading}
        change={change}
        catalogue={catalogue}
      />
      {children}
      <Section title="Add an action" note="and what stands now">
        <div ref={catalogue}>
          <ActionCatalogue
            context={context}
            onAdd={(type) =>
              change(`adding “${actionLabel(type, context)}”`, (before) =>
                addEntry(before, type, context),
              )
            }
          />
        </div>
        <PaymentList
          context={context}
          text={form.payments}
          onChange={(payments) =>
            change("typing the payments", (before) => ({ ...before, payments }))
          }
          onOpen={(payments) =>
            change("opening a payment file", (before) => ({ ...before, payments }))
          }
          onDone={(payments) =>
            change(`adding ${countPayments(payments.length)}`, (before) => ({
              ...addEntries(before, { added: payments, context }),
              payments: "",
            }))
          }
        />
      </Section>
      <DescriptionField
        text={form.description}
        onChange={(description) =>
          change("typing the description", (before) => ({ ...before, description }))
        }
      />
    </div>
  );
}
