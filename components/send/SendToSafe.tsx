"use client";

import { useState } from "react";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { useMintage } from "../session/useMintage.ts";
import { Button } from "../ui/Button.tsx";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { TextField } from "../ui/TextField.tsx";
import { tryParse } from "../ui/tryParse.ts";
import { AgainField } from "./AgainField.tsx";
import { NonceNotes } from "./NonceNotes.tsx";
import { planSafeDraft } from "./planDraft.ts";
import { SafeTwinNotes } from "./SafeTwinNotes.tsx";
import type { SendRouteProps } from "./SendToGovernor.tsx";
import { type SafePlace, safePlace } from "./safePlace.ts";
import { useKeepSafePlan } from "./useKeepSafePlan.ts";
import { useSafeTwins } from "./useSafeTwins.ts";

/** A draft as a transaction of the Safe, with its place in the Safe's order. */
export function SendToSafe({ context, snapshot, draft, unready }: SendRouteProps) {
  const next = snapshot.state.safe?.nonce ?? 0n;
  const mintage = useMintage();
  const keep = useKeepSafePlan(snapshot);
  const known = useSafeTwins({ context, snapshot, draft });
  const { plans, twins } = known;
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [againFor, setAgainFor] = useState<string | undefined>(undefined);
  const text = typed ?? `${nextFreeNonce(plans, next)}`;
  const nonce = /^[0-9]{1,18}$/.test(text.trim()) ? BigInt(text.trim()) : undefined;
  const problem = nonceProblem(nonce, next);
  const planned =
    nonce === undefined || draft.actions.length === 0
      ? undefined
      : tryParse(() => planSafeDraft(draft, { mintage, snapshot, nonce }));
  const place = safePlace(planned?.value, { plans, twins });
  const twinKey = twins.map(({ plan, nonce }) => plan?.id ?? `${nonce}`).join();
  const isAgain = place.kind === "again" && againFor === twinKey;
  const explorer = context.mintage.chains.find(({ id }) => id === snapshot.dao.chainId)?.explorer;
  return (
    <div className="flex flex-col items-start gap-3">
      <SafeTwinNotes known={known} title={draft.title} snapshot={snapshot} explorer={explorer} />
      <NonceField text={text} onChange={setTyped} next={next} problem={problem} />
      {nonce !== undefined && place.kind !== "same" && (
        <NonceNotes nonce={nonce} next={next} plans={plans} competitor={place.competitor} />
      )}
      {planned?.error !== undefined && (
        <ErrorNotice title="This draft cannot be sent through the Safe." error={planned.error} />
      )}
      {keep.error !== null && <ErrorNotice error={keep.error} />}
      {place.kind === "again" && (
        <AgainField
          isChecked={isAgain}
          onChange={(checked) => setAgainFor(checked ? twinKey : undefined)}
        >
          I want a second transaction with the same calls: with both executed, the Safe pays, mints
          and changes twice.
        </AgainField>
      )}
      <CreateButton
        place={place}
        isPending={keep.isPending}
        reason={
          unready ??
          problem ??
          (known.isLooking ? "Looking for the same transaction." : undefined) ??
          (place.kind === "again" && !isAgain ? "Confirm the second one first." : undefined)
        }
        onPress={keep.mutate}
      />
    </div>
  );
}

type NonceFieldProps = {
  text: string;
  onChange: (text: string) => void;
  /** The Safe's next. */
  next: bigint;
  problem: string | undefined;
};

function NonceField({ text, onChange, next, problem }: NonceFieldProps) {
  return (
    <div className="w-full max-w-60">
      <TextField
        label="Nonce"
        inputMode="numeric"
        value={text}
        onChange={onChange}
        hint={`The Safe’s next is ${next}; transactions run in this order`}
        error={problem}
      />
    </div>
  );
}

type CreateButtonProps = {
  place: SafePlace;
  isPending: boolean;
  /** Why no transaction can be created; one that is there can be opened all the same. */
  reason: string | undefined;
  onPress: (plan: Plan) => void;
};

function CreateButton({ place, isPending, reason, onPress }: CreateButtonProps) {
  const { plan, kind } = place;
  const isThere = kind === "same";
  return (
    <>
      <Button
        tone="main"
        isPending={isPending}
        disabledReason={
          isThere ? undefined : (reason ?? (plan === undefined ? "Add an action." : undefined))
        }
        onClick={() => plan !== undefined && onPress(plan)}
      >
        {verbs[kind]}
      </Button>
      <p className="text-small text-soft">
        {isThere
          ? "The owners sign it, off chain, on the Safe’s page."
          : `${kind === "again" ? "Of a second one nothing is sent yet" : "Nothing is sent yet"}: the owners sign it next, off chain, on the Safe’s page.`}
      </p>
    </>
  );
}

const verbs: Readonly<Record<SafePlace["kind"], string>> = {
  new: "Create the transaction",
  replacement: "Create the replacement",
  again: "Create it once more",
  same: "Open the transaction",
};

function nonceProblem(nonce: bigint | undefined, next: bigint): string | undefined {
  if (nonce === undefined) return "Write a whole number.";
  return nonce < next ? `The Safe has used it already. Write ${next} or more.` : undefined;
}

function nextFreeNonce(plans: readonly Plan[], next: bigint): bigint {
  const taken = new Set(plans.map(({ facts }) => facts.nonce));
  let free = next;
  while (taken.has(`${free}`)) free += 1n;
  return free;
}
