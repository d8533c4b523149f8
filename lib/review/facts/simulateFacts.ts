import type { Address, Client } from "viem";
import { readIsContract } from "../../chain/readAccount.ts";
import { readAll } from "../../chain/readAll.ts";
import { readValue } from "../../chain/readValue.ts";
import type { EntryUnavailable, SimulatedEntry } from "../../chain/SimulatedEntry.ts";
import { SimulationUnavailableError } from "../../chain/SimulationUnavailableError.ts";
import { simulateCalls } from "../../chain/simulateCalls.ts";
import type { ContractValue } from "../../checks/facts.ts";
import type { Voter } from "../../preview/GovernancePower.ts";
import type { Preview } from "../../preview/Preview.ts";
import { readVotes } from "./readVotes.ts";
import { readWatchedValues } from "./readWatchedValues.ts";
import { runOf } from "./runOf.ts";

/** What is read right before the calls and right after them, in the same block. */
export type SimulatedFacts = {
  values: readonly ContractValue[];
  votersBefore: readonly Voter[] | undefined;
  votersAfter: readonly Voter[] | undefined;
  /** Of the targets, those that have no code before and code after. */
  made: readonly Address[];
};

/**
 * Runs the calls once more, as the preview did, to read what checks ask beside the DAO's own state: one
 * request. `undefined` where the node does not simulate or the calls fail.
 *
 * @throws {RpcUnavailableError}
 */
export async function simulateFacts(
  client: Client,
  parameters: {
    preview: Preview;
    entry: SimulatedEntry | EntryUnavailable | undefined;
    contracts: readonly Address[];
    /** Accounts whose code the calls run. */
    targets: readonly Address[];
    voters: readonly Address[] | undefined;
  },
): Promise<SimulatedFacts | undefined> {
  const { preview, contracts, targets, voters } = parameters;
  const { execution, snapshot } = preview;
  const run = runOf(parameters);
  if (execution.after === undefined || run === undefined) return undefined;
  const read = readAll({
    values: readWatchedValues(contracts),
    areContracts: readAll(targets.map(readIsContract)),
    voters: voters === undefined ? readValue(undefined) : readVotes(snapshot.dao.token, voters),
  });
  const { block, executeAt } = execution;
  try {
    const result = await simulateCalls(client, { block, executeAt, read, readings: [], ...run });
    if (result.outcomes.some(({ status }) => status === "reverted")) return undefined;
    const before = result.before.decode();
    const after = result.after.decode();
    return {
      votersBefore: before.voters,
      votersAfter: after.voters,
      made: targets.filter(
        (_, index) => before.areContracts[index] === false && after.areContracts[index] === true,
      ),
      values: before.values.flatMap(({ value, ...asked }, index) => {
        const later = after.values[index]?.value;
        const isTold = value !== later || pairedMeanings.has(asked.meaning);
        return isTold && (value ?? later) !== undefined
          ? [{ ...asked, before: value, after: later }]
          : [];
      }),
    };
  } catch (error) {
    if (error instanceof SimulationUnavailableError) return undefined;
    throw error;
  }
}

/** A time and the value it belongs to are looked at together, so both are told unchanged too. */
const pairedMeanings: ReadonlySet<string> = new Set(["time", "rate", "price"]);
