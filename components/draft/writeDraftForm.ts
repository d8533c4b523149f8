import type { Action } from "../../lib/actions/Action.ts";
import type { Draft } from "../../lib/proposal/Draft.ts";
import type { ActionFields, FormContext } from "./actions/ActionForm.ts";
import { markAmounts } from "./actions/amountMarks.ts";
import { findActionForm } from "./actions/findActionForm.ts";
import type { DraftForm } from "./DraftForm.ts";

/** A draft from a file, a link or the chain as a form to work on. */
export function writeDraftForm(draft: Draft, context: FormContext): DraftForm {
  const { title, description, route, actions } = draft;
  return {
    title,
    description,
    route,
    actions: actions.map((action, index) => ({
      key: `${index + 1}`,
      type: action.type,
      fields: fieldsOf(action, context),
    })),
    payments: "",
  };
}

function fieldsOf(action: Action, context: FormContext): ActionFields {
  const { type } = action;
  const changed = findActionForm(type, context).write(action, context);
  return markAmounts({ type, fields: {} }, { changed, context });
}
