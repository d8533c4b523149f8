"use client";

import { useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import { findGovernorSender } from "../../lib/governor/findGovernorSender.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import type { QueryContext } from "../../lib/queries/snapshotQuery.ts";

type VoterQuery = { context: QueryContext; plan: Plan; voter: Address | undefined };

/** With how many votes an account may vote on a proposal, and how it has; nothing until it is read. */
export function useVoter({ context, plan, voter }: VoterQuery) {
  const { client, rpcUrl } = context;
  const { data } = useQuery({
    queryKey: ["voter", rpcUrl, plan.id, voter],
    queryFn: () =>
      voter === undefined
        ? null
        : findGovernorSender(plan.flavour).fetchVoter(client, { plan, voter }),
    enabled: voter !== undefined,
    staleTime: 0,
  });
  return data ?? undefined;
}
