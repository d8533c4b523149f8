import type { Action, ActionKind } from "../actions/Action.ts";
import { ActionInvalidError, ActionUnknownError, type FieldIssue } from "../actions/errors.ts";
import { parseAction } from "../actions/parseAction.ts";
import { toFieldIssues } from "../actions/toFieldIssues.ts";
import type { Draft } from "./Draft.ts";
import { draftSchema } from "./draftSchema.ts";
import { DocumentInvalidError } from "./errors.ts";
import { parseDocument } from "./parseDocument.ts";

/**
 * Reads a draft from a file's text or from parsed JSON, and refuses whatever is not exactly one: a
 * field missing, wrong or unknown is named by its path, such as `actions[1].amount`. A draft without
 * actions is one still being written.
 *
 * @throws {DocumentTooLargeError | DocumentNotJsonError | DocumentVersionError | DocumentInvalidError}
 */
export function parseDraft(
  source: unknown,
  { actions: kinds }: { actions: readonly ActionKind[] },
): Draft {
  const json = parseDocument(source, "draft");
  const parsed = draftSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) throw new DocumentInvalidError("draft", toFieldIssues(parsed.error.issues));
  const issues: FieldIssue[] = [];
  const actions = parsed.data.actions.flatMap((action, index): Action[] => {
    try {
      return [parseAction(action, { actions: kinds })];
    } catch (error) {
      issues.push(...toActionIssues(error, `actions[${index}]`));
      return [];
    }
  });
  if (issues.length > 0) throw new DocumentInvalidError("draft", issues);
  return { ...parsed.data, actions };
}

function toActionIssues(error: unknown, path: string): readonly FieldIssue[] {
  if (error instanceof ActionUnknownError)
    return [{ path: `${path}.type`, message: `${error.shortMessage} ${error.remedy}` }];
  if (error instanceof ActionInvalidError)
    return error.issues.map((issue) => ({
      path: issue.path === "" ? path : `${path}.${issue.path}`,
      message: issue.message,
    }));
  throw error;
}
