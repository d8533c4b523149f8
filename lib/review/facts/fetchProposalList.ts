import type { Client } from "viem";
import type { Call } from "../../actions/Call.ts";
import type { ListedProposal } from "../../checks/facts.ts";
import type { Mintage } from "../../dao/Mintage.ts";
import type { Snapshot } from "../../dao/Snapshot.ts";
import { BaseError } from "../../errors/BaseError.ts";
import type { Proposal, ProposalState } from "../../governor/GovernorFlavour.ts";

const open: ReadonlySet<ProposalState> = new Set(["pending", "active", "succeeded", "queued"]);

/**
 * The subject beside the governor's open proposals: a proposal that failed may be made again with the
 * same words, and one that was executed looks like next year's. What is executed itself is alone.
 * `undefined` where the proposals were not to be had.
 */
export async function fetchProposalList(
  client: Client,
  parameters: {
    mintage: Mintage;
    snapshot: Snapshot;
    subject: { description: string; calls: readonly Call[]; proposal: Proposal | undefined };
    through: ListedProposal["through"];
  },
): Promise<ListedProposal[] | undefined> {
  const { mintage, snapshot, subject, through } = parameters;
  const { proposal, calls, description } = subject;
  const own: ListedProposal = { id: proposal?.id, description, calls, through };
  if (proposal?.executed !== undefined) return [own];
  const identity = snapshot.dao.governor;
  const flavour = mintage.flavours.find(({ id }) => id === identity?.flavour);
  if (identity === undefined || flavour === undefined) return undefined;
  try {
    const governor = await flavour.load();
    const all = await governor.fetchProposals(client, { identity, block: snapshot.block });
    const others = all.filter(({ id, state }) => open.has(state) && id !== proposal?.id);
    return [
      own,
      ...others.map((other) => ({
        id: other.id,
        description: other.description,
        calls: other.calls,
        through: undefined,
      })),
    ];
  } catch (error) {
    if (error instanceof BaseError) return undefined;
    throw error;
  }
}
