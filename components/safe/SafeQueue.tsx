"use client";

import Link from "next/link";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { describeNonceGap } from "../../lib/safe/describeNonceGap.ts";
import { nonceOf } from "../../lib/safe/nonceOf.ts";
import type { SafeState } from "../../lib/safe/SafeState.ts";
import { daoHref } from "../session/daoHref.ts";
import type { OpenedDao } from "../session/OpenedDao.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { RemovalNote } from "../ui/RemovalNote.tsx";
import { Section } from "../ui/Section.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { UntrustedText } from "../ui/UntrustedText.tsx";
import { useRemovals } from "../ui/useRemovals.ts";
import { useUrlText } from "../ui/useUrlText.ts";
import { CallSentences } from "./CallSentences.tsx";
import { PastPlans } from "./PastPlans.tsx";
import { PastSteps } from "./PastSteps.tsx";
import { PlanFile } from "./PlanFile.tsx";
import { SafePlanCard } from "./SafePlanCard.tsx";
import { SafePlanReport } from "./SafePlanReport.tsx";
import type { SafeSlots } from "./SafeSlots.ts";
import { type SortedPlan, sortSafePlans } from "./sortSafePlans.ts";
import { useSafeExecutions } from "./useSafeExecutions.ts";
import { useSafePlans } from "./useSafePlans.ts";

type SafeQueueProps = { opened: OpenedDao; safe: SafeState; slots: SafeSlots };

/** What is to be signed and executed, by nonce; what is through is folded away. */
export function SafeQueue({ opened, safe, slots }: SafeQueueProps) {
  const { chainId } = opened.snapshot.dao;
  const { query, save, remove } = useSafePlans({ safe: safe.address, chainId });
  const removals = useRemovals({ remove, restore: save });
  const executions = useSafeExecutions({ opened, safe, plans: query.data ?? [] });
  const [asked] = useUrlText("plan");
  if (query.isError) {
    return <ErrorNotice title="The Safe’s transactions could not be read." error={query.error} />;
  }
  if (query.data === undefined) return <Skeleton label="Looking for transactions" lines={5} />;
  const plans = query.data;
  const { open, last, past } = sortSafePlans(plans, { safe, executions });
  const card = ({ plan, outcome, isOver }: SortedPlan, isFolded = false) => (
    <SafePlanCard
      key={plan.id}
      plan={plan}
      safe={safe}
      isOver={isOver}
      outcome={outcome}
      competitors={plans.filter(
        (other) => other.id !== plan.id && nonceOf(other) === nonceOf(plan),
      )}
      gap={describeNonceGap(nonceOf(plan), { next: safe.nonce, known: plans.map(nonceOf) })}
      onSave={save}
      onRemove={() => removals.remove(plan)}
      report={
        isFolded ? (
          <CallSentences calls={plan.calls} snapshot={opened.snapshot} />
        ) : (
          <SafePlanReport plan={plan} opened={opened} slots={slots} />
        )
      }
    >
      {isFolded ? (
        <PastSteps renderSteps={() => slots.renderPlan(plan, opened)} />
      ) : (
        slots.renderPlan(plan, opened)
      )}
    </SafePlanCard>
  );
  return (
    <>
      <RemovalNote
        removals={removals}
        describe={(plan) => <RemovedPlan plan={plan} />}
        failure="The list of transactions was not changed."
      />
      <Section
        title="To be signed and executed"
        note={open.length === 0 ? "nothing" : `${open.length}, in this order`}
      >
        {open.length === 0 ? (
          <NothingOpen entry={opened.entry} />
        ) : (
          <ul className="flex flex-col gap-4">{open.map((one) => card(one))}</ul>
        )}
        <PlanFile safe={safe} chainId={chainId} onSave={save} />
      </Section>
      {last.length > 0 && (
        <Section title="Executed last">
          <ul className="flex flex-col gap-4">{last.map((one) => card(one))}</ul>
        </Section>
      )}
      {past.length > 0 && (
        <PastPlans
          count={past.length}
          isAsked={past.some(({ plan }) => plan.id === asked)}
          renderCards={() => past.map((one) => card(one, true))}
        />
      )}
    </>
  );
}

function NothingOpen({ entry }: { entry: string }) {
  return (
    <EmptyState title="Nothing waits here">
      <Link
        href={daoHref("/dao/draft", { entry })}
        prefetch={false}
        className="text-accent underline"
      >
        Draft a transaction
      </Link>
      , or import one that another owner sent you as a file. No service keeps them; each browser
      knows its own.
    </EmptyState>
  );
}

/** What went with it: nobody else may have its signatures. */
function RemovedPlan({ plan }: { plan: Plan }) {
  const signed = plan.steps.filter(({ signature }) => signature !== undefined).length;
  return (
    <>
      “<UntrustedText text={plan.title} maximum={80} />
      ”, nonce {plan.facts.nonce ?? "not stated"}, with{" "}
      {signed === 1 ? "1 signature" : `${signed === 0 ? "no" : signed} signatures`}
    </>
  );
}
