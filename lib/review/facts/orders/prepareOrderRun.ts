import type { Address, Client } from "viem";
import { interpretRevert } from "../../../actions/interpretRevert.ts";
import { toFarthestSeconds } from "../../../amount/toFarthestSeconds.ts";
import { readAll } from "../../../chain/readAll.ts";
import type { EntryUnavailable, SimulatedEntry } from "../../../chain/SimulatedEntry.ts";
import { SimulationUnavailableError } from "../../../chain/SimulationUnavailableError.ts";
import { type CallOutcome, simulateCalls } from "../../../chain/simulateCalls.ts";
import type { OrderRun } from "../../../checks/order/OrderFacts.ts";
import type { ScheduledOperation } from "../../../checks/order/orderOperations.ts";
import { loadDaoParts } from "../../../dao/loadDaoParts.ts";
import type { Mintage } from "../../../dao/Mintage.ts";
import { readDaoState } from "../../../dao/readDaoState.ts";
import { decodeTransfers } from "../../../preview/decodeTransfers.ts";
import type { Preview } from "../../../preview/Preview.ts";
import { privilegeSlots } from "../../../preview/privileges/storagePrivileges.ts";
import { addPrivileges, readWithPrivileges } from "../../../preview/privileges/withPrivileges.ts";
import { readWatchedValues } from "../readWatchedValues.ts";
import { runOf } from "../runOf.ts";

/** An operation, its place among all, and who executes it here: absent, nobody in particular. */
export type FreeOperation = ScheduledOperation & { place: number; from: Address | undefined };

/** Operations that were refused are tried again so many times at most, after the others. */
const turnsAtMost = 4;

/** Contracts that are asked for their values: those that the calls name first. */
const contractsAtMost = 12;

/** Runs one order, given as places among the free operations. */
type RunOrder = (order: readonly number[]) => Promise<OrderRun>;

/**
 * Prepares to run operations in one order or another: the calls that schedule them as their route makes
 * them, then, when all may be executed, the operations one by one. Each run is one request.
 *
 * @returns `undefined` where the calls cannot be run.
 * @throws {SimulationUnavailableError} where an order is run and the node refuses it or the calls fail.
 */
export async function prepareOrderRun(
  client: Client,
  parameters: {
    mintage: Mintage;
    preview: Preview;
    entry: SimulatedEntry | EntryUnavailable | undefined;
    operations: readonly FreeOperation[];
  },
): Promise<RunOrder | undefined> {
  const { mintage, preview, entry, operations } = parameters;
  const { dao } = preview.snapshot;
  const { block, executeAt, privilegeScope: scope } = preview.execution;
  const entered = runOf({ preview, entry });
  if (entered === undefined) return undefined;
  const readLater = readAll({
    state: readWithPrivileges(readDaoState(dao, await loadDaoParts(mintage, dao)), scope),
    values: readWatchedValues(dao.watched.slice(0, contractsAtMost)),
  });
  const frame = { block, executeAt, storage: privilegeSlots(scope) };
  const at = executionTime(preview, operations);
  return async (order) => {
    const tried = order.flatMap((place) => operations[place] ?? []);
    const turns = Array.from({ length: Math.min(tried.length, turnsAtMost) });
    const pokes = turns
      .flatMap(() => tried)
      .map(({ execute, from }) => ({ ...execute, ...(from === undefined ? {} : { from }) }));
    const result = await simulateCalls(client, {
      ...frame,
      ...entered,
      read: readLater,
      readings: [{ at, pokes }],
    });
    const [last] = result.readings;
    if (last === undefined || result.outcomes.some(({ status }) => status === "reverted")) {
      throw new SimulationUnavailableError({ details: "the calls fail", cause: undefined });
    }
    const { state, values } = last.decode();
    const logs = [...result.outcomes, ...last.pokes].flatMap((outcome) => outcome.logs);
    const isStorageKnown = result.storage.every((word) => word !== undefined);
    return {
      ...turnsOf(tried, last.pokes),
      state: addPrivileges(state, { scope, words: isStorageKnown ? result.storage : [], logs }),
      transfers: decodeTransfers(last.pokes),
      values,
    };
  };
}

/** When the last of them may be executed. */
function executionTime(
  { execution: { executeAt } }: Preview,
  operations: readonly FreeOperation[],
): number {
  const times = operations.map(({ delaySeconds, etaSeconds }) =>
    Math.max(executeAt + toFarthestSeconds(delaySeconds), toFarthestSeconds(etaSeconds)),
  );
  return Math.max(executeAt, ...times) + 1;
}

/** Who was refused at the first turn, and who at every turn. */
function turnsOf(
  tried: readonly FreeOperation[],
  outcomes: readonly CallOutcome[],
): Pick<OrderRun, "order" | "refused" | "left"> {
  const attemptsOf = (index: number) =>
    outcomes.filter((_, attempt) => attempt % tried.length === index);
  return {
    order: tried.map(({ place }) => place),
    refused: tried.flatMap(({ place }, index) => {
      const [first] = attemptsOf(index);
      if (first?.status !== "reverted") return [];
      return [{ operation: place, reason: interpretRevert(first.data).reason }];
    }),
    left: tried.flatMap(({ place }, index) =>
      attemptsOf(index).every(({ status }) => status === "reverted") ? [place] : [],
    ),
  };
}
