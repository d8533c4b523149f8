import type { Preview } from "../../lib/preview/Preview.ts";
import { transfersNamed } from "../../lib/report/summary/describeTransfers.ts";
import { paidTransfers } from "../../lib/report/summary/paidTransfers.ts";

const payments = ["transfer", "transferEther"];

/**
 * Whether a report's summary says of every call what its bytes say: each is a payment that arrived as
 * ordered. Of any other call, such as an approval, the summary may be silent.
 */
export function isToldBySummary(preview: Preview): boolean {
  const { decoded, execution } = preview;
  if (execution.status !== "success") return false;
  // Of more, the summary has the sums alone.
  if (paidTransfers(preview).length > transfersNamed) return false;
  return decoded.every((call, index) => {
    if (call.status !== "decoded" || !payments.includes(call.action.type)) return false;
    const [order, ...others] = call.effects;
    if (order?.kind !== "flow" || others.length > 0) return false;
    const { asset, amount, recipient } = order;
    const paid = execution.transfers.filter(
      (transfer) => transfer.call === index && transfer.from === execution.executor,
    );
    return (
      paid.length === 1 &&
      paid.every((one) => one.asset === asset && one.amount === amount && one.to === recipient)
    );
  });
}
