"use client";

import { useQuery } from "@tanstack/react-query";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Draft } from "../../lib/proposal/Draft.ts";
import { encodeDraft } from "../../lib/proposal/encodeDraft.ts";
import { proposalDescription } from "../../lib/proposal/proposalDescription.ts";
import { proposalsQuery } from "../../lib/queries/proposalsQuery.ts";
import type { QueryContext } from "../../lib/queries/snapshotQuery.ts";
import { useMintage } from "../session/useMintage.ts";
import { tryParse } from "../ui/tryParse.ts";
import { findProposedDraft, type ProposedDraft } from "./findProposedDraft.ts";
import { usePlans } from "./usePlans.ts";

/** The proposal that a draft has become already, whoever is connected; `undefined`: none is known. */
export function useProposedDraft(parameters: {
  context: QueryContext;
  snapshot: Snapshot;
  draft: Draft;
}): { proposed: ProposedDraft | undefined; isLooking: boolean; error: unknown } {
  const { context, snapshot, draft } = parameters;
  const mintage = useMintage();
  const { data: plans = [] } = usePlans(draft.route);
  const query = useQuery({
    ...proposalsQuery(context, snapshot),
    placeholderData: (previous) => previous,
  });
  const { data: proposals = [], error, isPending: isLooking } = query;
  if (draft.actions.length === 0) return { proposed: undefined, isLooking, error };
  const content = tryParse(() => ({
    description: proposalDescription(draft),
    calls: encodeDraft(draft, mintage),
  })).value;
  const proposed =
    content === undefined ? undefined : findProposedDraft(content, { proposals, plans });
  return { proposed, isLooking, error };
}
