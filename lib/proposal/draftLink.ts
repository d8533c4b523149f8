import { deflateSync, strFromU8, strToU8 } from "fflate";
import type { Draft } from "./Draft.ts";

/**
 * A draft as a URL's fragment, `#draft=…`: compressed, in base64url. A fragment never reaches a
 * server.
 */
export function draftLink(draft: Draft): string {
  const packed = deflateSync(strToU8(JSON.stringify(draft)), { level: 9 });
  const text = btoa(strFromU8(packed, true));
  return `#draft=${text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}
