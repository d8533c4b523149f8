import { formatAmount } from "../../amount/formatAmount.ts";
import { raiseRounded } from "../../amount/raiseRounded.ts";
import type { Mechanism } from "../../engine/Model.ts";

/** What RewardsManager computes with; base units and blocks. */
export type GraphState = {
  lastUpdate: bigint;
  /** 0 while nothing is signalled: then nothing accrues. */
  newPerSignal: bigint;
  perBlock: bigint | undefined;
  /** With 18 decimals; 1 and less issues nothing. */
  growth: bigint | undefined;
  snapshot: bigint | undefined;
  blockNumber: bigint;
  decimals: number;
};

const unit = 10n ** 18n;
const largestAmount = 2n ** 200n;
/** Blocks after which a growth is counted: about a day of Ethereum's. */
const blocksOfGrowth = 7_200;
/** Beyond these a power would take longer than anyone waits, or is no issuance. */
const mostBlocks = 2n ** 24n;
const largestGrowth = unit + 10n ** 15n;

/**
 * What is owed since the last update, and the engine's rule for what follows: `getNewRewardsPerSignal`
 * of RewardsManager, times the signal.
 *
 * @returns no rule where the numbers cannot be run.
 */
export function toGraphIssuance(
  state: GraphState,
  { to, blockSeconds }: { to: string; blockSeconds: number },
): { owed: bigint; mechanisms: readonly Mechanism[] } {
  const { perBlock, growth, snapshot = 0n, lastUpdate, blockNumber, newPerSignal } = state;
  const blocks = blockNumber - lastUpdate;
  // just after an update it cannot be seen whether anything is signalled, and it is taken to be
  const isIdle = newPerSignal === 0n && blocks > 0n;
  if (isIdle || blocks < 0n || blocks > mostBlocks) return { owed: 0n, mechanisms: [] };
  if (perBlock !== undefined) {
    if (perBlock > largestAmount) return { owed: 0n, mechanisms: [] };
    const rate = formatAmount(perBlock, state.decimals);
    return {
      owed: perBlock * blocks,
      mechanisms: [{ kind: "constantRate", to, perBlock: rate, blockSeconds }],
    };
  }
  if (growth === undefined || growth <= unit || growth > largestGrowth) {
    return { owed: 0n, mechanisms: [] };
  }
  const owed = (snapshot * raiseRounded(growth, { exponent: blocks, unit })) / unit - snapshot;
  if (owed > largestAmount) return { owed: 0n, mechanisms: [] };
  return {
    owed,
    mechanisms: [
      {
        kind: "compounding",
        form: "perBlock",
        to,
        factor: formatAmount(growth, 18),
        blockSeconds,
        everySeconds: blocksOfGrowth * blockSeconds,
      },
    ],
  };
}
