"use client";

import { useState } from "react";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import type { QueryContext } from "../../lib/queries/snapshotQuery.ts";
import { UntrustedText } from "../ui/UntrustedText.tsx";
import { PlanSteps } from "./PlanSteps.tsx";
import { usePlans } from "./usePlans.ts";

type KeptPlansProps = { context: QueryContext; snapshot: Snapshot };

/** Proposals begun in this browser that are not at their end, to go on with. */
export function KeptPlans({ context, snapshot }: KeptPlansProps) {
  const { governor } = snapshot.dao;
  const { data = [] } = usePlans(
    governor === undefined ? undefined : { kind: "governor", address: governor.address },
  );
  const begun = data.filter(isUnderWay);
  if (begun.length === 0) return null;
  return (
    <details className="mt-5 border-t border-line pt-3">
      <summary className="text-small text-soft">
        Begun in this browser and not at the end: {begun.length}
      </summary>
      {begun.map((plan) => (
        <KeptPlan key={plan.id} plan={plan} context={context} snapshot={snapshot} />
      ))}
    </details>
  );
}

function KeptPlan({ plan, ...rest }: KeptPlansProps & { plan: Plan }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="mt-2" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="font-[550]">
        <UntrustedText text={plan.title} maximum={80} />
      </summary>
      <div className="mt-2">{isOpen && <PlanSteps plan={plan} {...rest} />}</div>
    </details>
  );
}

function isUnderWay({ steps }: Plan): boolean {
  const isWhole = steps.some(({ kind }) => kind === "propose");
  return isWhole && steps.some(({ status }) => status !== "done");
}
