import type { Proposal, ProposalState } from "../../lib/governor/GovernorFlavour.ts";
import { openStates } from "./listOpen.ts";

/** Which proposals are shown. */
export type ProposalShow = "all" | "open" | ProposalState;

/**
 * The proposals of some states in whose description, number or proposer a text occurs; in any
 * letters, in their order.
 */
export function filterProposals<
  listed extends Pick<Proposal, "id" | "state" | "proposer" | "description">,
>(
  proposals: readonly listed[],
  { show, search }: { show: ProposalShow; search: string },
): listed[] {
  const wanted = search.trim().toLowerCase();
  return proposals.filter(({ id, state, proposer, description }) => {
    const isShown =
      show === "all" || state === show || (show === "open" && openStates.includes(state));
    const texts = [description, id, proposer];
    return isShown && texts.some((text) => text.toLowerCase().includes(wanted));
  });
}
