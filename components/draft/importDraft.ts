import type { ActionKind } from "../../lib/actions/Action.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Draft } from "../../lib/proposal/Draft.ts";
import { DocumentTooLargeError } from "../../lib/proposal/errors.ts";
import { largestDocument } from "../../lib/proposal/parseDocument.ts";
import { parseDraft } from "../../lib/proposal/parseDraft.ts";
import { parseDraftLink } from "../../lib/proposal/parseDraftLink.ts";
import { DraftOfOtherDaoError, FileUnreadableError } from "./errors.ts";
import { isSameRoute, routesOf } from "./routesOf.ts";

type ImportContext = { snapshot: Snapshot; kinds: readonly ActionKind[] };

/**
 * Reads a draft from a file. A file too large to be one is not even read.
 *
 * @throws {FileUnreadableError} {@link DraftOfOtherDaoError} and what `parseDraft` throws.
 */
export async function importDraftFile(file: File, context: ImportContext): Promise<Draft> {
  if (file.size > largestDocument) {
    throw new DocumentTooLargeError("draft", { bytes: file.size, limit: largestDocument });
  }
  const text = await file.text().catch((cause: unknown) => {
    throw new FileUnreadableError({ name: file.name, cause });
  });
  return checkDao(parseDraft(text, { actions: context.kinds }), context);
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
