import { createValueFormat } from "../../dao/createValueFormat.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { CheckContext } from "../CheckContext.ts";
import type { Finding } from "../Finding.ts";
import { findingOf } from "../findingOf.ts";
import { routeOf } from "../routeOf.ts";
import type { OutstandingTransaction, UnexplainedApproval } from "./OutstandingFacts.ts";

const say = findingOf("fresh");

/**
 * What owners of the Safe agreed to beside the subject and whoever has their signatures may execute:
 * signatures do not expire before their nonce is used.
 */
export function judgeOutstanding(context: CheckContext): Finding[] {
  const { preview, outstanding, fresh } = context;
  if (routeOf(preview) !== "safe" || fresh?.isPast === true) return [];
  const findings = [
    ...(outstanding?.transactions ?? []).map((transaction) =>
      judgeTransaction(transaction, context),
    ),
    ...judgeUnexplained(outstanding?.unexplained ?? [], context),
  ];
  if (outstanding?.isComplete === true) return findings;
  return [
    ...findings,
    say("notChecked", {
      title: "Approvals of the owners were not read",
      detail:
        "The Safe's logs were not to be had, so an approval that an owner gave to another transaction would go unseen.",
    }),
  ];
}

function judgeTransaction(
  transaction: OutstandingTransaction,
  { preview, subject }: CheckContext,
): Finding {
  const { safeTxHash, nonce, owners, effect, reasons } = transaction;
  const agreed = inWords(preview, { name: `${safeTxHash} (number ${nonce})`, owners });
  const evidence = owners.map((owner) => ({
    kind: "read" as const,
    address: preview.execution.executor,
    functionName: `approvedHashes(${owner}), or a signature`,
    value: safeTxHash,
  }));
  switch (effect) {
    case "harmful":
      return say("critical", {
        title: "Owners agreed to a transaction that takes or hands over",
        detail: `${agreed}. Run now, it gives: ${reasons.join("; ")}. Execute something else with its number to make it void.`,
        evidence,
      });
    case "unknown":
      return say("notChecked", {
        title: "Owners agreed to a transaction that is not known",
        detail: `${agreed}. What it does is not known here: its calls cannot be read, could not be run, or fail now.`,
        evidence,
      });
    case "harmless":
      return say(nonce === subject?.safeNonce ? "warning" : "info", {
        title:
          nonce === subject?.safeNonce
            ? "Owners agreed to another transaction of the same number"
            : "Owners agreed to another transaction",
        detail: `${agreed}. Nothing grave is found in it.`,
        evidence,
      });
  }
}

/** So many hashes are told; the rest is counted. */
const toldAtMost = 6;

/**
 * A Safe has no way to take an approval back, so one of an unknown hash would stand in every later report: it is
 * a warning. Where it could be executed next, looking is still to be done.
 */
function judgeUnexplained(
  unexplained: readonly UnexplainedApproval[],
  { preview }: CheckContext,
): Finding[] {
  const threshold = preview.snapshot.state.safe?.threshold ?? 0;
  const isReady = ({ owners, executedSince }: UnexplainedApproval) =>
    owners.length >= threshold && executedSince === 0;
  const ready = unexplained.filter(isReady);
  const others = unexplained.filter((approval) => !isReady(approval));
  return [
    ...(ready.length === 0
      ? []
      : [
          say("notChecked", {
            title: "A transaction that is not known here has all approvals",
            detail: `${listed(preview, ready)}. Whoever knows its calls can execute it when its number comes, which may be next; open its plan here to see what it does.`,
            evidence: approvedHashes(preview, ready),
          }),
        ]),
    ...(others.length === 0
      ? []
      : [
          say("warning", {
            title: "Owners approved what nobody here can explain",
            detail: `${listed(preview, others)}. A hash tells neither calls nor number; it can be used at the one number that it was made for, and is void once the Safe has executed something else with that number. No owner can take it back: ask them what it is, and execute something with its number, or replace the owner.`,
            evidence: approvedHashes(preview, others),
          }),
        ]),
  ];
}

function listed(preview: Preview, approvals: readonly UnexplainedApproval[]): string {
  const told = approvals.slice(0, toldAtMost).map(({ safeTxHash, owners, executedSince }) => {
    const since = executedSince === 0 ? "none" : `${executedSince}`;
    return `${inWords(preview, { name: safeTxHash, owners })}, ${since} executed since`;
  });
  const rest = approvals.length - told.length;
  return `${told.join("; ")}${rest === 0 ? "" : `; and ${rest} more`}`;
}

function inWords(
  { snapshot }: Preview,
  { name, owners }: { name: string; owners: OutstandingTransaction["owners"] },
): string {
  const { fullAccount } = createValueFormat(snapshot);
  const threshold = snapshot.state.safe?.threshold ?? 0;
  return `${owners.map(fullAccount).join(", ")} ${owners.length === 1 ? "has" : "have"} agreed to transaction ${name}, ${owners.length} of the ${threshold} that it needs`;
}

function approvedHashes(
  { execution: { executor: address } }: Preview,
  approvals: readonly UnexplainedApproval[],
): Finding["evidence"] {
  return approvals.slice(0, toldAtMost).flatMap(({ safeTxHash: value, owners }) =>
    owners.map((owner) => ({
      kind: "read" as const,
      address,
      functionName: `approvedHashes(${owner})`,
      value,
    })),
  );
}
