import type { PlanStep } from "../proposal/Plan.ts";
import type { StepVerification } from "../proposal/StepRunner.ts";
import type { ExecutionSigners } from "./fetchExecutionSigners.ts";
import type { SafeStanding } from "./fetchSafeStanding.ts";

/** Whether an owner's signature is there, can be given, or is no longer wanted. */
export function verifySignature(standing: SafeStanding, step: PlanStep): StepVerification {
  const { executed, safe, signatures } = standing;
  const owner = step.actor;
  if (signatures.some((entry) => entry.owner === owner)) return { status: "done" };
  if (executed !== undefined) return verifyExecuted(executed, owner);
  if (isSpent(standing)) return spent(standing);
  if (owner === undefined || !safe.owners.includes(owner)) {
    return blocked("This account is not an owner of the Safe now.");
  }
  if (signatures.length >= safe.threshold) {
    return blocked(`No more signatures are needed: ${countOf(standing)} are there.`);
  }
  return { status: "ready" };
}

function verifyExecuted(
  { signers, isWhole }: ExecutionSigners,
  owner: PlanStep["actor"],
): StepVerification {
  if (signers.some((signer) => signer === owner)) return { status: "done" };
  return blocked(
    isWhole
      ? "Not needed: the transaction went through without this signature."
      : "The transaction went through. Whether this owner signed it is not known in this browser.",
  );
}

/** Whether the transaction was executed, can be, or waits for signatures or its turn. */
export function verifyExecution(standing: SafeStanding): StepVerification {
  const { outcome, safe, transaction, signatures } = standing;
  if (outcome.status === "executed") return { status: "done" };
  if (isSpent(standing)) return spent(standing);
  if (signatures.length < safe.threshold) {
    return blocked(`${countOf(standing)} signatures are there.`);
  }
  if (outcome.status === "later") {
    return blocked(
      `Transaction ${safe.nonce} of the Safe comes before this, ${transaction.nonce}.`,
    );
  }
  return { status: "ready" };
}

/** Its nonce is used, and not by it as far as is known. */
function isSpent({ outcome }: SafeStanding): boolean {
  return ["taken", "failed", "unknown"].includes(outcome.status);
}

function spent({ outcome, transaction }: SafeStanding): StepVerification {
  const { nonce } = transaction;
  switch (outcome.status) {
    case "failed":
      return over("The transaction was executed and its calls failed.");
    case "unknown":
      return over(`The nonce ${nonce} is used; whether by this transaction is not known.`);
    default:
      return over(`Another transaction of the Safe took the nonce ${nonce}.`);
  }
}

function countOf({ safe, signatures }: SafeStanding): string {
  return `${signatures.length} of ${safe.threshold}`;
}

function blocked(reason: string): StepVerification {
  return { status: "blocked", reason };
}

function over(reason: string): StepVerification {
  return { status: "blocked", reason, isFinal: true };
}
