import type { Address } from "viem";
import { type Markup, markup } from "./markup.ts";

/** An account's label, where it has one, and its whole address. */
export function accountName(account: Address, labels: Readonly<Record<string, string>>): Markup {
  const label = labels[account];
  return markup`${label === undefined ? "" : `${label} `}<code>${account}</code>`;
}
