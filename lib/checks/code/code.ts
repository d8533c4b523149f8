import { type Address, isAddressEqual } from "viem";
import { delegatecallAllowlist } from "../../../contracts-abi/canonicalAddresses.ts";
import { formatDuration } from "../../amount/formatDuration.ts";
import { createValueFormat } from "../../dao/createValueFormat.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { Check } from "../CheckContext.ts";
import type { Finding } from "../Finding.ts";
import { findingOf } from "../findingOf.ts";
import { isOfDao } from "../isOfDao.ts";
import { type CodeAt, type CodeFacts, noCode, youngSeconds } from "./CodeFacts.ts";
import { codeTargets } from "./codeTargets.ts";

const say = findingOf("code");

/** Every target has code, the same as when the calls were proposed, and nobody can put other code there. */
export const code: Check = ({ preview, codes, madeAccounts = [] }) => {
  const targets = codeTargets(preview);
  if (targets.length === 0) {
    return [say("ok", { title: "No code is called", detail: "The calls carry no data." })];
  }
  const known = codes ?? [];
  const unread = targets.filter((target) => !known.some(({ address }) => address === target));
  const findings = [
    ...known.flatMap((facts) => [
      ...(madeAccounts.includes(facts.address)
        ? [judgeMade(preview, facts)]
        : judgePresence(preview, facts)),
      ...judgeEarlier(preview, facts),
      ...judgeYouth(preview, facts),
      ...judgeDestruction(preview, facts),
      ...judgeAdmin(preview, facts),
    ]),
    ...judgeUnread(unread),
  ];
  if (findings.length > 0) return findings;
  return [
    say("ok", {
      title: "Every target has code",
      detail: `${known.length} ${known.length === 1 ? "account is" : "accounts are"} called with data, and no proxy among them has an admin outside the DAO.`,
    }),
  ];
};

function judgeUnread(unread: readonly Address[]): Finding[] {
  if (unread.length === 0) return [];
  return [
    say("notChecked", {
      title: "Code was not read",
      detail: `What runs at ${unread.join(", ")} is not known.`,
    }),
  ];
}

function judgeMade({ snapshot }: Preview, { address, now }: CodeFacts): Finding {
  const name = createValueFormat(snapshot).fullAccount(address);
  return say("warning", {
    title: "The calls make what they call",
    detail: `${name} has no code until the calls put it there: nobody can read it there before.`,
    evidence: evidenceOf(address, now),
  });
}

function judgePresence(preview: Preview, { address, now }: CodeFacts): Finding[] {
  const name = createValueFormat(preview.snapshot).fullAccount(address);
  if (now.hash === noCode || now.behind === noCode) {
    const what = now.hash === noCode ? name : `What the proxy ${name} stands for`;
    return [
      say("critical", {
        title: "There is no code to call",
        detail: `${what} has no code: a call to it does nothing and reports success, and whoever can put code there decides what it does.`,
        evidence: evidenceOf(address, now),
      }),
    ];
  }
  const library = delegatecallAllowlist.find((each) => isAddressEqual(each.address, address));
  if (library === undefined || library.codeHash === now.hash) return [];
  return [
    say("critical", {
      title: "A library is not what its address says",
      detail: `${library.name} should be at ${address}; the code there is another one.`,
      evidence: evidenceOf(address, now),
    }),
  ];
}

function judgeEarlier(preview: Preview, { address, now, earlier }: CodeFacts): Finding[] {
  if (earlier === undefined) return [];
  const name = createValueFormat(preview.snapshot).fullAccount(address);
  if (earlier === "unknown") {
    return [
      say("notChecked", {
        title: "Earlier code is not known",
        detail: `Whether ${name} has the code that it had when it was proposed was not to be had: that needs a node with an archive.`,
      }),
    ];
  }
  const isSame = now.hash === earlier.hash && now.behind === earlier.behind;
  if (isSame) return [];
  return [
    say("critical", {
      title: "Code is not what it was when it was proposed",
      detail: `${name} had ${inWords(earlier)} then and has ${inWords(now)} now: what was voted on is not what runs.`,
      evidence: evidenceOf(address, now),
    }),
  ];
}

/** Made for the occasion: what nobody can read here, and nobody used before. */
function judgeYouth({ snapshot }: Preview, { address, youth, now }: CodeFacts): Finding[] {
  if (youth === undefined) return [];
  const name = createValueFormat(snapshot).fullAccount(address);
  if (youth === "unknown") {
    return [
      say("notChecked", {
        title: "The age of a target is not known",
        detail: `What is called at ${name} cannot be read here; when it was made was not to be had: that needs a node with an archive, and only the first few are asked for.`,
      }),
    ];
  }
  const { blocks, ageSeconds, hasLogged } = youth;
  if (ageSeconds > youngSeconds || hasLogged === true) return [];
  return [
    say("warning", {
      title: "A target was made shortly before",
      detail: `${name} was made ${blocks} ${blocks === 1n ? "block" : "blocks"} (${formatDuration(ageSeconds)}) before its call was proposed${hasLogged === false ? ", it had logged nothing until then" : ""}, the DAO does not name it, and what is called there cannot be read here. Ask for its source.`,
      evidence: evidenceOf(address, now),
    }),
  ];
}

function judgeDestruction(
  preview: Preview,
  { address, canDestroy, maker, now }: CodeFacts,
): Finding[] {
  if (!canDestroy || maker === "account") return [];
  const name = createValueFormat(preview.snapshot).fullAccount(address);
  if (maker !== "contract") {
    return [
      say("notChecked", {
        title: "Who made a contract is not known",
        detail: `${name} can destroy itself; whether other code can be put in its place was not to be had.`,
      }),
    ];
  }
  return [
    say("critical", {
      title: "Other code can be put in its place",
      detail: `${name} can destroy itself and was made by another contract, which may make another one there before the calls are executed.`,
      evidence: evidenceOf(address, now),
    }),
  ];
}

/** Foreign money is often a proxy of whoever issues it: that is worth knowing, and no fault of the calls. */
function judgeAdmin({ snapshot }: Preview, { address, proxyAdmin }: CodeFacts): Finding[] {
  if (proxyAdmin === undefined) return [];
  const { dao } = snapshot;
  const name = createValueFormat(snapshot).fullAccount(address);
  if (proxyAdmin === "unknown") {
    return [
      say("notChecked", {
        title: "Who can replace the code is not known",
        detail: `${name} is a proxy; its storage was not to be had, so whether it has an admin outside the DAO is not known.`,
      }),
    ];
  }
  const deciders = [proxyAdmin.address, ...(proxyAdmin.owner ? [proxyAdmin.owner] : [])];
  if (deciders.some((account) => isOfDao(dao, account))) return [];
  const isMoney = address !== dao.token && dao.assets.includes(address);
  return [
    say(isMoney ? "info" : "warning", {
      title: "Somebody else can replace the code",
      detail: `${name} is a proxy; ${deciders.at(-1)} may give it other code at any time.`,
      evidence: [
        { kind: "read", address, functionName: "ERC-1967 admin", value: proxyAdmin.address },
      ],
    }),
  ];
}

function inWords({ hash, behind }: CodeAt): string {
  const own = hash === noCode ? "no code" : `code ${hash}`;
  return behind === undefined ? own : `${own} in front of ${behind}`;
}

function evidenceOf(address: Address, { hash }: CodeAt): Finding["evidence"] {
  return [{ kind: "read", address, functionName: "code hash", value: hash }];
}
