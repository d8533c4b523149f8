import { parseRate } from "../../../../lib/amount/parseRate.ts";
import type { Ratio } from "../../../../lib/amount/Ratio.ts";
import {
  type BeforeAfter,
  compareHolders,
  type HolderShares,
  type HoldersView,
  type Holding,
} from "../../../../lib/engine/views/holders/compareHolders.ts";
import {
  type DecidingGroups,
  decidingGroups,
} from "../../../../lib/engine/views/holders/decidingGroups.ts";
import { quorumChange } from "../../../../lib/engine/views/holders/quorumVotes.ts";
import { SupplyTooSmallError } from "../errors.ts";
import { changeHoldings, type HolderChange } from "./changeHoldings.ts";
import { readHoldings } from "./readHoldings.ts";

/** What is asked of a list of holders. */
export type HoldersRequest = {
  /** `address,amount[,votes]`, in whole tokens. */
  readonly csv: string;
  readonly decimals: number;
  readonly change: HolderChange | undefined;
  /** Base units; what the holders have together where absent. */
  readonly supply: bigint | undefined;
  /** How many count as the top. */
  readonly top: number;
  /** Shares as decimal text: of supply, of For and Against, of the others' votes. */
  readonly quorum: string;
  readonly approval: string;
  readonly turnout: string;
};

export type HoldersAnswer = Pick<HoldersView, "tokens" | "votes"> & {
  /** The largest, before and after. */
  readonly largest: readonly HolderShares[];
  /** Whether there is a change, so that before and after may differ. */
  readonly isChanged: boolean;
  /** Whether votes were given; otherwise every token is one. */
  readonly hasVotes: boolean;
  readonly supply: BeforeAfter<bigint>;
  readonly quorum: BeforeAfter<bigint> & { readonly rise: bigint };
  readonly groups: BeforeAfter<DecidingGroups>;
  /** Lorenz curves: what the smallest k twentieths of holders have together, k from 0 to 20. */
  readonly lorenz: BeforeAfter<readonly Ratio[]>;
};

const shownHolders = 12;
const lorenzParts = 20;

/**
 * How tokens and votes are spread, and who can decide, before and after a change.
 *
 * @throws {CsvError | CsvTooLargeError | PayerShortError | SupplyTooSmallError}
 */
export function measureHolders(request: HoldersRequest): HoldersAnswer {
  const { holdings: before, hasVotes } = readHoldings(request.csv, request.decimals);
  const after = changeHoldings(before, request.change);
  const held = sumOf(before);
  if (request.supply !== undefined && request.supply < held) throw new SupplyTooSmallError();
  const supplyBefore = request.supply ?? held;
  const supply = { before: supplyBefore, after: supplyBefore + sumOf(after) - held };
  const quorum = quorumChange(supply, parseRate(request.quorum));
  const { tokens, votes, holders } = compareHolders({ before, after }, { top: request.top });
  const groupsOf = (of: readonly Holding[], needed: bigint) =>
    decidingGroups(
      of.map((holding) => holding.votes),
      {
        quorum: needed,
        approval: parseRate(request.approval),
        turnout: parseRate(request.turnout),
      },
    );
  return {
    tokens,
    votes,
    largest: holders.slice(0, shownHolders),
    isChanged: request.change !== undefined,
    hasVotes,
    supply,
    quorum,
    groups: { before: groupsOf(before, quorum.before), after: groupsOf(after, quorum.after) },
    lorenz: { before: lorenzOf(before), after: lorenzOf(after) },
  };
}

function sumOf(holdings: readonly Holding[]): bigint {
  return holdings.reduce((sum, { tokens }) => sum + tokens, 0n);
}

function lorenzOf(holdings: readonly Holding[]): readonly Ratio[] {
  const rising = holdings
    .map(({ tokens }) => tokens)
    .filter((tokens) => tokens > 0n)
    .sort((a, b) => (a === b ? 0 : a < b ? -1 : 1));
  const sums = [0n];
  for (const tokens of rising) sums.push((sums.at(-1) ?? 0n) + tokens);
  const total = sums.at(-1) ?? 0n;
  return Array.from({ length: lorenzParts + 1 }, (_, part) => {
    const place = Math.floor((part * rising.length) / lorenzParts);
    const rest = BigInt((part * rising.length) % lorenzParts);
    // Between two holders the curve is straight.
    const numerator = (sums[place] ?? 0n) * BigInt(lorenzParts) + (rising[place] ?? 0n) * rest;
    return { numerator, denominator: total * BigInt(lorenzParts) };
  });
}
