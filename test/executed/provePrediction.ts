import type { Address } from "viem";
import { erc20Abi } from "../../contracts-abi/erc20.ts";
import { revertChain } from "../../demo/revertChain.ts";
import { snapshotChain } from "../../demo/snapshotChain.ts";
import type { Call } from "../../lib/actions/Call.ts";
import { nobody } from "../../lib/chain/SimulatedEntry.ts";
import { fetchSnapshot } from "../../lib/dao/fetchSnapshot.ts";
import type { DaoState } from "../../lib/dao/Snapshot.ts";
import { compareStates } from "../../lib/preview/compareStates.ts";
import { decodeTransfers } from "../../lib/preview/decodeTransfers.ts";
import type { ExecutionParameters } from "../../lib/preview/ExecutionParameters.ts";
import type { Preview } from "../../lib/preview/Preview.ts";
import { previewCalls } from "../../lib/preview/previewCalls.ts";
import { addExecutedPrivileges } from "../../lib/review/fetchPast.ts";
import { executeCalls } from "./executeCalls.ts";
import type { Stage } from "./Stage.ts";

/** What was predicted of calls, and each way in which it came otherwise. */
export type Proof = { preview: Preview; off: readonly string[] };

/** What is tried, and when; by a route where one is given. */
export type Trial = { calls: readonly Call[]; executeAt: number } & Pick<
  ExecutionParameters,
  "etherFrom" | "enter"
>;

/**
 * Previews calls, executes them on the chain, holds one against the other, and takes back what was done.
 * Where a call is predicted to be refused, those before it must work and it must be refused.
 */
export async function provePrediction(stage: Stage, trial: Trial): Promise<Proof> {
  const { client, mintage, snapshot, executor, rpcUrl } = stage;
  const { calls, executeAt } = trial;
  const preview = await previewCalls(client, { mintage, snapshot, executor, ...trial });
  const { results } = preview.execution;
  const refused = results.findIndex(({ status }) => status === "reverted");
  const reached = refused < 0 ? calls : calls.slice(0, refused + 1);
  const before = await snapshotChain(rpcUrl);
  try {
    const executed = await executeCalls(stage, {
      from: executor,
      calls: reached,
      at: executeAt,
      funding:
        trial.etherFrom === "caller" ? calls.reduce((sum, { value }) => sum + value, 0n) : 0n,
    });
    const off = executed.flatMap(({ status }, index) =>
      status === results[index]?.status
        ? []
        : [`call ${index}: ${results[index]?.status} predicted, ${status} happened`],
    );
    const { after } = preview.execution;
    if (after === undefined || off.length > 0) return { preview, off };
    const moved = JSON.stringify(decodeTransfers(executed), inDigits);
    const predicted = preview.execution.transfers.filter(({ asset }) => asset !== "ether");
    if (moved !== JSON.stringify(predicted, inDigits)) off.push("the transfers differ");
    return {
      preview,
      off: [
        ...off,
        ...(await compareWithChain(stage, { preview, after })),
        ...(await compareBalances(stage, after)),
        ...(await compareMonthLater(stage, preview)),
      ],
    };
  } finally {
    await revertChain(rpcUrl, before);
  }
}

/** Supply, balances, parameters and rights as the same reading gives them at the block of execution. */
async function compareWithChain(
  { client, mintage }: Stage,
  { preview, after }: { preview: Preview; after: DaoState },
): Promise<string[]> {
  const { dao } = preview.snapshot;
  const happened = await fetchSnapshot(client, { mintage, dao });
  const state = await addExecutedPrivileges(client, { preview, after: happened });
  return differences(after, state);
}

/** Supplies and balances asked of the tokens themselves, without the readings of the house. */
async function compareBalances({ client }: Stage, after: DaoState): Promise<string[]> {
  const ask = (address: Address, holder?: Address) =>
    client.readContract({
      address,
      abi: erc20Abi,
      ...(holder === undefined
        ? { functionName: "totalSupply" }
        : { functionName: "balanceOf", args: [holder] }),
    });
  const supplies = after.assets.map(async ({ address, totalSupply }) =>
    tell(`supply of ${address}`, { predicted: totalSupply, happened: await ask(address) }),
  );
  const balances = [...after.accounts, ...after.watched].flatMap((account) =>
    account.balances.map(async ({ asset, amount }) =>
      amount === undefined
        ? []
        : tell(`${account.address} of ${asset}`, {
            predicted: amount,
            happened: await ask(asset, account.address),
          }),
    ),
  );
  return (await Promise.all([...supplies, ...balances])).flat();
}

/** The first of the later readings, where time alone passes: its pokes are made, and it is read again. */
async function compareMonthLater(stage: Stage, preview: Preview): Promise<string[]> {
  const { client, mintage } = stage;
  const [, later] = preview.execution.readings;
  const { dao, state } = preview.snapshot;
  if (later === undefined || state.sources.some(({ clock }) => clock === "blocks")) return [];
  const pokes = state.sources.flatMap((source) => source.pokes);
  await executeCalls(stage, { from: nobody, calls: pokes, at: later.at });
  const happened = await fetchSnapshot(client, { mintage, dao });
  return differences(later.state, happened.state).map((text) => `a month later: ${text}`);
}

function differences(predicted: DaoState, happened: DaoState): string[] {
  return compareStates(predicted, happened).map(
    ({ id, before, after }) =>
      `${id}: ${JSON.stringify(before, inDigits)} predicted, ${JSON.stringify(after, inDigits)} happened`,
  );
}

function tell(
  what: string,
  { predicted, happened }: { predicted: bigint; happened: bigint },
): string[] {
  return predicted === happened ? [] : [`${what}: ${predicted} predicted, ${happened} happened`];
}

const inDigits = (_: string, value: unknown) => (typeof value === "bigint" ? `${value}n` : value);
