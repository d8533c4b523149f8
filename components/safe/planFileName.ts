import type { Plan } from "../../lib/proposal/Plan.ts";
import { nonceOf } from "../../lib/safe/nonceOf.ts";
import { fileSlug } from "../ui/fileSlug.ts";

const titleAtMost = 40;

/**
 * The name of a file of a Safe's transaction, by its nonce and title, so that two of them can lie in
 * one folder: `transaction-3-october-grants.json`.
 */
export function planFileName(what: "transaction" | "signatures", plan: Plan): string {
  const title = fileSlug(plan.title, titleAtMost);
  return `${[what, `${nonceOf(plan)}`, ...(title === "" ? [] : [title])].join("-")}.json`;
}
