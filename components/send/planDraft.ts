import type { Address } from "viem";
import type { Mintage } from "../../lib/dao/Mintage.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { findGovernorSender } from "../../lib/governor/findGovernorSender.ts";
import type { Draft } from "../../lib/proposal/Draft.ts";
import { encodeDraft } from "../../lib/proposal/encodeDraft.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { proposalDescription } from "../../lib/proposal/proposalDescription.ts";
import { RouteNotFoundError } from "../../lib/review/errors.ts";
import { findGovernor } from "../../lib/review/findGovernor.ts";
import { planSafe } from "../../lib/safe/planSafe.ts";

/**
 * The plan that sends a draft through its governor, with `proposer` proposing.
 *
 * @throws {NoGovernorError} {@link RouteNotFoundError} {@link SenderNotFoundError}
 * @throws what `GovernorSender.plan` throws.
 */
export function planGovernorDraft(
  draft: Draft,
  parameters: { mintage: Mintage; snapshot: Snapshot; proposer: Address },
): Plan {
  const { mintage, snapshot, proposer } = parameters;
  const { identity } = findGovernor({ mintage, snapshot });
  if (identity.address !== draft.route.address) throw new RouteNotFoundError(draft.route);
  return findGovernorSender(identity.flavour).plan({
    identity,
    chainId: snapshot.dao.chainId,
    title: draft.title,
    description: proposalDescription(draft),
    calls: encodeDraft(draft, mintage),
    proposer,
  });
}

/**
 * The plan that sends a draft as a transaction of its Safe.
 *
 * @throws {RouteNotFoundError} and what `planSafe` throws.
 */
export function planSafeDraft(
  draft: Draft,
  parameters: { mintage: Mintage; snapshot: Snapshot; nonce: bigint },
): Plan {
  const { mintage, snapshot, nonce } = parameters;
  const { safe } = snapshot.state;
  if (safe === undefined || safe.address !== draft.route.address) {
    throw new RouteNotFoundError(draft.route);
  }
  return planSafe({
    safe,
    chainId: snapshot.dao.chainId,
    block: snapshot.block,
    title: draft.title,
    description: draft.description,
    calls: encodeDraft(draft, mintage),
    nonce,
  });
}
