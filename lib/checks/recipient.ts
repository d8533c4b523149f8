import { type Address, getAddress, zeroAddress } from "viem";
import { createValueFormat } from "../dao/createValueFormat.ts";
import type { Preview } from "../preview/Preview.ts";
import type { Check, CheckContext } from "./CheckContext.ts";
import type { Finding, FindingLevel } from "./Finding.ts";
import { recipientsOf } from "./recipientsOf.ts";

type Verdict = { level: FindingLevel; title: string; detail: string };

/** Who receives: not zero, not the token itself, not a look-alike of a known address. */
export const recipient: Check = (context) => {
  const { preview } = context;
  const findings = recipientsOf(preview).flatMap((address): Finding[] => {
    const verdict = judge(address, context);
    return verdict === undefined ? [] : [{ check: "recipient", evidence: [], ...verdict }];
  });
  if (findings.length > 0) return findings;
  return [
    {
      check: "recipient",
      level: "ok",
      title: "Recipients are known",
      detail: "Everything goes to accounts that the DAO names or has paid before.",
      evidence: [],
    },
  ];
};

function judge(address: Address, context: CheckContext): Verdict | undefined {
  const { preview, recipients } = context;
  const { dao } = preview.snapshot;
  if (address === zeroAddress) {
    return {
      level: "critical",
      title: "The recipient is the zero address",
      detail: "What is sent there is lost.",
    };
  }
  if (dao.assets.includes(address)) {
    return {
      level: "critical",
      title: "The recipient is a token contract",
      detail: `${createValueFormat(preview.snapshot).fullAccount(address)} is a token itself; what is sent there is lost.`,
    };
  }
  if (dao.labels[address] !== undefined) return undefined;
  const twin = lookAlike(address, preview);
  if (twin !== undefined) {
    return {
      level: "critical",
      title: "The recipient looks like another account",
      detail: `${address} begins and ends like ${createValueFormat(preview.snapshot).fullAccount(twin)} and is not it.`,
    };
  }
  const facts = recipients.find((entry) => getAddress(entry.address) === address);
  return facts === undefined ? notLooked(address) : judgeFacts(facts);
}

function notLooked(address: Address): Verdict {
  return {
    level: "notChecked",
    title: "A recipient was not looked up",
    detail: `${address} is not named by the DAO, and nothing was read about it.`,
  };
}

function judgeFacts(facts: CheckContext["recipients"][number]): Verdict | undefined {
  const { address, isContract, paidBefore } = facts;
  if (paidBefore === true) return undefined;
  const kind = isContract ? "is a contract" : "holds no code";
  if (paidBefore === "unknown") {
    return {
      level: "notChecked",
      title: "Past payments could not be read",
      detail: `${address} ${kind}; whether the treasury paid it before is not known.`,
    };
  }
  return {
    level: "info",
    title: "Recipient is new to this treasury",
    detail: `${address} has never been paid by it and ${kind}.`,
  };
}

/** A known address with the same first and last four hex digits that is not the same. */
function lookAlike(address: Address, preview: Preview): Address | undefined {
  const { dao } = preview.snapshot;
  const known = [
    ...Object.keys(dao.labels),
    ...dao.accounts.map((account) => account.address),
    ...dao.assets,
  ].map((entry) => getAddress(entry));
  const ends = (entry: Address) => `${entry.slice(2, 6)}${entry.slice(-4)}`.toLowerCase();
  return known.find((entry) => entry !== address && ends(entry) === ends(address));
}
