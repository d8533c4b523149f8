import Link from "next/link";
import type { Reader } from "../../lib/dao/Mintage.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Proposal } from "../../lib/governor/GovernorFlavour.ts";
import { splitDescription } from "../../lib/proposal/splitDescription.ts";
import { formatVotingTime, proposalTimes } from "../../lib/report/proposalTimes.ts";
import { daoHref } from "../session/daoHref.ts";
import { ProposalStatePill } from "../ui/ProposalStatePill.tsx";
import { shortenAddress } from "../ui/shortenAddress.ts";
import { UntrustedText } from "../ui/UntrustedText.tsx";
import { VoteBar } from "./VoteBar.tsx";

type ProposalItemProps = {
  proposal: Proposal;
  entry: string;
  snapshot: Snapshot;
  mintage: Reader;
  /** Without votes and dates, for a narrow place. */
  isShort?: boolean;
};

/** One proposal of a list: its title leads to the review. */
export function ProposalItem(props: ProposalItemProps) {
  const { proposal, entry, snapshot, mintage, isShort = false } = props;
  const { id, state } = proposal;
  const times = proposalTimes(proposal, { snapshot, chains: mintage.chains });
  const { title } = splitDescription(proposal.description);
  return (
    <li
      className={`border-t border-line py-3 first:border-t-0 first:pt-0 ${isShort ? "" : "grid gap-x-8 gap-y-2 sm:grid-cols-[1fr_18rem]"}`}
    >
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 text-small text-soft">
          <span title={id}>Proposal {shortenAddress(id)}</span>
          <ProposalStatePill state={state} times={times} now={snapshot.block.timestamp} />
        </p>
        <Link
          href={daoHref("/dao/proposal", { entry, id })}
          prefetch={false}
          className="mt-0.5 block font-[580] break-words hover:underline"
        >
          <UntrustedText text={title === "" ? "(no title)" : title} maximum={160} />
        </Link>
        {times !== undefined && !isShort && (
          <p className="text-small text-soft">Vote {formatVotingTime(times)}</p>
        )}
      </div>
      {!isShort && <VoteBar proposal={proposal} state={snapshot.state} />}
    </li>
  );
}
