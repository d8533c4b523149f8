import type { Address } from "viem";
import type { Policy } from "../dao/Policy.ts";
import type { Preview } from "../preview/Preview.ts";
import type { Finding } from "./Finding.ts";

/** What the chain tells of an account that receives something. */
export type RecipientFacts = {
  address: Address;
  isContract: boolean;
  /** Whether the treasury paid it before, by Transfer logs; `unknown` where they were not to be had. */
  paidBefore: boolean | "unknown";
};

/** All that a check may look at. Checks are pure: what they need was fetched before. */
export type CheckContext = {
  preview: Preview;
  recipients: readonly RecipientFacts[];
  policy: Policy;
};

/** One check: looks, and says what it found. A check that could not look says `notChecked`. */
export type Check = (context: CheckContext) => readonly Finding[];
