import { UnknownBucketError } from "./errors.ts";
import type { ProcessContext } from "./Process.ts";
import type { TrajectoryEvent } from "./Trajectory.ts";

/** Pays an amount at a time and returns what was paid; what was not is an event. */
export type Route = (amount: bigint, at: number) => bigint;

type RouteParameters = {
  /** Absent: newly issued. */
  from?: string | undefined;
  to: string;
  label?: string | undefined;
  /** Successive gaps become one event, dated at the first; for what flows rather than acts. */
  streaming?: boolean;
};

/** The place of a bucket in the books. @throws {UnknownBucketError} */
export function findBucket(context: ProcessContext, field: { name: string; id: string }): number {
  const index = context.ledger.indexes.get(field.id);
  if (index === undefined) {
    throw new UnknownBucketError(`mechanisms[${context.mechanism}].${field.name}`, field.id);
  }
  return index;
}

/**
 * Opens the way on which a mechanism issues into a bucket, or pays from one into another. Issuance
 * stops at the ledger's limit (event `cut`), a payment at the balance (event `shortfall`); what was
 * not paid is not made up later.
 *
 * @throws {UnknownBucketError}
 */
export function createRoute(context: ProcessContext, parameters: RouteParameters): Route {
  const { ledger } = context;
  const { balances } = ledger;
  const to = findBucket(context, { name: "to", id: parameters.to });
  const source = parameters.from;
  const from = source === undefined ? -1 : findBucket(context, { name: "from", id: source });
  const report = createGapReport(context, parameters);

  return (amount, at) => {
    const available = from < 0 ? ledger.limit - ledger.total : (balances[from] ?? 0n);
    const possible = available > 0n ? available : 0n;
    const paid = amount < possible ? amount : possible;
    if (from < 0) ledger.total += paid;
    else balances[from] = available - paid;
    balances[to] = (balances[to] ?? 0n) + paid;
    report(amount - paid, at);
    return paid;
  };
}

function createGapReport(context: ProcessContext, parameters: RouteParameters) {
  const { from, label, streaming = false } = parameters;
  let open: TrajectoryEvent | undefined;
  return (missing: bigint, at: number): void => {
    if (missing === 0n) {
      open = undefined;
    } else if (streaming && open !== undefined) {
      open.amount += missing;
    } else {
      open = {
        at,
        mechanism: context.mechanism,
        kind: from === undefined ? "cut" : "shortfall",
        amount: missing,
        ...(label === undefined ? {} : { label }),
      };
      context.ledger.events.push(open);
    }
  };
}
