import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import { NotJsonError } from "./errors.ts";
import { toJsonValue } from "./toJsonValue.ts";

/**
 * The SHA-256 of a value's canonical JSON (RFC 8785), as `0x` and 64 hexadecimal digits. The order
 * of keys does not matter; a bigint counts as its decimal string.
 *
 * @throws {NotJsonError} where the value cannot be JSON; see `toJsonValue`.
 */
export function receipt(value: unknown): `0x${string}` {
  const text = canonicalize(toJsonValue(value));
  if (text === undefined) throw new NotJsonError("", "not JSON");
  return `0x${bytesToHex(sha256(utf8ToBytes(text)))}`;
}
