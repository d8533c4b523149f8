import type { ReactNode } from "react";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { describeNonceGap } from "../../lib/safe/describeNonceGap.ts";
import { nonceOf } from "../../lib/safe/nonceOf.ts";
import { UntrustedText } from "../ui/UntrustedText.tsx";

type NonceNotesProps = {
  nonce: bigint;
  /** The Safe's next. */
  next: bigint;
  /** The Safe's transactions that are kept in this browser. */
  plans: readonly Plan[];
  /** Another transaction with this nonce. */
  competitor: Plan | undefined;
};

/** What stands in a nonce's way: those before it that nothing known has, and another one with it. */
export function NonceNotes({ nonce, next, plans, competitor }: NonceNotesProps) {
  const gap = describeNonceGap(nonce, { next, known: plans.map(nonceOf) });
  return (
    <>
      {gap !== undefined && (
        <Caution>
          Nonce {gap} would have to be used first: the Safe leaves none out, and no transaction with
          such a nonce is known in this browser. Until then this one cannot be executed.
        </Caution>
      )}
      {competitor !== undefined && (
        <Caution>
          “<UntrustedText text={competitor.title} maximum={80} />” has the same nonce. Only one of
          the two can be executed: creating this one is a replacement.
        </Caution>
      )}
    </>
  );
}

function Caution({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="rounded-lg bg-warn-soft px-4 py-3">
      <span aria-hidden className="text-warn">
        ▲{" "}
      </span>
      {children}
    </p>
  );
}
