import { createValueFormat } from "../dao/createValueFormat.ts";
import type { CheckContext } from "./CheckContext.ts";
import type { Finding } from "./Finding.ts";
import { findingOf } from "./findingOf.ts";
import type { OutstandingTransaction } from "./OutstandingFacts.ts";
import { routeOf } from "./routeOf.ts";

const say = findingOf("fresh");

/**
 * What owners of the Safe agreed to beside the subject and whoever has their signatures may execute:
 * signatures do not expire before their nonce is used.
 */
export function judgeOutstanding(context: CheckContext): Finding[] {
  const { preview, outstanding, fresh } = context;
  if (routeOf(preview) !== "safe" || fresh?.isPast === true) return [];
  const findings = (outstanding?.transactions ?? []).map((transaction) =>
    judgeTransaction(transaction, context),
  );
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
  const { fullAccount } = createValueFormat(preview.snapshot);
  const threshold = preview.snapshot.state.safe?.threshold ?? 0;
  const name = nonce === undefined ? safeTxHash : `${safeTxHash} (number ${nonce})`;
  const agreed = `${owners.map(fullAccount).join(", ")} ${owners.length === 1 ? "has" : "have"} agreed to transaction ${name}, ${owners.length} of the ${threshold} that it needs`;
  const evidence: Finding["evidence"] = owners.map((owner) => ({
    kind: "read",
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
        detail: `${agreed}. What it does is not known here: its calls were not given, cannot be read, or fail now.`,
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
