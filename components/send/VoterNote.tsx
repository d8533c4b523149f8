"use client";

import { useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { findGovernorSender } from "../../lib/governor/findGovernorSender.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import type { QueryContext } from "../../lib/queries/snapshotQuery.ts";
import { cleanText } from "../ui/cleanText.ts";

type VoterNoteProps = { context: QueryContext; snapshot: Snapshot; plan: Plan; voter: Address };

/** With how many votes an account may vote here, and how it has, where the governor keeps that. */
export function VoterNote({ context, snapshot, plan, voter }: VoterNoteProps) {
  const { client, rpcUrl } = context;
  const { data } = useQuery({
    queryKey: ["voter", rpcUrl, plan.id, voter],
    queryFn: () => findGovernorSender(plan.flavour).fetchVoter(client, { plan, voter }),
    staleTime: 0,
  });
  if (data === undefined) return null;
  const { token } = snapshot.state;
  const votes = `${formatAmountGrouped(data.votes, token.decimals)} ${cleanText(token.symbol, 16)}`;
  const side = data.support === undefined ? "" : ` ${data.support}`;
  return (
    <p className="text-small text-soft">
      {data.hasVoted
        ? `This account has voted${side} on this proposal; its voting power here is ${votes}.`
        : `This account’s voting power here: ${votes}.`}
    </p>
  );
}
