"use client";

import Link from "next/link";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { rememberedExecution } from "../../lib/safe/rememberedExecution.ts";
import type { SafeState } from "../../lib/safe/SafeState.ts";
import { daoHref } from "../session/daoHref.ts";
import type { OpenedDao } from "../session/OpenedDao.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { Section } from "../ui/Section.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { useUrlText } from "../ui/useUrlText.ts";
import { CallSentences } from "./CallSentences.tsx";
import { nonceOf } from "./nonceOf.ts";
import { PlanFile } from "./PlanFile.tsx";
import { SafePlanCard } from "./SafePlanCard.tsx";
import { SafePlanReport } from "./SafePlanReport.tsx";
import type { SafeSlots } from "./SafeSlots.ts";
import { useSafePlans } from "./useSafePlans.ts";

type SafeQueueProps = { opened: OpenedDao; safe: SafeState; slots: SafeSlots };

/** What is to be signed and executed, by nonce; what is through is folded away. */
export function SafeQueue({ opened, safe, slots }: SafeQueueProps) {
  const { chainId } = opened.snapshot.dao;
  const { query, save, remove } = useSafePlans({ safe: safe.address, chainId });
  const [asked] = useUrlText("plan");
  if (query.isError) {
    return <ErrorNotice title="The Safe’s transactions could not be read." error={query.error} />;
  }
  if (query.data === undefined) return <Skeleton label="Looking for transactions" lines={5} />;
  const isPast = (plan: Plan) => nonceOf(plan) < safe.nonce;
  const isLast = (plan: Plan) =>
    nonceOf(plan) === safe.nonce - 1n && rememberedExecution(plan) !== undefined;
  const open = query.data.filter((plan) => !isPast(plan));
  const last = query.data.filter(isLast);
  const past = query.data.filter((plan) => isPast(plan) && !isLast(plan)).toReversed();
  const card = (plan: Plan) => (
    <SafePlanCard
      key={plan.id}
      plan={plan}
      opened={opened}
      safe={safe}
      isPast={isPast(plan)}
      competitors={query.data.filter(
        (other) => other.id !== plan.id && nonceOf(other) === nonceOf(plan),
      )}
      onSave={save}
      onRemove={() => remove(plan.id)}
      report={
        isPast(plan) && !isLast(plan) ? (
          <CallSentences calls={plan.calls} snapshot={opened.snapshot} />
        ) : (
          <SafePlanReport plan={plan} opened={opened} slots={slots} />
        )
      }
    >
      {slots.renderPlan(plan, opened)}
    </SafePlanCard>
  );
  return (
    <>
      <Section
        title="To be signed and executed"
        note={open.length === 0 ? "nothing" : `${open.length}, in this order`}
      >
        {open.length === 0 ? (
          <EmptyState title="Nothing waits here">
            <Link
              href={daoHref("/dao/draft", { entry: opened.entry })}
              prefetch={false}
              className="text-accent underline"
            >
              Draft a transaction
            </Link>
            , or import one that another owner sent you as a file. No service keeps them; each
            browser knows its own.
          </EmptyState>
        ) : (
          <ul className="flex flex-col gap-4">{open.map(card)}</ul>
        )}
        <PlanFile safe={safe} chainId={chainId} onSave={save} />
      </Section>
      {last.length > 0 && (
        <Section title="Executed last">
          <ul className="flex flex-col gap-4">{last.map(card)}</ul>
        </Section>
      )}
      {past.length > 0 && (
        <details className="mb-7" open={past.some(({ id }) => id === asked)}>
          <summary className="font-[620]">Nonces already used: {past.length}</summary>
          <ul className="mt-3 flex flex-col gap-4">{past.map(card)}</ul>
        </details>
      )}
    </>
  );
}
