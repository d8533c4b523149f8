import type { Client } from "viem";
import { readValue } from "../../chain/readValue.ts";
import { SimulationUnavailableError } from "../../chain/SimulationUnavailableError.ts";
import { simulateCalls } from "../../chain/simulateCalls.ts";
import type { Preview } from "../../preview/Preview.ts";
import { separateCalls } from "../../preview/separateCalls.ts";

/**
 * Whether calls that fail when they can execute would work in the next second: then a date is missed.
 * `undefined` where they do not fail, or it cannot be told. One request.
 *
 * @throws {RpcUnavailableError}
 */
export async function fetchWorksNow(
  client: Client,
  { execution, calls }: Preview,
): Promise<boolean | undefined> {
  const separate = separateCalls(calls)?.map(({ call }) => call);
  if (execution.after !== undefined || separate === undefined) return undefined;
  const { block, executor, etherFrom } = execution;
  try {
    const { outcomes } = await simulateCalls(client, {
      block,
      sender: executor,
      calls: separate,
      funding: etherFrom === "caller" ? calls.reduce((sum, { value }) => sum + value, 0n) : 0n,
      executeAt: block.timestamp + 1,
      read: readValue(undefined),
      readings: [],
    });
    return outcomes.every(({ status }) => status === "success");
  } catch (error) {
    if (error instanceof SimulationUnavailableError) return undefined;
    throw error;
  }
}
