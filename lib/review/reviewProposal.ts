import type { Client } from "viem";
import type { Mintage } from "../dao/Mintage.ts";
import type { Snapshot } from "../dao/Snapshot.ts";
import { isDeadState } from "../governor/isDeadState.ts";
import { splitDescription } from "../proposal/splitDescription.ts";
import { compareExecuted } from "../report/compareExecuted.ts";
import { createReport } from "../report/createReport.ts";
import type { Report } from "../report/Report.ts";
import { enterByGovernor } from "./enterByGovernor.ts";
import type { OtherChain } from "./facts/fetchCodeElsewhere.ts";
import { addExecutedPrivileges, fetchPast } from "./fetchPast.ts";
import { findGovernor } from "./findGovernor.ts";
import { type OnPreview, reviewCalls } from "./reviewCalls.ts";

/** Which proposal, of the DAO in the snapshot. */
export type ReviewProposalParameters = {
  mintage: Mintage;
  snapshot: Snapshot;
  id: string;
  /** Chains that the reader can ask too: where a recipient may be a contract. */
  otherChains?: readonly OtherChain[] | undefined;
  /** Not told of a proposal that can no longer be executed. */
  onPreview?: OnPreview | undefined;
};

/**
 * The report of a proposal on chain, from its calldata alone. An executed proposal is run on the
 * state before its execution block, at that block's time, and compared with what happened.
 *
 * @throws {NoGovernorError} {@link ProposalNotFoundError} and as `previewCalls`.
 */
export async function reviewProposal(
  client: Client,
  parameters: ReviewProposalParameters,
): Promise<Report> {
  const { mintage, snapshot: current, id } = parameters;
  const { flavour, identity, secondsPerBlock } = findGovernor({ mintage, snapshot: current });
  const reader = await flavour.load();
  const proposal = await reader.fetchProposal(client, { identity, id, block: current.block });
  const { calls, executed } = proposal;
  const past =
    executed === undefined
      ? undefined
      : await fetchPast(client, { mintage, snapshot: current, calls, ...executed });
  const snapshot = past?.before ?? current;
  const { governor } = current.state;
  const executeAt =
    past?.after.block.timestamp ??
    (governor === undefined
      ? current.block.timestamp + 1
      : reader.earliestExecution({
          state: governor,
          block: current.block,
          secondsPerBlock,
          proposal,
        }));
  const isOpen = past === undefined && !isDeadState(proposal.state);
  const { preview, power, findings } = await reviewCalls(client, {
    mintage,
    snapshot,
    executor: identity.executor,
    etherFrom: reader.etherFrom,
    calls,
    executeAt,
    subject: { description: proposal.description, proposal, isPast: past !== undefined },
    otherChains: parameters.otherChains,
    onPreview: isOpen ? parameters.onPreview : undefined,
    enter: (asked) => enterByGovernor(asked, { snapshot, calls, proposal, executeAt }),
  });
  const { title, body } = splitDescription(proposal.description);
  return createReport({
    subject: { kind: "proposal", id: proposal.id, title, body },
    proposal,
    preview,
    power,
    findings,
    asExecuted:
      past === undefined
        ? undefined
        : compareExecuted(preview, await addExecutedPrivileges(client, { preview, ...past })),
  });
}
