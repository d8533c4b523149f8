import { Inflate, strToU8 } from "fflate";
import type { ActionKind } from "../actions/Action.ts";
import type { Draft } from "./Draft.ts";
import { DocumentTooLargeError, DraftLinkError } from "./errors.ts";
import { largestDocument } from "./parseDocument.ts";
import { parseDraft } from "./parseDraft.ts";

/** Bytes inflated at a time: deflate grows at most some thousandfold, so a bomb stops at once. */
const chunkLength = 512;

/**
 * Reads the draft in a link or its fragment. The link is as untrusted as any file: checked the same
 * way, and never inflated past the largest draft.
 *
 * @throws {DraftLinkError | DocumentTooLargeError} and what `parseDraft` throws.
 */
export function parseDraftLink(
  link: string,
  { actions }: { actions: readonly ActionKind[] },
): Draft {
  const [, text] = /(?:^|[#&?])draft=([A-Za-z0-9_-]*)/.exec(link) ?? [];
  if (text === undefined || text === "") throw new DraftLinkError();
  return parseDraft(inflate(fromBase64Url(text)), { actions });
}

function fromBase64Url(text: string): Uint8Array {
  try {
    return strToU8(atob(text.replaceAll("-", "+").replaceAll("_", "/")), true);
  } catch (error) {
    throw new DraftLinkError(error);
  }
}

function inflate(packed: Uint8Array): string {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const parts: string[] = [];
  let bytes = 0;
  const stream = new Inflate((chunk) => {
    bytes += chunk.length;
    if (bytes > largestDocument)
      throw new DocumentTooLargeError("draft", { bytes, limit: largestDocument });
    parts.push(decoder.decode(chunk, { stream: true }));
  });
  try {
    for (let start = 0; start < packed.length; start += chunkLength) {
      const end = start + chunkLength;
      stream.push(packed.subarray(start, end), end >= packed.length);
    }
    return parts.join("") + decoder.decode();
  } catch (error) {
    throw error instanceof DocumentTooLargeError ? error : new DraftLinkError(error);
  }
}
