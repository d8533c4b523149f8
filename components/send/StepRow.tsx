"use client";

import type { ReactNode } from "react";
import type { PlanStep } from "../../lib/proposal/Plan.ts";
import type { StepVerification } from "../../lib/proposal/StepRunner.ts";
import { Address } from "../ui/Address.tsx";
import { cleanText } from "../ui/cleanText.ts";
import type { StepHold } from "./stepHold.ts";
import { TransactionHash } from "./TransactionHash.tsx";

type StepRowProps = {
  step: PlanStep;
  label: string;
  verification: StepVerification | undefined;
  /** Who has to act, where it matters. */
  actor: { address: string; label: string | undefined } | undefined;
  /** Only an account other than the connected one can do it. */
  isOthers?: boolean;
  /** Others have signed enough, so this owner need not. */
  isNeedless?: boolean;
  /** Why it cannot be sent from here now, though its time has come, or is not known. */
  heldAs?: StepHold["as"] | undefined;
  /** Block explorer, without a trailing slash. */
  explorer: string | undefined;
  /** The button, and what came of it. */
  children?: ReactNode;
};

/** One step: where it stands, who acts, what it waits for, and its transaction. */
export function StepRow(props: StepRowProps) {
  const { step, label, verification, actor, explorer, children } = props;
  const state = shownState(stateOf(step, verification), props);
  return (
    <li
      data-state={state}
      className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-2.5 border-t-2 border-line py-3 data-[state=done]:border-accent data-[state=ready]:border-ink"
    >
      <StepSign state={state} />
      <div className="flex min-w-0 flex-col items-start gap-1.5">
        <p className="w-full">
          <span className="font-[580]">{cleanText(label, 80)}</span>{" "}
          <span className="text-small text-soft">· {words[state]}</span>
        </p>
        {actor !== undefined && (
          <p className="text-small text-soft">
            by <Address address={actor.address} label={actor.label} />
          </p>
        )}
        {verification?.status === "blocked" && verification.reason !== "" && (
          <p className="text-small text-soft">{cleanText(verification.reason, 300)}</p>
        )}
        {step.transactionHash !== undefined && (
          <p className="text-small text-soft">
            Transaction <TransactionHash hash={step.transactionHash} explorer={explorer} />
          </p>
        )}
        {children}
      </div>
    </li>
  );
}

type StepState =
  | "done"
  | "sent"
  | "ready"
  | "others"
  | "never"
  | "needless"
  | "unknown"
  | StepHold["as"];

const words: Readonly<Record<StepState, string>> = {
  done: "done",
  sent: "sent, waits to be mined",
  ready: "can be done now",
  others: "waits for this account",
  waiting: "not yet",
  never: "not possible any more",
  needless: "not needed",
  unknown: "asking the chain",
  paused: "not known now",
  wallet: "waits for your wallet",
  refused: "not possible now",
};

function stateOf(step: PlanStep, verification: StepVerification | undefined): StepState {
  if (step.status === "done" || verification?.status === "done") return "done";
  if (step.status === "sent" && step.transactionHash !== undefined) return "sent";
  if (verification === undefined) return "unknown";
  if (verification.status === "ready") return "ready";
  return verification.status === "blocked" && verification.isFinal ? "never" : "waiting";
}

/**
 * What is for somebody else to do, or is held by what its button says, is no call to act, so it looks
 * as quiet as what comes later.
 */
function shownState(
  state: StepState,
  props: Pick<StepRowProps, "isNeedless" | "isOthers" | "heldAs">,
): StepState {
  const { isNeedless = false, isOthers = false, heldAs } = props;
  if (heldAs === "paused" && state === "unknown") return heldAs;
  if (isNeedless && state !== "done") return "needless";
  if (state !== "ready") return state;
  return isOthers ? "others" : (heldAs ?? state);
}

function StepSign({ state }: { state: StepState }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={`mt-0.75 size-4 fill-none stroke-current stroke-2 ${state === "done" ? "text-accent" : state === "ready" ? "text-ink" : "text-soft"}`}
    >
      {state === "done" ? (
        <path d="M2.5 8.5l3.5 4 7.5-9" strokeLinecap="round" strokeLinejoin="round" />
      ) : (
        <circle
          cx="8"
          cy="8"
          r="5.5"
          strokeDasharray={state === "ready" ? undefined : "1.2 2.26"}
        />
      )}
    </svg>
  );
}
