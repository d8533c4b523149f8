import { createValueFormat } from "../../dao/createValueFormat.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { Check, CheckContext } from "../CheckContext.ts";
import type { Finding } from "../Finding.ts";
import type { GovernorFacts } from "../facts.ts";
import { findingOf } from "../findingOf.ts";
import { routeOf } from "../routeOf.ts";
import { clockFindings } from "./clockFindings.ts";
import { judgeProposing } from "./judgeProposing.ts";
import { judgeSafeExecution } from "./judgeSafeExecution.ts";

const say = findingOf("governor");

/** The encoding traps of each governor family and of Safes. */
export const governor: Check = (context) => {
  const { preview } = context;
  const facts = context.governor;
  const isGovernor = routeOf(preview) === "governor";
  const findings = [
    ...callerPays(preview),
    ...judgeProposing(preview, context.signatureTakers ?? []),
    ...judgeSafeExecution(preview),
    ...judgeNonce(context),
    ...(isGovernor ? raisedQuorum(preview) : []),
    ...(isGovernor && facts !== undefined ? judgeFacts(facts, preview.calls.length) : []),
    ...(isGovernor && facts === undefined ? [notAsked] : []),
  ];
  if (findings.length > 0) return findings;
  return [
    say("ok", {
      title: "None of the known encoding traps",
      detail: "Lists, clock and payment are what this kind of governor or Safe takes them for.",
    }),
  ];
};

const notAsked = say("notChecked", {
  title: "The governor was not asked about its traps",
  detail: "Its clock and the lists it was given were not read.",
});

function judgeFacts(facts: GovernorFacts, count: number): Finding[] {
  return [
    ...clockFindings(facts),
    ...judgeLists(facts),
    ...tooManyCalls(facts, count),
    ...lateQuorum(facts),
  ];
}

/** What is not proposed yet, and never can be. */
function tooManyCalls({ proposed, callsAtMost }: GovernorFacts, count: number): Finding[] {
  if (proposed !== undefined || callsAtMost === undefined || BigInt(count) <= callsAtMost)
    return [];
  return [
    say("critical", {
      title: "More calls than the governor takes",
      detail: `It has ${count} calls, and this governor refuses a proposal of more than ${callsAtMost}. Split it into several.`,
    }),
  ];
}

/** ETH that the treasury does not pay: whoever executes has to send it along. */
function callerPays({ calls, execution, snapshot }: Preview): Finding[] {
  const wei = calls.reduce((sum, { value }) => sum + value, 0n);
  if (execution.etherFrom === "executor" || wei === 0n) return [];
  const amount = createValueFormat(snapshot).amount("ether", wei);
  return [
    say("warning", {
      title: "Whoever executes pays the ETH",
      detail: `This governor does not spend the treasury's ETH: ${amount} must be sent along when the proposal is executed.`,
      evidence: calls.flatMap(({ value }, index) =>
        value > 0n ? [{ kind: "call" as const, index }] : [],
      ),
    }),
  ];
}

/**
 * Lists as they were given. OpenZeppelin 4.x drops data beyond the signatures, and encodes what has a
 * signature wrongly (advisories GHSA-93hq-5wgc-jc82 and GHSA-m6w8-fq7v-ph4m); Alpha and Bravo take
 * both.
 */
function judgeLists({ flavour, proposed, stored }: GovernorFacts): Finding[] {
  const findings: Finding[] = [];
  const lists = [proposed, stored].filter((list) => list !== undefined);
  if (lists.some(({ signatures, calldatas }) => signatures.length < calldatas.length)) {
    findings.push(
      say("critical", {
        title: "Calldata is dropped",
        detail:
          "Fewer signatures than calldatas were given: what is beyond them executes without its data.",
      }),
    );
  }
  if (
    flavour === "openZeppelinGovernor" &&
    lists.some(({ signatures }) => signatures.some((signature) => signature !== ""))
  ) {
    findings.push(
      say("critical", {
        title: "Signatures stand apart from their calldata",
        detail:
          "OpenZeppelin's Bravo compatibility encodes such calls wrongly in some releases; the selector belongs into the calldata.",
      }),
    );
  }
  if (stored !== undefined && proposed !== undefined && isShortened({ proposed, stored })) {
    findings.push(
      say("critical", {
        title: "The governor shows other calldata than it executes",
        detail: "getActions() gives data that the log of the proposal's creation does not have.",
      }),
    );
  }
  return findings;
}

type BothLists = Record<"proposed" | "stored", NonNullable<GovernorFacts["proposed"]>>;

function isShortened({ proposed, stored }: BothLists): boolean {
  return stored.calldatas.some(
    (data, index) => data !== "0x" && (proposed.calldatas[index] ?? "0x") === "0x",
  );
}

function lateQuorum({ lateQuorumExtension }: GovernorFacts): Finding[] {
  if (lateQuorumExtension === undefined || lateQuorumExtension === 0n) return [];
  return [
    say("info", {
      title: "A late quorum extends the vote",
      detail: `If the quorum is reached near the end, voting goes on for ${lateQuorumExtension} more of the governor's clock, and execution is later.`,
    }),
  ];
}

/** A quorum that is a part of the supply grows with it. */
function raisedQuorum({ snapshot, execution }: Preview): Finding[] {
  const before = execution.before.governor?.quorumVotes;
  const after = execution.after?.governor?.quorumVotes;
  const { token } = snapshot.dao;
  const minted = (execution.after?.token.totalSupply ?? 0n) - execution.before.token.totalSupply;
  if (before === undefined || after === undefined || after <= before || minted <= 0n) return [];
  const format = createValueFormat(snapshot);
  return [
    say("info", {
      title: "The quorum rises with supply",
      detail: `It is ${format.amount(token, before)} before and ${format.amount(token, after)} after.`,
    }),
  ];
}

/** A Safe's transaction of a nonce that is used cannot execute; one of a later nonce waits. */
function judgeNonce({ preview, subject }: CheckContext): Finding[] {
  const next = preview.snapshot.state.safe?.nonce;
  const nonce = subject?.safeNonce;
  if (routeOf(preview) !== "safe" || next === undefined || nonce === undefined || nonce === next) {
    return [];
  }
  if (nonce < next) {
    return [
      say("critical", {
        title: "Another transaction has taken its nonce",
        detail: `It has nonce ${nonce}; the Safe's next is ${next}, so it can no longer execute.`,
      }),
    ];
  }
  return [
    say("info", {
      title: "Other transactions come first",
      detail: `It has nonce ${nonce}; the Safe's next is ${next}. What those do before was not run.`,
    }),
  ];
}
