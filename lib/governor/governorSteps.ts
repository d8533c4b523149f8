import { type Account, type Address, type Client, getAddress, isAddressEqual } from "viem";
import { getTransactionReceipt } from "viem/actions";
import type { Call } from "../actions/Call.ts";
import { fetchPinnedBlock } from "../chain/fetchPinnedBlock.ts";
import type { PinnedBlock } from "../chain/PinnedBlock.ts";
import type { Plan } from "../proposal/Plan.ts";
import type { StepRequest, StepRunner, StepVerification } from "../proposal/StepRunner.ts";
import type { GovernorOperations, Vote } from "./GovernorOperations.ts";
import type { GovernorSender, Support } from "./GovernorSender.ts";
import type { ProposalStanding } from "./ProposalStanding.ts";
import {
  AlreadyVotedError,
  NotProposedError,
  NoVotingPowerError,
  UnknownSupportError,
  WrongProposerError,
} from "./sendingErrors.ts";
import { verifyStanding } from "./verifyStanding.ts";

type GovernorStepKind = "propose" | "vote" | "queue" | "execute";
type Prepare = Parameters<StepRunner["prepare"]>[0];
type Verify = Parameters<StepRunner["verify"]>[0];

/** The runners of a governor plan's steps; all families differ only in their operations. */
export function governorSteps(
  operations: GovernorOperations,
): Record<GovernorStepKind, StepRunner> {
  const verifyBy =
    (kind: GovernorStepKind): StepRunner["verify"] =>
    async ({ client, plan }) => {
      const block = await fetchPinnedBlock(client, { chainId: plan.chainId });
      const standing = await operations.fetchStanding(client, { plan, block });
      return verifyStanding(kind, { standing, block });
    };
  const prepareBy =
    (encode: (plan: Plan, id: bigint) => Call): StepRunner["prepare"] =>
    async ({ client, plan }) => {
      const { standing } = await fetchProposed(operations, { client, plan });
      return toRequest(encode(plan, standing.id));
    };
  return {
    propose: { prepare: (step) => preparePropose(operations, step), verify: verifyBy("propose") },
    vote: {
      prepare: (step) => prepareVote(operations, step),
      verify: (step) => verifyVote(operations, step),
    },
    queue: { prepare: prepareBy(operations.encodeQueue), verify: verifyBy("queue") },
    execute: { prepare: prepareBy(operations.encodeExecute), verify: verifyBy("execute") },
  };
}

/** How a family's sender answers about a voter. */
export function voterReader(operations: GovernorOperations): GovernorSender["fetchVoter"] {
  return async (client, { plan, voter }) => {
    const { standing, block } = await fetchProposed(operations, { client, plan });
    return operations.fetchVoter(client, { plan, standing, voter, block });
  };
}

async function preparePropose(
  operations: GovernorOperations,
  { client, plan, account }: Prepare,
): Promise<StepRequest> {
  const address = toAddress(account);
  const proposer = plan.facts.proposer;
  if (proposer !== undefined && proposer !== address) {
    throw new WrongProposerError({ proposer, account: address });
  }
  const block = await fetchPinnedBlock(client, { chainId: plan.chainId });
  return toRequest(await operations.prepareProposal(client, { plan, account: address, block }));
}

async function prepareVote(
  operations: GovernorOperations,
  { client, plan, account }: Prepare,
): Promise<StepRequest> {
  const { standing, block } = await fetchProposed(operations, { client, plan });
  const voter = toAddress(account);
  const id = standing.id.toString();
  const known = await operations.fetchVoter(client, { plan, standing, voter, block });
  if (known.hasVoted) throw new AlreadyVotedError({ voter, id });
  if (known.votes === 0n) {
    const unit = standing.clock === "blocks" ? "block" : "second";
    throw new NoVotingPowerError({ voter, id, timepoint: `${unit} ${standing.voteStart}` });
  }
  return toRequest(operations.encodeVote(plan.route.address, { ...voteOf(plan), id: standing.id }));
}

async function fetchProposed(
  operations: GovernorOperations,
  { client, plan }: { client: Client; plan: Plan },
): Promise<{ standing: ProposalStanding; block: PinnedBlock }> {
  const block = await fetchPinnedBlock(client, { chainId: plan.chainId });
  const standing = await operations.fetchStanding(client, { plan, block });
  if (standing === undefined) throw new NotProposedError();
  return { standing, block };
}

/**
 * Votes are many and a plan's vote is one: that of the step's actor, where it names one, else the
 * one that the plan itself sent.
 */
async function verifyVote(
  operations: GovernorOperations,
  { client, plan, step }: Verify,
): Promise<StepVerification> {
  const block = await fetchPinnedBlock(client, { chainId: plan.chainId });
  const standing = await operations.fetchStanding(client, { plan, block });
  const verification = verifyStanding("vote", { standing, block });
  if (standing === undefined || verification.status !== "ready") return verification;
  const hasVoted =
    step.actor === undefined
      ? await isVoteCast({ client, plan, step })
      : (await operations.fetchVoter(client, { plan, standing, voter: step.actor, block }))
          .hasVoted;
  return hasVoted
    ? { status: "done", facts: { proposalId: standing.id.toString() } }
    : verification;
}

async function isVoteCast({ client, plan, step }: Verify): Promise<boolean> {
  const { transactionHash: hash } = step;
  if (hash === undefined) return false;
  const receipt = await getTransactionReceipt(client, { hash }).catch(() => undefined);
  return (
    receipt?.status === "success" &&
    receipt.to !== null &&
    isAddressEqual(receipt.to, plan.route.address)
  );
}

function voteOf(plan: Plan): Vote {
  const support = plan.facts.support ?? "for";
  const reason = plan.facts.reason ?? "";
  if (!isSupport(support)) throw new UnknownSupportError({ support });
  return reason === "" ? { support } : { support, reason };
}

function isSupport(text: string): text is Support {
  return text === "for" || text === "against" || text === "abstain";
}

function toAddress(account: Account | Address): Address {
  return getAddress(typeof account === "string" ? account : account.address);
}

function toRequest({ to, data, value }: Call): StepRequest {
  return { kind: "transaction", to, data, value };
}
