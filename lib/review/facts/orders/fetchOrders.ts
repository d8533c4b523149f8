import { type Address, type Client, keccak256, stringToHex, zeroAddress } from "viem";
import { accessControlAbi } from "../../../../contracts-abi/accessControl.ts";
import { compoundTimelockAbi } from "../../../../contracts-abi/compoundTimelock.ts";
import { fetchReads } from "../../../chain/fetchReads.ts";
import type { Read } from "../../../chain/Read.ts";
import { readAll } from "../../../chain/readAll.ts";
import { readContract } from "../../../chain/readContract.ts";
import { readMap } from "../../../chain/readMap.ts";
import { readOptional } from "../../../chain/readOptional.ts";
import { readValue } from "../../../chain/readValue.ts";
import type { EntryUnavailable, SimulatedEntry } from "../../../chain/SimulatedEntry.ts";
import { SimulationUnavailableError } from "../../../chain/SimulationUnavailableError.ts";
import { isOfDao } from "../../../checks/isOfDao.ts";
import type { OrderFacts } from "../../../checks/order/OrderFacts.ts";
import { orderOperations, type ScheduledOperation } from "../../../checks/order/orderOperations.ts";
import type { Mintage } from "../../../dao/Mintage.ts";
import type { Preview } from "../../../preview/Preview.ts";
import { listOrders } from "./listOrders.ts";
import { type FreeOperation, prepareOrderRun } from "./prepareOrderRun.ts";

/** More operations than this are not tried. */
const operationsAtMost = 12;

/**
 * Runs the operations that the calls schedule, after their delay, in every order in which they can be
 * executed: one request to learn who may execute them and one for each order, none for fewer than two.
 * `undefined` where the calls fail, the operations are too many, who executes them is not told, or the node
 * does not simulate.
 *
 * @throws {RpcUnavailableError} {@link RpcRefusedError}
 */
export async function fetchOrders(
  client: Client,
  parameters: {
    mintage: Mintage;
    preview: Preview;
    entry: SimulatedEntry | EntryUnavailable | undefined;
  },
): Promise<OrderFacts | undefined> {
  const { preview } = parameters;
  const operations = orderOperations(preview);
  if (operations.length < 2) return { reserved: [], runs: [] };
  if (preview.execution.after === undefined || operations.length > operationsAtMost) {
    return undefined;
  }
  const free = await fetchFree(client, { preview, operations });
  if (free === undefined) return undefined;
  const reserved = operations.flatMap((_, place) =>
    free.some((operation) => operation.place === place) ? [] : [place],
  );
  const orders = listOrders(free);
  if (orders.length < 2) return { reserved, runs: [] };
  try {
    const run = await prepareOrderRun(client, { ...parameters, operations: free });
    return run && { reserved, runs: await Promise.all(orders.map(run)) };
  } catch (error) {
    if (error instanceof SimulationUnavailableError) return undefined;
    throw error;
  }
}

const executorRole = keccak256(stringToHex("EXECUTOR_ROLE"));

/** Who may execute an operation: everybody, one account, or those who hold a role. */
type Executor = "anybody" | "roleHolders" | Address;

/**
 * Those that anybody may execute: a TimelockController whose role of executor is the zero address's, an
 * OpenZeppelin Governor always. A Compound timelock's admin alone may, so they are free where that is
 * no account of the DAO. `undefined` where a timelock does not answer.
 */
async function fetchFree(
  client: Client,
  { preview, operations }: { preview: Preview; operations: readonly ScheduledOperation[] },
): Promise<FreeOperation[] | undefined> {
  const { dao, block } = preview.snapshot;
  const answers = await fetchReads(client, {
    read: readAll(operations.map(readExecutor)),
    blockNumber: block.number,
  });
  if (answers.includes(undefined)) return undefined;
  return operations.flatMap((operation, place): FreeOperation[] => {
    const executor = answers[place];
    if (executor === "anybody") return [{ ...operation, place, from: undefined }];
    if (executor === undefined || executor === "roleHolders" || isOfDao(dao, executor)) return [];
    return [{ ...operation, place, from: executor }];
  });
}

function readExecutor({ family, keeper: address }: ScheduledOperation): Read<Executor | undefined> {
  switch (family) {
    case "governor":
      return readValue("anybody");
    case "compoundTimelock":
      return readOptional(
        readContract({ address, abi: compoundTimelockAbi, functionName: "admin" }),
      );
    case "timelockController": {
      const args = [executorRole, zeroAddress] as const;
      const read = readContract({ address, abi: accessControlAbi, functionName: "hasRole", args });
      return readMap(readOptional(read), (isOpen) => {
        if (isOpen === undefined) return undefined;
        return isOpen ? "anybody" : "roleHolders";
      });
    }
  }
}
