import type { Address } from "viem";
import type { Draft } from "./Draft.ts";

/**
 * The exact text of a proposal on chain: `# title`, a blank line, the description. For an
 * OpenZeppelin Governor (4.9.1 and later) `proposer` adds `#proposer=0x…` as the last line, so that
 * nobody else can propose the same and cancel it.
 */
export function proposalDescription(
  draft: Pick<Draft, "title" | "description">,
  { proposer }: { proposer?: Address } = {},
): string {
  const text = `# ${draft.title}\n\n${draft.description}`;
  return proposer === undefined ? text : `${text}\n\n#proposer=${proposer}`;
}
