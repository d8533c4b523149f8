import type { Draft } from "../../lib/proposal/Draft.ts";
import type { FormContext } from "./actions/ActionForm.ts";
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
      fields: findActionForm(action.type, context).write(action, context),
    })),
    payments: "",
  };
}
