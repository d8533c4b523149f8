"use client";

import type { ReactNode } from "react";
import type { Plan } from "../../lib/proposal/Plan.ts";
import type { SafeState } from "../../lib/safe/SafeState.ts";
import { Button } from "../ui/Button.tsx";
import { Pill } from "../ui/Pill.tsx";
import { UntrustedText } from "../ui/UntrustedText.tsx";
import { type Outcome, OutcomeNote, outcomeWord } from "./OutcomeNote.tsx";
import { SignatureFiles } from "./SignatureFiles.tsx";

type SafePlanCardProps = {
  plan: Plan;
  safe: SafeState;
  /** Its nonce is used, or it was executed; `undefined` as `outcome` then: that is being asked. */
  isOver: boolean;
  outcome: Outcome;
  /** Others with the same nonce. */
  competitors: readonly Plan[];
  /** Nonces before its own that no transaction here has. */
  gap: string | undefined;
  onSave: (plan: Plan) => Promise<void>;
  onRemove: () => void;
  /** Its calls in words, and what they would do, or did. */
  report: ReactNode;
  children: ReactNode;
};

/** One transaction of the Safe: what it does, who signed, and what stands in its way. */
export function SafePlanCard(props: SafePlanCardProps) {
  const { plan, safe, isOver, outcome, competitors, gap, onSave, onRemove } = props;
  const signed = plan.steps.filter(({ signature }) => signature !== undefined).length;
  return (
    <li className="rounded-xl border border-line bg-card p-4">
      <p className="flex flex-wrap items-center gap-2 text-small text-soft">
        <span>Nonce {plan.facts.nonce ?? "not stated"}</span>
        {isOver ? (
          <Pill tone={outcome?.status === "executed" ? "accent" : "neutral"}>
            {outcomeWord(outcome)}
          </Pill>
        ) : (
          <Pill tone={signed >= safe.threshold ? "accent" : "neutral"}>
            {signed} of {safe.threshold} signed
          </Pill>
        )}
      </p>
      <h3 className="mt-1 mb-2 text-lead font-[600]">
        <UntrustedText text={plan.title} maximum={120} />
      </h3>
      {isOver ? (
        <OutcomeNote outcome={outcome} />
      ) : (
        plan.facts.imported !== undefined && (
          <p className="mb-3 rounded-lg border border-info bg-info-soft px-4 py-3">
            <b className="font-[580]">Imported:</b> everything below is checked again; the title is
            not signed.
          </p>
        )
      )}
      {competitors.length > 0 && !isOver && (
        <Caution>
          The same nonce has “
          <UntrustedText text={competitors[0]?.title ?? ""} maximum={80} />”
          {competitors.length > 1 && ` and ${competitors.length - 1} more`}. Only one of them can be
          executed.
        </Caution>
      )}
      {gap !== undefined && !isOver && (
        <Caution>
          It cannot be executed before the Safe has used nonce {gap}, and no transaction with such a
          nonce is known in this browser.
        </Caution>
      )}
      {props.report}
      {props.children}
      <div className="mt-3 flex flex-wrap items-start gap-x-1 gap-y-2 border-t border-line pt-3">
        <SignatureFiles plan={plan} onSave={onSave} />
        <Button tone="quiet" onClick={onRemove} className="px-2">
          Remove from this browser
        </Button>
      </div>
    </li>
  );
}

function Caution({ children }: { children: ReactNode }) {
  return (
    <p className="mb-3 rounded-lg bg-warn-soft px-4 py-3">
      <span aria-hidden className="text-warn">
        ▲{" "}
      </span>
      {children}
    </p>
  );
}
