import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import { LabLinkError, LabLinkTooLongError, LabTooLargeError } from "../errors.ts";
import type { LabDocument } from "./LabDocument.ts";
import { largestModel, readLabJson } from "./readLabJson.ts";

/** Longer links are cut by some programs that pass them on. */
export const longestLink = 16_000;

/** Bytes inflated at a time: deflate grows at most some thousandfold, so a bomb stops at once. */
const chunkLength = 512;

/**
 * The Lab's models as a URL's fragment, `#lab=…`: compressed, in base64url. A fragment never reaches
 * a server.
 *
 * @throws {LabLinkTooLongError}
 */
export function labLink(document: LabDocument): string {
  const packed = deflateSync(strToU8(JSON.stringify(document)), { level: 9 });
  const text = btoa(strFromU8(packed, true));
  const link = `#lab=${text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
  if (link.length > longestLink) throw new LabLinkTooLongError(link.length, longestLink);
  return link;
}

/**
 * Reads the models in a link or its fragment. It is as untrusted as any file, and never inflated past
 * the largest model.
 *
 * @returns `undefined` where the fragment is of something else.
 * @throws {LabLinkError | LabTooLargeError}
 */
export function parseLabLink(link: string): LabDocument | undefined {
  const [, text] = /(?:^|[#&])lab=([^&]*)/.exec(link) ?? [];
  if (text === undefined) return undefined;
  if (!/^[A-Za-z0-9_-]+$/.test(text)) throw new LabLinkError();
  try {
    const packed = strToU8(atob(text.replaceAll("-", "+").replaceAll("_", "/")), true);
    return readLabJson(JSON.parse(inflate(packed)));
  } catch (error) {
    throw error instanceof LabTooLargeError ? error : new LabLinkError(error);
  }
}

function inflate(packed: Uint8Array): string {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const parts: string[] = [];
  let bytes = 0;
  const stream = new Inflate((chunk) => {
    bytes += chunk.length;
    if (bytes > largestModel) throw new LabTooLargeError(largestModel);
    parts.push(decoder.decode(chunk, { stream: true }));
  });
  for (let start = 0; start < packed.length; start += chunkLength) {
    const end = start + chunkLength;
    stream.push(packed.subarray(start, end), end >= packed.length);
  }
  return parts.join("") + decoder.decode();
}
