"use client";

import { useState } from "react";
import { useConnection } from "wagmi";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { findGovernorSender } from "../../lib/governor/findGovernorSender.ts";
import type { Proposal } from "../../lib/governor/GovernorFlavour.ts";
import type { Support } from "../../lib/governor/GovernorSender.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import type { QueryContext } from "../../lib/queries/snapshotQuery.ts";
import { findGovernor } from "../../lib/review/findGovernor.ts";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";
import { tryParse } from "../ui/tryParse.ts";
import { CastVote } from "./CastVote.tsx";
import { StepFailure } from "./StepFailure.tsx";
import { usePlan } from "./usePlan.ts";
import { useRunStep } from "./useRunStep.ts";
import { useStepProblem } from "./useStepProblem.ts";
import { useVoter } from "./useVoter.ts";
import { VoterNote } from "./VoterNote.tsx";

const choices: readonly { support: Support; label: string }[] = [
  { support: "for", label: "For" },
  { support: "against", label: "Against" },
  { support: "abstain", label: "Abstain" },
];

type VoteBoxProps = {
  context: QueryContext;
  snapshot: Snapshot;
  proposal: Proposal;
  plan: Plan;
};

/** For, against or abstain, with a reason where the governor keeps one. */
export function VoteBox({ context, snapshot, proposal, plan }: VoteBoxProps) {
  const { address, chainId } = useConnection();
  const [support, setSupport] = useState<Support | undefined>(undefined);
  const [reason, setReason] = useState("");
  const run = useRunStep({ context, snapshot });
  const takes = voteForms({ context, snapshot, proposal });
  const voter = useVoter({ context, plan, voter: address });
  const ballot = ballotOf(plan, { voter: address, support, reason });
  const trial = ballotOf(plan, { voter: address, support: "for", reason: "" });
  const refusal = useStepProblem({
    context,
    plan: trial,
    step: trial.steps[0],
    account: address,
    labels: snapshot.dao.labels,
  });
  const problem =
    address === undefined
      ? "Connect a wallet first."
      : chainId !== plan.chainId
        ? "Switch the wallet to this DAO’s chain first."
        : (refusal ?? (support === undefined ? "Choose how to vote." : undefined));
  const { data } = usePlan({ context, plan: ballot, isUnready: problem !== undefined });
  const cast = data?.plan.steps.find(({ status }) => status === "done");
  if (cast?.transactionHash !== undefined) {
    return (
      <CastVote
        snapshot={snapshot}
        voter={voter}
        sent={data?.plan.facts.support}
        transactionHash={cast.transactionHash}
        explorer={context.mintage.chains.find(({ id }) => id === plan.chainId)?.explorer}
      />
    );
  }
  if (voter?.hasVoted === true) return <VoterNote snapshot={snapshot} voter={voter} />;
  const [step] = ballot.steps;
  return (
    <div className="flex w-full flex-col items-start gap-3">
      {voter !== undefined && <VoterNote snapshot={snapshot} voter={voter} />}
      <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
        <legend className="sr-only">Your vote</legend>
        {choices
          .filter((choice) => choice.support !== "abstain" || takes.abstain)
          .map((choice) => (
            <label key={choice.support} className="flex min-h-8 items-center gap-2">
              <input
                type="radio"
                name="support"
                checked={support === choice.support}
                onChange={() => setSupport(choice.support)}
                className="size-4 accent-accent"
              />
              {choice.label}
            </label>
          ))}
      </fieldset>
      {takes.reason ? (
        <div className="w-full">
          <TextField label="Reason, kept on chain" value={reason} onChange={setReason} rows={2} />
        </div>
      ) : (
        <p className="text-small text-soft">This governor keeps no reason with a vote.</p>
      )}
      <Button
        tone="main"
        isPending={run.isPending}
        disabledReason={problem}
        onClick={() => step !== undefined && run.mutate({ plan: ballot, step, isConfirmed: false })}
      >
        Vote
      </Button>
      {run.error !== null && <StepFailure error={run.error} labels={snapshot.dao.labels} />}
    </div>
  );
}

/** A plan of the one vote: accounts vote each for itself, so each has its own. */
function ballotOf(
  plan: Plan,
  vote: { voter: string | undefined; support: Support | undefined; reason: string },
): Plan {
  return {
    ...plan,
    id: `${plan.id}:vote:${vote.voter ?? "nobody"}`,
    facts: { ...plan.facts, support: vote.support ?? "", reason: vote.reason.trim() },
    steps: plan.steps
      .filter(({ kind }) => kind === "vote")
      .map(({ id, kind, label }) => ({ id, kind, label, status: "waiting" })),
  };
}

/** What this governor's votes can say: tried on its encoder, which refuses what is not kept. */
function voteForms({ context, snapshot, proposal }: Omit<VoteBoxProps, "plan">) {
  const { identity } = findGovernor({ mintage: context.mintage, snapshot });
  const sender = findGovernorSender(identity.flavour);
  const { id } = proposal;
  const takes = (vote: { support: Support; reason?: string }) =>
    tryParse(() => sender.encodeVote({ identity, id, ...vote })).error === undefined;
  return {
    abstain: takes({ support: "abstain" }),
    reason: takes({ support: "for", reason: "because" }),
  };
}
