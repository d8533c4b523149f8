import type { Address } from "viem";
import type { Read } from "../chain/Read.ts";

/**
 * Addresses that a contract names, or ids by which it keeps things; or a question that brings them
 * nearer: a list's length, then its items.
 */
export type Inquiry =
  | { found: readonly Address[]; ids?: readonly bigint[] }
  | { ask: Read<Inquiry> };
