import type { Address } from "viem";
import type { Call } from "../actions/Call.ts";
import { describeRevert, type RevertToken } from "../actions/describeRevert.ts";
import type { CallOutcome } from "../chain/simulateCalls.ts";
import type { TokenState } from "../dao/Snapshot.ts";
import type { CallResult, RunOutcome } from "./Preview.ts";
import type { SeparateCall } from "./separateCalls.ts";

const notReached: CallResult = { status: "notReached", gasUsed: 0n };

/**
 * How each call of the list ended, by the run one by one: `outcomes` are those of `separate`. A call
 * that holds several fails with the first of them that does; after a failure nothing is reached.
 */
export function toCallResults(
  calls: readonly Call[],
  parameters: {
    separate: readonly SeparateCall[];
    outcomes: readonly CallOutcome[];
    /** Assets whose decimals are known: what they refuse is told in tokens. */
    assets?: readonly TokenState[];
  },
): CallResult[] {
  const { separate, outcomes, assets = [] } = parameters;
  let stopped = false;
  return calls.map((_, index): CallResult => {
    if (stopped) return notReached;
    const own = outcomes.filter((__, place) => separate[place]?.index === index);
    const failed = own.findIndex(({ status }) => status === "reverted");
    const run = failed === -1 ? own : own.slice(0, failed + 1);
    const gasUsed = run.reduce((sum, outcome) => sum + outcome.gasUsed, 0n);
    const failure = own[failed];
    if (failure === undefined) return { status: "success", gasUsed };
    stopped = true;
    const called = separate.filter((entry) => entry.index === index)[failed]?.call.to;
    const revertReason = describeRevert(failure.data, tokenAt(called, assets));
    return { status: "reverted", gasUsed, revertReason, revertData: failure.data };
  });
}

function tokenAt(
  address: Address | undefined,
  assets: readonly TokenState[],
): RevertToken | undefined {
  const asset = assets.find((candidate) => candidate.address === address);
  if (asset?.decimals === undefined) return undefined;
  return { symbol: asset.symbol, decimals: asset.decimals };
}

/** Where the calls could not be made one by one: all succeed, or the run through the route fails. */
export function toJointResults(
  calls: readonly Call[],
  entry: RunOutcome & { gasUsed: bigint },
): CallResult[] {
  if (entry.status === "notRun") return calls.map(() => notReached);
  const first = calls.findIndex(({ operation }) => operation === 1);
  return calls.map((_, index): CallResult => {
    const gasUsed = index === first ? entry.gasUsed : 0n;
    if (entry.status === "success") return { status: "success", gasUsed };
    if (index !== first) return notReached;
    return { status: "reverted", gasUsed, revertReason: entry.reason ?? "no reason given" };
  });
}
