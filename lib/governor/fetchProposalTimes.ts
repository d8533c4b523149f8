import type { Client } from "viem";
import { toSeconds } from "../amount/toSeconds.ts";
import { fetchBlockTimes } from "../chain/fetchBlockTimes.ts";
import type { PinnedBlock } from "../chain/PinnedBlock.ts";
import type { GovernorState, Proposal } from "./GovernorFlavour.ts";

type ProposalSpan = Pick<Proposal, "createdBlock" | "voteStart" | "voteEnd">;

/**
 * Asks for the times of the past blocks in which proposals were made and voted on, all in one turn.
 * The answer gives a proposal's times; what is still to come, or not known to the node, is
 * `undefined` there.
 */
export async function fetchProposalTimes(
  client: Client,
  parameters: {
    clock: GovernorState["clock"];
    spans: readonly ProposalSpan[];
    block: PinnedBlock;
  },
): Promise<(span: ProposalSpan) => Proposal["times"]> {
  const { clock, spans, block } = parameters;
  const numbers = spans
    .flatMap((span) => blocksOf(span, clock))
    .filter((number) => number >= 0n && number < block.number);
  const times = new Map(await fetchBlockTimes(client, numbers)).set(block.number, block.timestamp);
  return (span) => {
    const { createdBlock, voteStart, voteEnd } = span;
    const known = new Set(blocksOf(span, clock));
    const timeOf = (number: bigint) => (known.has(number) ? times.get(number) : undefined);
    return {
      created: timeOf(createdBlock),
      voteStart: clock === "seconds" ? toSeconds(voteStart) : timeOf(voteStart),
      voteEnd: clock === "seconds" ? toSeconds(voteEnd) : timeOf(voteEnd),
    };
  };
}

/**
 * The blocks of a proposal that the node numbers. Where contracts count another chain's blocks (on
 * Arbitrum the parent's), a vote seems to start before its proposal: such numbers name other blocks.
 */
function blocksOf({ createdBlock, voteStart, voteEnd }: ProposalSpan, clock: string): bigint[] {
  const isNumbered = clock === "blocks" && voteStart >= createdBlock;
  return isNumbered ? [createdBlock, voteStart, voteEnd] : [createdBlock];
}
