import { multiplyFloor } from "../amount/multiplyFloor.ts";
import type { Destination } from "./Destination.ts";
import { UnknownBucketError } from "./errors.ts";
import type { ProcessContext } from "./Process.ts";
import { recordEvent } from "./recordEvent.ts";
import { splitDestination } from "./splitDestination.ts";
import type { TrajectoryEvent } from "./Trajectory.ts";

/** Pays an amount at a time and returns what was paid; what was not is an event. */
export type Route = (amount: bigint, at: number) => bigint;

type RouteParameters = {
  /** Absent: newly issued. */
  from?: string | undefined;
  /** Absent: burned. */
  to?: Destination | undefined;
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
 * Opens the way on which a mechanism issues, burns, or pays from one bucket into others. Issuance
 * stops at the ledger's limit (event `cut`), a payment at the balance (event `shortfall`); what was
 * not paid is not made up later.
 *
 * @throws {UnknownBucketError}
 */
export function createRoute(context: ProcessContext, parameters: RouteParameters): Route {
  const { ledger } = context;
  const { balances } = ledger;
  const source = parameters.from;
  const from = source === undefined ? -1 : findBucket(context, { name: "from", id: source });
  const credit = createCredit(context, { from, to: parameters.to });
  const report = createGapReport(context, parameters);

  return (amount, at) => {
    const available = from < 0 ? ledger.limit - ledger.total : (balances[from] ?? 0n);
    const possible = available > 0n ? available : 0n;
    const paid = amount < possible ? amount : possible;
    if (from < 0) ledger.total += paid;
    else balances[from] = available - paid;
    credit(paid, amount);
    report(amount - paid, at);
    return paid;
  };
}

/** Books what was paid to its destination, and beside it what was due. */
function createCredit(
  context: ProcessContext,
  { from, to }: { from: number; to: Destination | undefined },
): (paid: bigint, due: bigint) => void {
  const { ledger, mechanism } = context;
  const places = splitDestination(to ?? "").map(({ id, end }) => ({
    end,
    to: to === undefined ? -1 : findBucket(context, { name: "to", id }),
  }));
  const parts = places.map(({ end, to }) => ({ end, flow: { mechanism, from, to, due: 0n } }));
  ledger.flows.push(...parts.map(({ flow }) => flow));
  return (paid, due) => {
    let credited = 0n;
    let owed = 0n;
    for (const { end, flow } of parts) {
      const paidSoFar = multiplyFloor(paid, end);
      const dueSoFar = multiplyFloor(due, end);
      const amount = paidSoFar - credited;
      if (flow.to < 0) {
        ledger.total -= amount;
        ledger.burned += amount;
      } else {
        ledger.balances[flow.to] = (ledger.balances[flow.to] ?? 0n) + amount;
      }
      flow.due += dueSoFar - owed;
      credited = paidSoFar;
      owed = dueSoFar;
    }
  };
}

function createGapReport(context: ProcessContext, parameters: RouteParameters) {
  const { from, label, streaming = false } = parameters;
  const kind = from === undefined ? "cut" : "shortfall";
  let open: TrajectoryEvent | undefined;
  return (amount: bigint, at: number): void => {
    if (streaming && open !== undefined && amount > 0n) open.amount += amount;
    else open = recordEvent(context, { at, kind, amount, label });
  };
}
