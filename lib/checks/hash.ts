import type { Check } from "./CheckContext.ts";
import type { Finding } from "./Finding.ts";
import type { HashFacts } from "./facts.ts";
import { findingOf } from "./findingOf.ts";

const say = findingOf("hash");

/** What is signed or voted on is what is shown: each hash by two ways of our own and by the contract. */
export const hash: Check = ({ hashes }) => {
  if (hashes === undefined) {
    return [
      say("notChecked", {
        title: "Hashes were not compared",
        detail: "What stands for these calls on chain was not worked out.",
      }),
    ];
  }
  const findings = hashes.flatMap(judge);
  if (findings.length > 0) return findings;
  return [
    say("ok", {
      title: hashes.length === 0 ? "Nothing stands for the calls but themselves" : "Hashes agree",
      detail:
        hashes.length === 0
          ? "The governor numbers its proposals and keeps their calls as they are."
          : `${hashes.map(({ name }) => name).join(" and ")}: the same by two ways of this code and by the contract.`,
      evidence: hashes.map(readOf),
    }),
  ];
};

function readOf({ contract, functionName, byContract }: HashFacts): Finding["evidence"][number] {
  return { kind: "read", address: contract, functionName, value: byContract ?? "no answer" };
}

function judge(facts: HashFacts): Finding[] {
  const { name, ours, second, byContract, stated } = facts;
  const named = [
    { who: "by this code", value: ours },
    { who: "by its second way", value: second },
    ...(byContract === undefined ? [] : [{ who: "by the contract", value: byContract }]),
    ...(stated === undefined ? [] : [{ who: "as stated", value: stated }]),
  ];
  const different = new Set(named.map(({ value }) => value.toLowerCase())).size > 1;
  if (different) {
    return [
      say("critical", {
        title: "A hash is not that of these calls",
        detail: `${name}: ${named.map(({ who, value }) => `${value} ${who}`).join(", ")}. What is signed is not what is shown.`,
        evidence: [readOf(facts)],
      }),
    ];
  }
  if (byContract !== undefined) return [];
  return [
    say("notChecked", {
      title: "The contract was not asked for its hash",
      detail: `${name}: ${ours} by two ways of this code; ${facts.functionName}() of ${facts.contract} did not answer.`,
      evidence: [readOf(facts)],
    }),
  ];
}
