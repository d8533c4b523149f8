import { canonicalSafe } from "../../../contracts-abi/canonicalAddresses.ts";
import type { Call } from "../../actions/Call.ts";
import { formatCallPath, listCalls } from "../../actions/listCalls.ts";
import { readWrapper } from "../../actions/openWrapper.ts";
import { createValueFormat } from "../../dao/createValueFormat.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { Check } from "../CheckContext.ts";
import type { Finding } from "../Finding.ts";
import { findingOf } from "../findingOf.ts";
import { judgeHolders } from "./judgeHolders.ts";
import { type PrivilegeChange, privilegeChanges } from "./privilegeChanges.ts";

const say = findingOf("privilege");

/** Who has power over the DAO's contracts after the calls and had it not before, or no longer has it. */
export const privilege: Check = ({ preview }) => {
  const { before, after } = preview.execution;
  if (after === undefined) {
    return [
      say("notChecked", {
        title: "Rights were not compared",
        detail: "The calls do not run to their end, so there is no result to look at.",
      }),
    ];
  }
  const changes = privilegeChanges(before, after);
  const findings = [
    ...changes.flatMap((change) => judgeChange(preview, change)),
    ...judgeCuts(preview, changes),
    ...judgeThreshold(preview),
    ...judgeGaps(preview),
  ];
  if (findings.length > 0) return findings;
  return [
    say("ok", {
      title: "Nobody gains or loses a right",
      detail: "Owners, roles, code and a Safe's settings are as before.",
    }),
  ];
};

function judgeChange(preview: Preview, change: PrivilegeChange): Finding[] {
  switch (change.kind) {
    case "implementation":
    case "beacon":
    case "singleton":
    case "facets":
      return [judgeCode(change)];
    case "modules":
    case "guard":
    case "moduleGuard":
    case "fallbackHandler":
      return [judgeSetting(change)];
    default:
      return judgeHolders(preview, change);
  }
}

function judgeCode(change: PrivilegeChange): Finding {
  const isSafe = change.kind === "singleton";
  return say("critical", {
    title: isSafe ? "The Safe's own code is replaced" : "Code is replaced",
    detail: `${inWords(change)} Other code decides from then on over all that the contract holds.`,
    evidence: evidenceOf(change),
  });
}

/**
 * Cuts of diamonds (EIP-2535) that do not show in a list of facets: the diamond keeps none, or functions go from
 * one of its facets to another.
 */
function judgeCuts(preview: Preview, changes: readonly PrivilegeChange[]): Finding[] {
  const shown = new Set(
    changes.filter(({ kind }) => kind === "facets").map(({ contract }) => contract),
  );
  const cut = listCalls(preview.decoded).filter(({ decoded, isExecuted }) => {
    const { to } = decoded.call;
    return isExecuted && !shown.has(to) && isCut(decoded.call);
  });
  const { fullAccount } = createValueFormat(preview.snapshot);
  return cut.map(({ decoded: { call }, path }) =>
    say("critical", {
      title: "Code is replaced",
      detail: `Call ${formatCallPath(path)} changes what code runs which function of ${fullAccount(call.to)}. Other code decides from then on over all that the contract holds.`,
      evidence: [{ kind: "call", index: path[0] }],
    }),
  );
}

/** A cut of no function at all only runs code once, which `delegatecall` judges. */
function isCut(call: Call): boolean {
  const opened = readWrapper(call);
  if (opened?.kind.type !== "diamondCut") return false;
  const { facets } = opened.contents.parameters;
  return !Array.isArray(facets) || facets.length > 0;
}

const canonicalHandler: string = canonicalSafe.compatibilityFallbackHandler.address;

/** What may act for a Safe, stop it, or answer in its name. */
function judgeSetting(change: PrivilegeChange): Finding {
  const { kind, before, after } = change;
  const added = after.filter((account) => !before.includes(account));
  const evidence = evidenceOf(change);
  const detail = inWords(change);
  if (added.length === 0) {
    const isGuard = kind === "guard" || kind === "moduleGuard";
    return isGuard
      ? say("warning", { title: "A guard is taken away", detail, evidence })
      : say("info", { title: "A Safe loses a setting", detail, evidence });
  }
  if (kind === "fallbackHandler" && added.every((account) => account === canonicalHandler)) {
    return say("info", { title: "The Safe gets Safe's own fallback handler", detail, evidence });
  }
  const titles = {
    modules: "A module may act for the Safe",
    fallbackHandler: "A fallback handler answers for the Safe",
  };
  const title = kind === "modules" || kind === "fallbackHandler" ? titles[kind] : "A guard is set";
  return say("critical", { title, detail, evidence });
}

function judgeThreshold({ execution }: Preview): Finding[] {
  const was = execution.before.safe;
  const is = execution.after?.safe;
  if (was === undefined) return [];
  if (is === undefined) {
    return [
      say("critical", {
        title: "The Safe no longer tells its owners",
        detail: `${was.address} answered before the calls and does not after them.`,
      }),
    ];
  }
  if (was.threshold === is.threshold) return [];
  const falls = is.threshold < was.threshold;
  return [
    say(falls ? "critical" : "info", {
      title: falls ? "Fewer owners decide" : "More owners decide",
      detail: `${was.threshold} owners of the Safe sign now, ${is.threshold} after the calls.`,
      evidence: [
        {
          kind: "read",
          address: is.address,
          functionName: "getThreshold",
          value: is.threshold.toString(),
        },
      ],
    }),
  ];
}

/** What the run could not look at. */
function judgeGaps({ execution: { before, after, gaps } }: Preview): Finding[] {
  const isRead = before.privileges !== undefined && after?.privileges !== undefined;
  const reasons = gaps
    .filter(({ what }) => what === "storage" || what === "roleLogs")
    .map(({ reason }) => reason);
  if (isRead && reasons.length === 0) return [];
  return [
    say("notChecked", {
      title: "Not every holder of a right is known",
      detail: isRead ? `Not looked at: ${reasons.join("; ")}.` : "Rights were not read.",
    }),
  ];
}

/** A contract may name any number. */
const listedAtMost = 20;

function inWords({ label, before, after }: PrivilegeChange): string {
  const list = (accounts: readonly string[]) =>
    accounts.length > listedAtMost
      ? `${accounts.slice(0, listedAtMost).join(", ")} and ${accounts.length - listedAtMost} more`
      : accounts.join(", ") || "nothing";
  return `${label}: ${list(before)} before, ${list(after)} after.`;
}

function evidenceOf({ contract, functionName, after }: PrivilegeChange): Finding["evidence"] {
  return [{ kind: "read", address: contract, functionName, value: after.join(", ") || "none" }];
}
