import { z } from "zod";
import {
  type Document,
  DocumentNotJsonError,
  DocumentTooLargeError,
  DocumentVersionError,
} from "./errors.ts";

// Compiling schemas takes `new Function`, which the content security policy refuses and reports.
z.config({ jitless: true });

/** The largest draft or plan that is read: bytes of its JSON. */
export const largestDocument = 1_000_000;

const versioned = z.looseObject({ version: z.unknown() });

/**
 * The JSON of a draft or plan, from text or as a value, before its schema looks at it: not too
 * large, and of a known version. A missing version is left to the schema.
 *
 * @throws {DocumentTooLargeError | DocumentNotJsonError | DocumentVersionError}
 */
export function parseDocument(source: unknown, document: Document): unknown {
  const text = typeof source === "string" ? source : toText(source, document);
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > largestDocument)
    throw new DocumentTooLargeError(document, { bytes, limit: largestDocument });
  const json = fromText(text, document);
  const { data } = versioned.safeParse(json);
  if (data?.version !== undefined && data.version !== 1)
    throw new DocumentVersionError(document, data.version);
  return json;
}

function toText(value: unknown, document: Document): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch (error) {
    throw new DocumentNotJsonError(document, error);
  }
}

function fromText(text: string, document: Document): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new DocumentNotJsonError(document, error);
  }
}
