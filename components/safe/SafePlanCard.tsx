"use client";

import type { ReactNode } from "react";
import type { Plan } from "../../lib/proposal/Plan.ts";
import type { SafeState } from "../../lib/safe/SafeState.ts";
import type { OpenedDao } from "../session/OpenedDao.ts";
import { Button } from "../ui/Button.tsx";
import { CopyButton } from "../ui/CopyButton.tsx";
import { Pill } from "../ui/Pill.tsx";
import { UntrustedText } from "../ui/UntrustedText.tsx";
import { CallSentences } from "./CallSentences.tsx";
import { SignatureFiles } from "./SignatureFiles.tsx";

type SafePlanCardProps = {
  plan: Plan;
  opened: OpenedDao;
  safe: SafeState;
  /** Others with the same nonce. */
  competitors: readonly Plan[];
  onSave: (plan: Plan) => Promise<void>;
  onRemove: () => Promise<void>;
  /** What it would do, or did. */
  report: ReactNode;
  children: ReactNode;
};

/** One transaction of the Safe: what it does, who signed, and what stands in its way. */
export function SafePlanCard(props: SafePlanCardProps) {
  const { plan, opened, safe, competitors, onSave, onRemove, report, children } = props;
  const signed = plan.steps.filter(({ signature }) => signature !== undefined).length;
  const execution = plan.steps.find(({ kind }) => kind === "execute");
  const isExecuted = execution?.status === "done";
  return (
    <li className="rounded-xl border border-line bg-card p-4">
      <p className="flex flex-wrap items-center gap-2 text-small text-soft">
        <span>Nonce {plan.facts.nonce ?? "not stated"}</span>
        {isExecuted ? (
          <Pill tone="accent">Executed</Pill>
        ) : (
          <Pill tone={signed >= safe.threshold ? "accent" : "neutral"}>
            {signed} of {safe.threshold} signed
          </Pill>
        )}
      </p>
      <h3 className="mt-1 mb-2 text-lead font-[600]">
        <UntrustedText text={plan.title} maximum={120} />
      </h3>
      {isExecuted ? (
        <ExecutedNote hash={execution?.transactionHash} />
      ) : (
        plan.facts.imported !== undefined && (
          <p className="mb-3 rounded-lg border border-info bg-info-soft px-4 py-3">
            <b className="font-[580]">Imported:</b> everything below is checked again; the title is
            not signed.
          </p>
        )
      )}
      <CallSentences calls={plan.calls} snapshot={opened.snapshot} />
      {competitors.length > 0 && !isExecuted && (
        <p className="mb-3 rounded-lg bg-warn-soft px-4 py-3">
          <span aria-hidden className="text-warn">
            ▲{" "}
          </span>
          The same nonce has “
          <UntrustedText text={competitors[0]?.title ?? ""} maximum={80} />”
          {competitors.length > 1 && ` and ${competitors.length - 1} more`}. Only one of them can be
          executed.
        </p>
      )}
      {report}
      {children}
      <div className="mt-3 flex flex-wrap items-start gap-x-1 gap-y-2 border-t border-line pt-3">
        <SignatureFiles plan={plan} onSave={onSave} />
        <Button tone="quiet" onClick={() => void onRemove()} className="px-2">
          Remove from this browser
        </Button>
      </div>
    </li>
  );
}

/** That it went through, and by which transaction, where this browser knows. */
function ExecutedNote({ hash }: { hash: string | undefined }) {
  return (
    <p role="status" className="mb-3 rounded-lg bg-accent-soft px-4 py-3 wrap-anywhere">
      <b className="font-[580] text-accent">✓ It went through.</b>
      {hash !== undefined && (
        <>
          {" "}
          Transaction <span className="font-mono text-small">{hash}</span>
          <CopyButton text={hash} what="transaction hash" />
        </>
      )}
    </p>
  );
}
