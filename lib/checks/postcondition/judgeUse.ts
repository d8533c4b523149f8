import type { Income, TriedUse } from "./UseFacts.ts";

/** More than so many times as much is no change of a price or a rate, but a mistake. */
const timesAtMost = 10n;

/** What became of a use that worked without the calls. */
export type UseVerdict =
  | { kind: "same" }
  | { kind: "refused"; reason: string }
  | ({ kind: "nothing" | "multiplied" | "little" | "new" } & IncomeChange);

/** What one account got of one asset by a use, without the calls and after them. */
export type IncomeChange = { account: Income["account"]; asset: Income["asset"] } & {
  before: bigint;
  after: bigint;
};

const gravest = ["nothing", "multiplied", "little", "new"] as const;

/**
 * Compares a use after the calls with the same one without them: refused; brings nothing any more, or more
 * than ten times as much, or less than a tenth; or brings something where nothing came. `undefined` where it
 * fails without the calls: then it says nothing of them.
 */
export function judgeUse({ before, after }: TriedUse): UseVerdict | undefined {
  if (before.status === "reverted") return undefined;
  if (after.status === "reverted") {
    return { kind: "refused", reason: after.reason ?? "no reason given" };
  }
  const verdicts = changesOf(before.income, after.income).map((change): UseVerdict => {
    const kind = kindOf(change);
    return kind === "same" ? { kind } : { kind, ...change };
  });
  const worst = gravest.map((kind) => verdicts.find((verdict) => verdict.kind === kind));
  return worst.find((verdict) => verdict !== undefined) ?? { kind: "same" };
}

function kindOf({ before, after }: IncomeChange): (typeof gravest)[number] | "same" {
  if (before === 0n) return after > 0n ? "new" : "same";
  if (after === 0n) return "nothing";
  if (after > before * timesAtMost) return "multiplied";
  return before > after * timesAtMost ? "little" : "same";
}

function changesOf(before: readonly Income[], after: readonly Income[]): IncomeChange[] {
  const places = new Map(
    [...before, ...after].map(({ account, asset }) => [`${account} ${asset}`, { account, asset }]),
  );
  const amountIn = (income: readonly Income[], place: Pick<Income, "account" | "asset">) =>
    income.find(({ account, asset }) => account === place.account && asset === place.asset)
      ?.amount ?? 0n;
  return [...places.values()].map((place) => ({
    ...place,
    before: amountIn(before, place),
    after: amountIn(after, place),
  }));
}
