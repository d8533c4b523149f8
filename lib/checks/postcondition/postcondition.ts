import { createValueFormat } from "../../dao/createValueFormat.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { Check } from "../CheckContext.ts";
import type { Finding } from "../Finding.ts";
import { findingOf } from "../findingOf.ts";
import { describeUses, evidenceOf } from "./describeUses.ts";
import { judgeUse, type UseVerdict } from "./judgeUse.ts";
import { type StatedEnd, statedEnd } from "./statedEnd.ts";
import type { TriedUse, UseFacts } from "./UseFacts.ts";

const say = findingOf("postcondition");

/** What users did before works after, and brings them as much. */
export const postcondition: Check = ({ preview, uses }) => {
  if (preview.execution.after === undefined) {
    return [notTried("The calls do not run to their end, so there is no result to look at.")];
  }
  if (uses === undefined) return [notTried("Nobody looked for what users do.")];
  if ("unavailable" in uses) return [notTried(`It could not be tried: ${uses.unavailable}.`)];
  const judged = uses.tried.flatMap((tried) => {
    const verdict = judgeUse(tried);
    return verdict === undefined ? [] : [{ tried, verdict }];
  });
  const findings = groupsOf(preview, judged).map((group) => judgeGroup(preview, group));
  const isQuiet = findings.length === 0;
  return [
    ...findings,
    ...(isQuiet ? sumUp(uses, judged.length) : []),
    ...judgeUnused(preview, uses),
  ];
};

function notTried(detail: string): Finding {
  return say("notChecked", { title: "What users do was not tried", detail });
}

type Tried = Extract<UseFacts, { tried: unknown }>;

function sumUp({ tried }: Tried, working: number): Finding[] {
  if (tried.length === 0) return [];
  if (working === 0) {
    const detail = `None of ${tried.length} uses works without the calls either, so none says what they change.`;
    return [say("notChecked", { title: "What users did cannot be done again", detail })];
  }
  const users = new Set(tried.map(({ use }) => use.from)).size;
  const silent = tried.length - working;
  const rest = silent === 0 ? "" : ` ${silent} more fail without the calls too and say nothing.`;
  return [
    say("ok", {
      title: "What users did works after the calls",
      detail: `${counted(working, "use")}, of what ${counted(users, "account")} did lately or may do as a holder, work as before and bring as much.${rest}`,
    }),
  ];
}

function judgeUnused({ snapshot }: Preview, { tried, unused, blocks }: Tried): Finding[] {
  if (unused.length === 0 && tried.length > 0) return [];
  const format = createValueFormat(snapshot);
  const names = unused.map(format.fullAccount).join(", ") || "what the calls touch";
  return [
    say("info", {
      title: "Nobody uses what is called",
      detail: `In the last ${counted(blocks, "block")} nobody but the DAO itself was seen to use ${names}, so nothing was tried there.`,
    }),
  ];
}

type Judged = { tried: TriedUse; verdict: UseVerdict };

/** Uses of one function of one contract that came to the same end. */
type Group = { judged: readonly [Judged, ...Judged[]]; stated: StatedEnd | undefined };

function groupsOf(preview: Preview, judged: readonly Judged[]): Group[] {
  const groups = new Map<string, Group>();
  for (const one of judged) {
    const { kind } = one.verdict;
    if (kind === "same") continue;
    const isEnd = kind === "refused" || kind === "nothing" || kind === "little";
    const stated = isEnd ? statedEnd(preview, one.tried) : undefined;
    const { to, data } = one.tried.use;
    const reason = one.verdict.kind === "refused" ? one.verdict.reason : "";
    const key = [kind, to, data.slice(0, 10), reason, stated?.index ?? ""].join();
    const others = groups.get(key)?.judged;
    groups.set(key, { judged: others === undefined ? [one] : [...others, one], stated });
  }
  return [...groups.values()];
}

const titles: Readonly<Record<Exclude<UseVerdict["kind"], "same">, string>> = {
  refused: "What users did no longer works",
  nothing: "What users did brings them nothing",
  multiplied: "Users would get more than ten times as much",
  little: "Users would get less than a tenth",
  new: "Users would get what they did not get",
};

const critical: ReadonlySet<UseVerdict["kind"]> = new Set(["refused", "nothing", "multiplied"]);

function judgeGroup(preview: Preview, { judged, stated }: Group): Finding {
  const [{ verdict }] = judged;
  const words = describeUses(preview, judged);
  const evidence = judged.map(({ tried }) => evidenceOf(tried.use));
  if (stated !== undefined) {
    return say("warning", {
      title: "A call ends what users do, as it says",
      detail: `${words} Call ${stated.index + 1} states it: ${stated.sentence}.`,
      evidence: [{ kind: "call", index: stated.index }, ...evidence],
    });
  }
  return say(critical.has(verdict.kind) ? "critical" : "warning", {
    title: verdict.kind === "same" ? "" : titles[verdict.kind],
    detail: words,
    evidence,
  });
}

function counted(count: number | bigint, noun: string): string {
  return `${count} ${noun}${count === 1 || count === 1n ? "" : "s"}`;
}
