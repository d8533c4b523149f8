import type { Client } from "viem";
import { safeAbi } from "../../contracts-abi/safe.ts";
import { ReadFailedError } from "../chain/errors.ts";
import { fetchPinnedBlock } from "../chain/fetchPinnedBlock.ts";
import { fetchReads } from "../chain/fetchReads.ts";
import type { PinnedBlock } from "../chain/PinnedBlock.ts";
import { readAll } from "../chain/readAll.ts";
import { readContract } from "../chain/readContract.ts";
import type { Plan } from "../proposal/Plan.ts";
import { collectSignatures, type OwnerSignature } from "./collectSignatures.ts";
import { type ExecutionSigners, fetchExecutionSigners } from "./fetchExecutionSigners.ts";
import { fetchSafeOutcome } from "./fetchSafeOutcome.ts";
import type { SafeOutcome } from "./judgeSafeOutcome.ts";
import { readSafe } from "./readSafe.ts";
import type { SafeState } from "./SafeState.ts";
import { type SafePlanFacts, safePlanFacts } from "./safePlanFacts.ts";

/** Where a Safe plan's transaction stands on chain. */
export type SafeStanding = SafePlanFacts & {
  safe: SafeState;
  block: PinnedBlock;
  signatures: readonly OwnerSignature[];
  outcome: SafeOutcome;
  /** Who signed what was executed, from its calldata; `undefined` where nothing was. */
  executed: ExecutionSigners | undefined;
};

/**
 * Reads the Safe, the consent its owners gave, and whether the transaction was executed.
 *
 * @throws {SafeHashMismatchError} {@link SafePlanFactMissingError} {@link ReadFailedError}
 * @throws {LogsUnavailableError} where the nonce is used and the node refuses the Safe's logs.
 */
export async function fetchSafeStanding(client: Client, plan: Plan): Promise<SafeStanding> {
  const facts = safePlanFacts(plan);
  const address = plan.route.address;
  const block = await fetchPinnedBlock(client, { chainId: plan.chainId });
  const actors = plan.steps.flatMap(({ actor }) => (actor === undefined ? [] : [actor]));
  const { safe, approvals } = await fetchReads(client, {
    read: readAll({
      safe: readSafe(address),
      approvals: readAll(
        actors.map((actor) =>
          readContract({
            address,
            abi: safeAbi,
            functionName: "approvedHashes",
            args: [actor, facts.safeTxHash],
          }),
        ),
      ),
    }),
    blockNumber: block.number,
  });
  if (safe === undefined) {
    throw new ReadFailedError({ address, functionName: "getOwners", data: "0x" });
  }
  const approvedBy = actors.filter((_, index) => approvals[index] === 1n);
  const signatures = await collectSignatures({ plan, ...facts, owners: safe.owners, approvedBy });
  const outcome = await fetchSafeOutcome(client, { facts, safe, block });
  const executed =
    outcome.status === "executed"
      ? await fetchExecutionSigners(client, { ...facts, ...outcome, safe: address, approvedBy })
      : undefined;
  return { ...facts, safe, block, signatures, outcome, executed };
}
