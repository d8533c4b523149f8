import type { Address, Client } from "viem";
import { getAddress } from "viem";
import { findAddresses } from "../../../actions/findAddresses.ts";
import { interpretRevert } from "../../../actions/interpretRevert.ts";
import { plainText } from "../../../actions/plainText.ts";
import { readValue } from "../../../chain/readValue.ts";
import type { EntryUnavailable, SimulatedEntry } from "../../../chain/SimulatedEntry.ts";
import { SimulationUnavailableError } from "../../../chain/SimulationUnavailableError.ts";
import {
  type CallOutcome,
  etherLogAddress,
  type SimulateCallsParameters,
  simulateCalls,
} from "../../../chain/simulateCalls.ts";
import type { Income, TriedUse, Use, UseRun } from "../../../checks/postcondition/UseFacts.ts";
import { decodeTransfers } from "../../../preview/decodeTransfers.ts";
import type { Preview } from "../../../preview/Preview.ts";
import { type EnteredRun, runOf } from "../runOf.ts";
import type { GasUse } from "./fetchRecentUses.ts";

/** Times that uses are tried, both runs together: enough to find one among thirty that a node refuses. */
const trialsAtMost = 12;

/**
 * Runs uses at the time of execution, without the calls and right after them: two requests, in one turn.
 *
 * The uses of a run follow each other within the block of the calls, and each sees what those before it
 * left. So the two runs differ in the calls alone: a block for each use would let time pass, in which what
 * the calls pay from then on accrues, and a request for each would run the calls as often.
 *
 * A node refuses all of a request for one transaction that it does not take. Then they are tried in halves, and
 * what is refused without the calls too counts as failing there: up to 12 trials of two requests, and a few more.
 *
 * @returns why not, where the node does not simulate it or the calls fail.
 * @throws {RpcUnavailableError}
 */
export async function tryUses(
  client: Client,
  parameters: {
    preview: Preview;
    entry: SimulatedEntry | EntryUnavailable | undefined;
    uses: readonly GasUse[];
  },
): Promise<readonly TriedUse[] | { unavailable: string }> {
  const run = runOf(parameters);
  if (run === undefined) return { unavailable: "the calls cannot be run as their executor" };
  const { uses } = parameters;
  if (uses.length === 0) return [];
  const { block, executeAt } = parameters.preview.execution;
  const frame = { block, executeAt, read: readValue(undefined), readings: [] };
  const trial = { frame, run, left: trialsAtMost, areCallsTaken: false };
  try {
    return await tryInParts(client, { uses, trial });
  } catch (error) {
    if (!(error instanceof SimulationUnavailableError)) throw error;
    return { unavailable: plainText(error.details ?? "", { maximumLength: 300 }) || unsaid };
  }
}

const unsaid = "the node refused to simulate them";
const callsFail = "the calls fail when they are run again";

type Trial = {
  frame: Pick<SimulateCallsParameters<undefined>, "block" | "executeAt" | "read" | "readings">;
  run: EnteredRun;
  /** How many more are made. */
  left: number;
  /** Whether the node is known to take the calls by themselves. */
  areCallsTaken: boolean;
};

/** @throws {SimulationUnavailableError} where the node refuses the calls, or a use after them alone. */
async function tryInParts(
  client: Client,
  { uses, trial }: { uses: readonly GasUse[]; trial: Trial },
): Promise<TriedUse[]> {
  trial.left -= 1;
  try {
    return await tryTogether(client, { uses, trial });
  } catch (error) {
    if (!(error instanceof SimulationUnavailableError) || error.details === callsFail) throw error;
    if (uses.length === 1 || trial.left < 2) {
      if (await runsWithout(client, { uses, trial })) throw error;
      return uses.map(refusedAnyway);
    }
    // Where the calls are refused by themselves, no use is to blame.
    if (!trial.areCallsTaken) await simulateCalls(client, { ...trial.frame, ...trial.run });
    trial.areCallsTaken = true;
    const middle = Math.ceil(uses.length / 2);
    return [
      ...(await tryInParts(client, { uses: uses.slice(0, middle), trial })),
      ...(await tryInParts(client, { uses: uses.slice(middle), trial })),
    ];
  }
}

async function tryTogether(
  client: Client,
  { uses, trial: { frame, run } }: { uses: readonly GasUse[]; trial: Trial },
): Promise<TriedUse[]> {
  const [before, after] = await Promise.all([
    simulateCalls(client, { ...frame, ...withoutCalls(run), others: uses }),
    simulateCalls(client, { ...frame, ...run, others: uses }),
  ]);
  if ([...after.earlier.flat(), ...after.outcomes].some(({ status }) => status === "reverted")) {
    throw new SimulationUnavailableError({ details: callsFail, cause: undefined });
  }
  return uses.flatMap(({ gas: _, ...use }, index) => {
    const was = before.others[index];
    const is = after.others[index];
    if (was === undefined || is === undefined) return [];
    return [{ use, before: toRun(use, was), after: toRun(use, is) }];
  });
}

async function runsWithout(
  client: Client,
  { uses, trial: { frame, run } }: { uses: readonly GasUse[]; trial: Trial },
): Promise<boolean> {
  try {
    await simulateCalls(client, { ...frame, ...withoutCalls(run), others: uses });
    return true;
  } catch (error) {
    if (error instanceof SimulationUnavailableError) return false;
    throw error;
  }
}

/** What no node takes without the calls says nothing of them. */
function refusedAnyway({ gas: _, ...use }: GasUse): TriedUse {
  const run: UseRun = { status: "reverted", reason: unsaid, income: [], emitters: [] };
  return { use, before: run, after: run };
}

/** In blocks of the same numbers and times, and with the same words in storage. */
function withoutCalls(run: EnteredRun): EnteredRun {
  const earlier = run.earlier?.map(({ at }) => ({ at, calls: [] }));
  return {
    sender: run.sender,
    calls: [],
    funding: 0n,
    ...(run.slots === undefined ? {} : { slots: run.slots }),
    ...(earlier === undefined ? {} : { earlier }),
  };
}

function toRun(use: Use, outcome: CallOutcome): UseRun {
  const { status, data, logs } = outcome;
  const emitters = new Set(logs.map(({ address }) => getAddress(address)));
  emitters.delete(etherLogAddress);
  return {
    status,
    ...(status === "reverted" ? { reason: interpretRevert(data).reason } : {}),
    income: status === "success" ? incomeOf(use, outcome) : [],
    emitters: [...emitters],
  };
}

/** To whoever makes the use and to whom it names, such as the holder that somebody claims for. */
function incomeOf(use: Use, outcome: CallOutcome): Income[] {
  const accounts = new Set<Address>([use.from, ...findAddresses([{ ...use, operation: 0 }])]);
  const sums = new Map<string, Income>();
  for (const { to, asset, amount } of decodeTransfers([outcome])) {
    if (!accounts.has(to)) continue;
    const key = `${to} ${asset}`;
    sums.set(key, { account: to, asset, amount: (sums.get(key)?.amount ?? 0n) + amount });
  }
  return [...sums.values()];
}
