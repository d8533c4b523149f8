import type { Client } from "viem";
import { interpretRevert } from "../../../actions/interpretRevert.ts";
import { readValue } from "../../../chain/readValue.ts";
import {
  type EntryUnavailable,
  nobody,
  type SimulatedEntry,
} from "../../../chain/SimulatedEntry.ts";
import { simulateCalls } from "../../../chain/simulateCalls.ts";
import type { PreemptedCall } from "../../../checks/order/OrderFacts.ts";
import type { OneTimeCall } from "../../../checks/order/oneTimeCalls.ts";
import type { Preview } from "../../../preview/Preview.ts";
import { runOf } from "../runOf.ts";

/**
 * Which of the calls nobody in particular can make right before all of them, so that these are refused: two
 * requests for each at most.
 *
 * @returns `undefined` where the calls cannot be run, or what becomes of them is not seen.
 * @throws {RpcUnavailableError} {@link SimulationUnavailableError}
 */
export async function fetchPreempted(
  client: Client,
  parameters: {
    preview: Preview;
    entry: SimulatedEntry | EntryUnavailable | undefined;
    calls: readonly OneTimeCall[];
  },
): Promise<PreemptedCall[] | undefined> {
  const { block, executeAt } = parameters.preview.execution;
  const entered = runOf(parameters);
  if (entered === undefined) return undefined;
  const frame = { block, executeAt, read: readValue(undefined), readings: [] };
  const preempt = async ({ path, call }: OneTimeCall): Promise<PreemptedCall[] | undefined> => {
    const alone = { sender: nobody, calls: [call], funding: call.value };
    const [open] = (await simulateCalls(client, { ...frame, ...alone })).outcomes;
    if (open?.status !== "success") return [];
    const { outcomes } = await simulateCalls(client, {
      ...frame,
      ...entered,
      calls: [call, ...entered.calls],
      funding: entered.funding + call.value,
    });
    const [made, ...rest] = outcomes;
    if (made?.status !== "success") return undefined;
    const refused = rest.find(({ status }) => status === "reverted");
    if (refused === undefined) return [];
    return [{ path, reason: interpretRevert(refused.data).reason }];
  };
  const tried = await Promise.all(parameters.calls.map(preempt));
  const known = tried.filter((found) => found !== undefined);
  return known.length < tried.length ? undefined : known.flat();
}
