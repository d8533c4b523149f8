import type { Client } from "viem";
import type { EntryUnavailable, SimulatedEntry } from "../../../chain/SimulatedEntry.ts";
import { SimulationUnavailableError } from "../../../chain/SimulationUnavailableError.ts";
import type { OrderFacts } from "../../../checks/order/OrderFacts.ts";
import { oneTimeCalls } from "../../../checks/order/oneTimeCalls.ts";
import { orderOperations, type ScheduledOperation } from "../../../checks/order/orderOperations.ts";
import type { Mintage } from "../../../dao/Mintage.ts";
import type { Preview } from "../../../preview/Preview.ts";
import { fetchFreeOperations } from "./fetchFreeOperations.ts";
import { fetchPreempted } from "./fetchPreempted.ts";
import { listOrders } from "./listOrders.ts";
import { prepareOrderRun } from "./prepareOrderRun.ts";

/** More operations than this, or calls that others may make first, are not tried. */
const triedAtMost = 12;

type OrderParameters = {
  mintage: Mintage;
  preview: Preview;
  entry: SimulatedEntry | EntryUnavailable | undefined;
};

/**
 * Runs the operations that the calls schedule, after their delay, in every order in which they can be
 * executed: two requests to learn who may execute them and one for each order, none for fewer than two. Of calls
 * that others may make first, what becomes of all of them then.
 * `undefined` where the calls fail, the operations are too many, who executes them is not told, or the node
 * does not simulate.
 *
 * @throws {RpcUnavailableError} {@link RpcRefusedError}
 */
export async function fetchOrders(
  client: Client,
  parameters: OrderParameters,
): Promise<OrderFacts | undefined> {
  const { preview } = parameters;
  const operations = orderOperations(preview);
  const calls = oneTimeCalls(preview);
  const isScheduling = operations.length >= 2;
  if (!isScheduling && calls.length === 0) return { preempted: [], reserved: [], runs: [] };
  if (preview.execution.after === undefined) return undefined;
  if (operations.length > triedAtMost || calls.length > triedAtMost) return undefined;
  try {
    const [preempted, ends] = await Promise.all([
      fetchPreempted(client, { ...parameters, calls }),
      isScheduling ? fetchEnds(client, { ...parameters, operations }) : { reserved: [], runs: [] },
    ]);
    return preempted && ends && { preempted, ...ends };
  } catch (error) {
    if (error instanceof SimulationUnavailableError) return undefined;
    throw error;
  }
}

/** @throws {SimulationUnavailableError} */
async function fetchEnds(
  client: Client,
  parameters: OrderParameters & { operations: readonly ScheduledOperation[] },
): Promise<Pick<OrderFacts, "reserved" | "runs"> | undefined> {
  const free = await fetchFreeOperations(client, parameters);
  if (free === undefined) return undefined;
  const reserved = parameters.operations.flatMap((_, place) =>
    free.some((operation) => operation.place === place) ? [] : [place],
  );
  const orders = listOrders(free);
  if (orders.length < 2) return { reserved, runs: [] };
  const run = await prepareOrderRun(client, { ...parameters, operations: free });
  return run && { reserved, runs: await Promise.all(orders.map(run)) };
}
