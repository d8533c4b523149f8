"use client";

import { useQuery } from "@tanstack/react-query";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Draft } from "../../lib/proposal/Draft.ts";
import { draftId } from "../../lib/proposal/draftId.ts";
import { encodeDraft } from "../../lib/proposal/encodeDraft.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { safeExecutionsQuery } from "../../lib/queries/safeExecutionsQuery.ts";
import type { QueryContext } from "../../lib/queries/snapshotQuery.ts";
import { createSafeTransaction } from "../../lib/safe/createSafeTransaction.ts";
import { useMintage } from "../session/useMintage.ts";
import { tryParse } from "../ui/tryParse.ts";
import { type FoundTwins, fetchSafeTwins } from "./fetchSafeTwins.ts";
import { usePlans } from "./usePlans.ts";

/** What is known of a Safe's transactions, and which of them make a draft's very calls. */
export type KnownTwins = FoundTwins & {
  /** All that are kept in this browser. */
  plans: readonly Plan[];
  isLooking: boolean;
  /** Why the kept plans could not be read, or not be compared. */
  error: unknown;
};

const none: FoundTwins = { twins: [], more: 0, comparedFrom: 0n };

/**
 * The transactions of a draft's Safe that are kept in this browser, and the draft's twins: of these,
 * and of what the Safe executed from elsewhere. A draft that is no transaction yet has none, and a
 * Safe's logs are read once for each nonce.
 */
export function useSafeTwins(parameters: {
  context: QueryContext;
  snapshot: Snapshot;
  draft: Draft;
}): KnownTwins {
  const { context, snapshot, draft } = parameters;
  const { client, rpcUrl } = context;
  const mintage = useMintage();
  const kept = usePlans(draft.route);
  const { chainId } = snapshot.dao;
  const { block } = snapshot;
  const { safe } = snapshot.state;
  const plans = (kept.data ?? []).filter((plan) => plan.chainId === chainId);
  const calls = tryParse(() => {
    const encoded = encodeDraft(draft, mintage);
    createSafeTransaction({ calls: encoded, nonce: 0n });
    return encoded;
  }).value;
  const isAsked = calls !== undefined && safe !== undefined && !kept.isPending;
  const ofSafe = [rpcUrl, safe?.address, `${safe?.nonce}`];
  const stand = plans.map(({ id, steps }) => [id, steps.at(-1)?.status]);
  const query = useQuery({
    queryKey: ["safeTwins", ...ofSafe, calls && draftId(draft), stand],
    queryFn: async ({ client: queries }) => {
      if (!isAsked) return none;
      const readExecutions = () =>
        queries.fetchQuery(safeExecutionsQuery(context, { safe, block }));
      return fetchSafeTwins(client, { calls, plans, safe, chainId, block, readExecutions });
    },
    enabled: isAsked,
    staleTime: 0,
  });
  const found = isAsked ? (query.data ?? none) : none;
  const isLooking = kept.isPending || (isAsked && query.isPending);
  return { ...found, plans, isLooking, error: kept.error ?? query.error };
}
