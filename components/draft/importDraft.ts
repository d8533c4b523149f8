import type { ActionKind } from "../../lib/actions/Action.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Draft } from "../../lib/proposal/Draft.ts";
import { DocumentTooLargeError } from "../../lib/proposal/errors.ts";
import { largestDocument } from "../../lib/proposal/parseDocument.ts";
import { parseDraft } from "../../lib/proposal/parseDraft.ts";
import { parseDraftLink } from "../../lib/proposal/parseDraftLink.ts";
import { tryParse } from "../ui/tryParse.ts";
import { DraftOfOtherDaoError, FileUnreadableError, NotADraftError } from "./errors.ts";
import { isSameRoute, routesOf } from "./routesOf.ts";

type ImportContext = { snapshot: Snapshot; kinds: readonly ActionKind[] };

/**
 * Reads a draft from a file. A file too large to be one is not even read.
 *
 * @throws {FileUnreadableError} {@link NotADraftError} {@link DraftOfOtherDaoError} and what `parseDraft` throws.
 */
export async function importDraftFile(file: File, context: ImportContext): Promise<Draft> {
  if (file.size > largestDocument) {
    throw new DocumentTooLargeError("draft", { bytes: file.size, limit: largestDocument });
  }
  const text = await file.text().catch((cause: unknown) => {
    throw new FileUnreadableError({ name: file.name, cause });
  });
  const { value: draft, error } = tryParse(() => parseDraft(text, { actions: context.kinds }));
  if (draft !== undefined) return checkDao(draft, context);
  throw isOfSafe(text) ? new NotADraftError() : error;
}

/** Whether a file holds a transaction's calls or signatures, which no draft has. */
function isOfSafe(text: string): boolean {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null) return false;
    return "calls" in parsed || "signatures" in parsed;
  } catch {
    return false;
  }
}

/**
 * Reads the draft in a link's fragment.
 *
 * @throws {DraftOfOtherDaoError} and what `parseDraftLink` throws.
 */
export function importDraftLink(link: string, context: ImportContext): Draft {
  return checkDao(parseDraftLink(link, { actions: context.kinds }), context);
}

function checkDao(draft: Draft, { snapshot }: ImportContext): Draft {
  const { shortName, entry } = snapshot.dao;
  const open = `${shortName}:${entry}`;
  const isHere =
    draft.dao.startsWith(`${shortName}:`) &&
    routesOf(snapshot).some(({ route }) => isSameRoute(route, draft.route));
  if (draft.dao !== open && !isHere) throw new DraftOfOtherDaoError({ dao: draft.dao, open });
  return draft;
}
