"use client";

import { useState } from "react";
import { useConnection } from "wagmi";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Plan, PlanStep, StepKind } from "../../lib/proposal/Plan.ts";
import type { QueryContext } from "../../lib/queries/snapshotQuery.ts";
import { Button } from "../ui/Button.tsx";
import { StandingFailure } from "./StandingFailure.tsx";
import { StepFailure } from "./StepFailure.tsx";
import { StepRow } from "./StepRow.tsx";
import { StopNotice } from "./StopNotice.tsx";
import { stepHold } from "./stepHold.ts";
import { stepActor, stepLabel, stepVerb } from "./stepWords.ts";
import { usePlan } from "./usePlan.ts";
import { useRunStep } from "./useRunStep.ts";
import { useStepProblem } from "./useStepProblem.ts";

type PlanStepsProps = {
  context: QueryContext;
  snapshot: Snapshot;
  plan: Plan;
  /** These kinds of step alone. */
  kinds?: readonly StepKind[];
  /** Why its first step cannot be sent; what was begun can always go on. */
  unready?: string | undefined;
  /** The findings were read, and the person wants to go on. */
  isConfirmed?: boolean;
};

/** The steps of a plan, each with where it stands and, when its time has come, its button. */
export function PlanSteps(props: PlanStepsProps) {
  const { context, snapshot, kinds, unready, isConfirmed = false } = props;
  const isUnready = unready !== undefined;
  const { data, error, refetch } = usePlan({ context, plan: props.plan, isUnready });
  const isPaused = error !== null;
  const plan = data?.plan ?? props.plan;
  const run = useRunStep({ context, snapshot });
  const [lastId, setLastId] = useState<string | undefined>(undefined);
  const { address, chainId } = useConnection();
  const senderProblem =
    address === undefined
      ? "Connect a wallet first."
      : chainId === plan.chainId
        ? undefined
        : "Switch the wallet to this DAO’s chain first.";
  const chain = context.mintage.chains.find(({ id }) => id === plan.chainId);
  const { labels } = snapshot.dao;
  const proposing = plan.steps.find(({ kind, status }) => kind === "propose" && status !== "done");
  const isProposer = address !== undefined && address === plan.facts.proposer;
  const refusal = useStepProblem({
    context,
    plan,
    step: isUnready || !isProposer ? undefined : proposing,
    account: address,
    labels,
  });
  const execution = plan.steps.find(({ kind }) => kind === "execute");
  const executionStatus = data?.verifications[execution?.id ?? ""]?.status;
  const isSigned = executionStatus === "done" || executionStatus === "ready";
  const press = (step: PlanStep, hasRead: boolean) => {
    setLastId(step.id);
    run.mutate({ plan, step, isConfirmed: hasRead });
  };
  const steps = plan.steps.filter(({ kind }) => kinds === undefined || kinds.includes(kind));
  return (
    <>
      {isPaused && <StandingFailure error={error} retry={refetch} />}
      <ol>
        {steps.map((step, index) => {
          const verification = data === null ? unasked : data?.verifications[step.id];
          const actor = stepActor(plan, step);
          const isLast = step.id === lastId;
          const isReady = verification?.status === "ready" || (isUnready && index === 0);
          const hold = stepHold({
            isPaused,
            unready: index === 0 ? unready : undefined,
            sender: senderProblem,
            refusal: step.id === proposing?.id ? refusal : undefined,
          });
          const isOthers = actor !== undefined && address !== undefined && actor !== address;
          return (
            <StepRow
              key={step.id}
              step={step}
              label={stepLabel(step, labels)}
              verification={isPaused ? undefined : verification}
              heldAs={hold?.as}
              actor={actor === undefined ? undefined : { address: actor, label: labels[actor] }}
              isOthers={isOthers}
              isNeedless={isSigned && step.kind === "sign"}
              explorer={chain?.explorer}
            >
              {isReady && isOthers && !isPaused && step.status !== "done" && (
                <p className="text-small text-soft">
                  Switch the wallet to it, or let its owner do it.
                </p>
              )}
              {isReady && !isOthers && step.status !== "done" && (
                <Button
                  tone="main"
                  isPending={run.isPending && isLast}
                  disabledReason={
                    run.isPending && !isLast ? "Another step is under way." : hold?.reason
                  }
                  onClick={() => press(step, isConfirmed)}
                >
                  {stepVerb(step)}
                </Button>
              )}
              {isLast && run.error !== null && (
                <StepFailure error={run.error} labels={labels} isPaused={isPaused} />
              )}
              {isLast && run.data !== undefined && "stop" in run.data && (
                <StopNotice
                  stop={run.data.stop}
                  isPending={run.isPending}
                  onGoOn={() => press(step, true)}
                />
              )}
            </StepRow>
          );
        })}
      </ol>
    </>
  );
}

/** Nothing was sent of it and it cannot be sent now, so the chain was not asked. */
const unasked = { status: "blocked", reason: "" } as const;
