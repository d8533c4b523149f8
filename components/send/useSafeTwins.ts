"use client";

import { useQuery } from "@tanstack/react-query";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Draft } from "../../lib/proposal/Draft.ts";
import { encodeDraft } from "../../lib/proposal/encodeDraft.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import type { QueryContext } from "../../lib/queries/snapshotQuery.ts";
import { useMintage } from "../session/useMintage.ts";
import { tryParse } from "../ui/tryParse.ts";
import { fetchSafeTwin } from "./fetchSafeTwin.ts";
import { findSafeTwins } from "./findSafeTwins.ts";
import type { SafeTwin } from "./SafeTwin.ts";
import { usePlans } from "./usePlans.ts";

/** So many are asked for and shown; the rest is counted. */
const twinsAtMost = 4;

/** What this browser knows of a Safe's transactions, and which of them make a draft's very calls. */
export type KnownTwins = {
  plans: readonly Plan[];
  twins: readonly SafeTwin[];
  /** Not shown, beside `twins`. */
  more: number;
  isLooking: boolean;
  /** Why the kept plans could not be read. */
  error: unknown;
};

/** The transactions of a draft's Safe that are kept in this browser, and the draft's twins. */
export function useSafeTwins(parameters: {
  context: QueryContext;
  snapshot: Snapshot;
  draft: Draft;
}): KnownTwins {
  const { context, snapshot, draft } = parameters;
  const { client, rpcUrl } = context;
  const mintage = useMintage();
  const kept = usePlans(draft.route);
  const plans = (kept.data ?? []).filter(({ chainId }) => chainId === snapshot.dao.chainId);
  const calls = tryParse(() => encodeDraft(draft, mintage)).value ?? [];
  const found = findSafeTwins(calls, plans);
  const asked = found.slice(0, twinsAtMost);
  const { safe } = snapshot.state;
  const { block } = snapshot;
  const ids = asked.map(({ id, steps }) => [id, steps.at(-1)?.status]);
  const query = useQuery({
    queryKey: ["safeTwins", rpcUrl, snapshot.dao.entry, `${safe?.nonce}`, ids],
    queryFn: async () =>
      safe === undefined
        ? []
        : Promise.all(asked.map((plan) => fetchSafeTwin(client, { plan, safe, block }))),
    enabled: asked.length > 0,
    staleTime: 0,
  });
  return {
    plans,
    twins: asked.length === 0 ? [] : (query.data ?? []).filter((twin) => twin !== undefined),
    more: found.length - asked.length,
    isLooking: kept.isPending || (asked.length > 0 && query.isPending),
    error: kept.error ?? query.error,
  };
}
