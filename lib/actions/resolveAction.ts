import { z } from "zod";
import type { ActionKind } from "./Action.ts";
import { ActionInvalidError, ActionUnknownError } from "./errors.ts";
import { toFieldIssues } from "./toFieldIssues.ts";

const typedSchema = z.looseObject({ type: z.string() });

/**
 * Finds an action's kind and its checked parameters. Takes anything, so that drafts from outside
 * need no other door.
 *
 * @throws {ActionUnknownError | ActionInvalidError}
 */
export function resolveAction(
  action: unknown,
  { actions }: { actions: readonly ActionKind[] },
): { kind: ActionKind; parameters: Readonly<Record<string, unknown>> } {
  const typed = typedSchema.safeParse(action, { reportInput: true });
  if (!typed.success) throw new ActionInvalidError(undefined, toFieldIssues(typed.error.issues));
  const { type, ...given } = typed.data;
  const kind = actions.find((known) => known.type === type);
  if (kind === undefined)
    throw new ActionUnknownError(
      type,
      actions.map((known) => known.type),
    );
  const parsed = kind.schema.safeParse(given, { reportInput: true });
  if (!parsed.success) throw new ActionInvalidError(kind.type, toFieldIssues(parsed.error.issues));
  return { kind, parameters: parsed.data };
}
