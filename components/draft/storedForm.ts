import type { Draft } from "../../lib/proposal/Draft.ts";
import type { DraftForm } from "./DraftForm.ts";

/** A stored form: beside what a draft has, the list of payments that is being written. */
type StoredForm = Draft & { payments?: string };

/**
 * A form as the store keeps it: a draft whose actions hold what was `typed`. No action kind takes
 * such a field, so half-typed text can never be taken for an action.
 */
export function toStoredDraft(form: DraftForm, dao: string): StoredForm {
  const { title, description, route, actions, payments } = form;
  return {
    version: 1,
    dao,
    title,
    description,
    route,
    actions: actions.map(({ type, fields }) => ({ type, typed: { ...fields } })),
    ...(payments === "" ? {} : { payments }),
  };
}

/** The form that was kept. What another version of the app wrote otherwise is left out. */
export function fromStoredDraft(stored: StoredForm): DraftForm {
  const { title, description, route, actions, payments } = stored;
  return {
    title,
    description,
    route,
    actions: actions.map(({ type, typed }, index) => ({
      key: `${index + 1}`,
      type,
      fields: toFields(typed),
    })),
    payments: typeof payments === "string" ? payments : "",
  };
}

function toFields(typed: unknown): Record<string, string> {
  if (typeof typed !== "object" || typed === null) return {};
  return Object.fromEntries(
    Object.entries(typed).filter((entry): entry is [string, string] => {
      return typeof entry[1] === "string";
    }),
  );
}
