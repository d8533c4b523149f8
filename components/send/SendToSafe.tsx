"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { daoHref } from "../session/daoHref.ts";
import { openSharedStore } from "../session/sharedStore.ts";
import { useMintage } from "../session/useMintage.ts";
import { Button } from "../ui/Button.tsx";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { TextField } from "../ui/TextField.tsx";
import { tryParse } from "../ui/tryParse.ts";
import { UntrustedText } from "../ui/UntrustedText.tsx";
import { planSafeDraft } from "./planDraft.ts";
import type { SendRouteProps } from "./SendToGovernor.tsx";
import { usePlans } from "./usePlans.ts";

/** A draft as a transaction of the Safe, with its place in the Safe's order. */
export function SendToSafe({ context: _, snapshot, draft, unready }: SendRouteProps) {
  const { safe } = snapshot.state;
  const mintage = useMintage();
  const router = useRouter();
  const queries = useQueryClient();
  const { data: plans = [] } = usePlans(draft.route);
  const next = `${nextFreeNonce(plans, safe?.nonce ?? 0n)}`;
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const text = typed ?? next;
  const nonce = /^[0-9]{1,18}$/.test(text.trim()) ? BigInt(text.trim()) : undefined;
  const problem = nonceProblem(nonce, safe?.nonce ?? 0n);
  const competitor = plans.find(({ facts }) => facts.nonce === `${nonce}`);
  const planned =
    nonce === undefined || draft.actions.length === 0
      ? undefined
      : tryParse(() => planSafeDraft(draft, { mintage, snapshot, nonce }));
  const keep = useMutation({
    mutationFn: async (plan: Plan) => {
      const store = await openSharedStore();
      if ((await store.plans.load(plan.id)) === undefined) await store.plans.save(plan);
      await queries.invalidateQueries({ queryKey: ["store", "plans"] });
      const entry = `${snapshot.dao.shortName}:${snapshot.dao.entry}`;
      router.push(daoHref("/dao/safe", { entry, plan: plan.id }));
    },
  });
  const plan = planned?.value;
  return (
    <div className="flex flex-col items-start gap-3">
      <div className="w-full max-w-60">
        <TextField
          label="Nonce"
          inputMode="numeric"
          value={text}
          onChange={setTyped}
          hint={`The Safe’s next is ${safe?.nonce ?? 0n}; transactions run in this order`}
          error={problem}
        />
      </div>
      {competitor !== undefined && (
        <p className="rounded-lg bg-warn-soft px-4 py-3">
          <span aria-hidden className="text-warn">
            ▲{" "}
          </span>
          “<UntrustedText text={competitor.title} maximum={80} />” has the same nonce. Only one of
          the two can be executed: creating this one is a replacement.
        </p>
      )}
      {planned?.error !== undefined && (
        <ErrorNotice title="This draft cannot be sent through the Safe." error={planned.error} />
      )}
      {keep.error !== null && <ErrorNotice error={keep.error} />}
      <Button
        tone="main"
        isPending={keep.isPending}
        disabledReason={unready ?? problem ?? (plan === undefined ? "Add an action." : undefined)}
        onClick={() => plan !== undefined && keep.mutate(plan)}
      >
        {competitor === undefined ? "Create the transaction" : "Create the replacement"}
      </Button>
      <p className="text-small text-soft">
        Nothing is sent yet: the owners sign it next, off chain, on the Safe’s page.
      </p>
    </div>
  );
}

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
