import { size } from "viem";
import { knownFunctions } from "../../actions/knownFunctions.ts";
import { createValueFormat } from "../../dao/createValueFormat.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { Evidence } from "../Finding.ts";
import type { UseVerdict } from "./judgeUse.ts";
import type { TriedUse, Use } from "./UseFacts.ts";

/** In a sentence what became of uses of one function that came to the same end. */
export function describeUses(
  preview: Preview,
  judged: readonly [Judged, ...(readonly Judged[])],
): string {
  const [{ tried, verdict }] = judged;
  const format = createValueFormat(preview.snapshot);
  const users = new Set(judged.map(({ tried: { use } }) => use.from)).size;
  const who = users === 1 ? format.account(tried.use.from) : `${users} users`;
  const what = `${nameOf(tried.use)} of ${format.fullAccount(tried.use.to)}`;
  if (verdict.kind === "same") return "";
  if (verdict.kind === "refused") {
    return `${what} works for ${who} without the calls, and is refused after them with “${verdict.reason}”.`;
  }
  const { account, asset, before, after } = verdict;
  const most = `${format.amount(asset, before)} without the calls, and ${format.amount(asset, after)} after them`;
  const others = judged.length === 1 ? "" : ` So for ${judged.length} uses.`;
  return `${what} brings ${format.account(account)} ${most}.${others}`;
}

type Judged = { tried: TriedUse; verdict: UseVerdict };

/** A name by the selector alone is a guess, so the bytes stand beside it. */
function nameOf({ data }: Use): string {
  if (size(data) < 4) return "ETH sent to the account";
  const selector = data.slice(0, 10) as typeof data;
  const name = knownFunctions(selector)[0]?.name;
  return name === undefined ? `Function ${selector}` : `${name}() (${selector})`;
}

/** A use as it can be looked up and made again. */
export function evidenceOf({ from, to, value, data, transaction }: Use): Evidence {
  const call = { from, to, value: value.toString(), data };
  return transaction === undefined
    ? { kind: "use", ...call }
    : { kind: "use", ...call, hash: transaction.hash, block: transaction.blockNumber.toString() };
}
