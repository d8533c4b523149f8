"use client";

import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { VoterStanding } from "../../lib/governor/GovernorOperations.ts";
import { cleanText } from "../ui/cleanText.ts";

const sides = { for: "voted for it", against: "voted against it", abstain: "abstained" } as const;

/** With how many votes an account may vote, and how it has, where the governor keeps that. */
export function VoterNote({ snapshot, voter }: { snapshot: Snapshot; voter: VoterStanding }) {
  const { token } = snapshot.state;
  const votes = `${formatAmountGrouped(voter.votes, token.decimals)} ${cleanText(token.symbol, 16)}`;
  const deed = voter.support === undefined ? "has voted" : sides[voter.support];
  return (
    <p className="text-small text-soft">
      {voter.hasVoted
        ? `This account ${deed} with ${votes}, and a vote cannot be changed.`
        : `This account’s voting power here: ${votes}.`}
    </p>
  );
}
