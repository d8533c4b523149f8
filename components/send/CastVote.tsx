import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { VoterStanding } from "../../lib/governor/GovernorOperations.ts";
import { cleanText } from "../ui/cleanText.ts";
import { TransactionHash } from "./TransactionHash.tsx";

type CastVoteProps = {
  snapshot: Snapshot;
  /** What the governor says of the account, once it is read. */
  voter: VoterStanding | undefined;
  /** As it was sent from here, for governors that do not keep how an account voted. */
  sent: string | undefined;
  transactionHash: string;
  explorer: string | undefined;
};

const sides: ReadonlyMap<string, string> = new Map([
  ["for", "For"],
  ["against", "Against"],
  ["abstain", "Abstain"],
]);

/** A vote that is in: how, with how many votes and by which transaction, as far as that is known. */
export function CastVote({ snapshot, voter, sent, transactionHash, explorer }: CastVoteProps) {
  const { token } = snapshot.state;
  const side = sides.get(voter?.support ?? sent ?? "");
  const weight =
    voter === undefined
      ? undefined
      : `with ${formatAmountGrouped(voter.votes, token.decimals)} ${cleanText(token.symbol, 16)}`;
  const known = [side, weight].filter((part) => part !== undefined);
  return (
    <div role="status">
      <p className="text-ok">
        ✓ Your vote with this account is counted
        {known.length === 0 ? "." : `: ${known.join(", ")}.`}
      </p>
      <p className="text-small text-soft">
        Transaction <TransactionHash hash={transactionHash} explorer={explorer} />
      </p>
    </div>
  );
}
