"use client";

import Link from "next/link";
import { useConnection } from "wagmi";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Draft } from "../../lib/proposal/Draft.ts";
import type { QueryContext } from "../../lib/queries/snapshotQuery.ts";
import { daoHref } from "../session/daoHref.ts";
import { useMintage } from "../session/useMintage.ts";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { tryParse } from "../ui/tryParse.ts";
import { PlanSteps } from "./PlanSteps.tsx";
import { planGovernorDraft } from "./planDraft.ts";
import { usePlan } from "./usePlan.ts";

/** What both ways of sending are given. */
export type SendRouteProps = {
  context: QueryContext;
  snapshot: Snapshot;
  draft: Draft;
  unready: string | undefined;
  isConfirmed: boolean;
};

/** Propose, vote, queue, execute: the whole way is shown before the first step is taken. */
export function SendToGovernor(props: SendRouteProps) {
  const { context, snapshot, draft, unready, isConfirmed } = props;
  const { address } = useConnection();
  const mintage = useMintage();
  if (address === undefined || draft.actions.length === 0) {
    const reason = address === undefined ? "Connect the wallet that shall propose." : unready;
    return <p className="text-soft">{reason}</p>;
  }
  const planned = tryParse(() =>
    planGovernorDraft(draft, { mintage, snapshot, proposer: address }),
  );
  if (planned.error !== undefined) {
    return <ErrorNotice title="This draft cannot be proposed." error={planned.error} />;
  }
  return (
    <>
      <ProposalLink
        context={context}
        snapshot={snapshot}
        plan={planned.value}
        isUnready={unready !== undefined}
      />
      <PlanSteps
        context={context}
        snapshot={snapshot}
        plan={planned.value}
        unready={unready}
        isConfirmed={isConfirmed}
      />
    </>
  );
}

type ProposalLinkProps = Pick<SendRouteProps, "context" | "snapshot"> & {
  plan: ReturnType<typeof planGovernorDraft>;
  isUnready: boolean;
};

/** Once it is on chain: where everybody else finds it. */
function ProposalLink({ context, snapshot, plan, isUnready }: ProposalLinkProps) {
  const { data } = usePlan({ context, plan, isUnready });
  const isProposed = data?.plan.steps.some(
    ({ id, status }) => id === "propose" && status === "done",
  );
  const id = data?.plan.facts.proposalId;
  if (isProposed !== true || id === undefined) return null;
  const entry = `${snapshot.dao.shortName}:${snapshot.dao.entry}`;
  return (
    <p className="mb-3 rounded-lg bg-accent-soft px-4 py-3">
      This draft is on chain.{" "}
      <Link
        href={daoHref("/dao/proposal", { entry, id })}
        prefetch={false}
        className="text-accent underline"
      >
        Open the proposal
      </Link>{" "}
      to see votes and to share it.
    </p>
  );
}
