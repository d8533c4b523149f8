import type { Draft } from "./Draft.ts";

/** A draft as the text of its file; `parseDraft` reads it back. */
export function serializeDraft(draft: Draft): string {
  const { version, dao, title, description, route, actions } = draft;
  const written = actions.map(({ type, ...parameters }) => ({ type, ...parameters }));
  const document = { version, dao, title, description, route, actions: written };
  return `${JSON.stringify(document, null, 2)}\n`;
}
