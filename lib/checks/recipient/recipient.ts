import { type Address, getAddress, zeroAddress } from "viem";
import { createValueFormat } from "../../dao/createValueFormat.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { Check, CheckContext } from "../CheckContext.ts";
import type { Finding, FindingLevel } from "../Finding.ts";
import { type LeavingFlow, leavingFlows } from "../leavingFlows.ts";
import { limitLevel } from "../limitLevel.ts";
import { callsByRecipient } from "../recipientsOf.ts";
import { treasuryAccounts } from "../treasuryAccounts.ts";
import { treasuryHoldings } from "../treasuryHoldings.ts";
import { type HashSources, hashSources } from "./hashSources.ts";

type Verdict = { level: FindingLevel; title: string; detail: string };

/** What every recipient is held against. */
type Known = {
  sourceOf: HashSources;
  /** A known address with the same first and last four hex digits that is not the same. */
  twinOf: (address: Address) => Address | undefined;
  leaving: readonly LeavingFlow[];
};

type KnownContext = CheckContext & { known: Known | undefined };

/** Who receives: not zero, not the token itself, not a look-alike of a known address. */
export const recipient: Check = (context) => {
  const recipients = [...callsByRecipient(context.preview)];
  const known = recipients.length === 0 ? undefined : compareWithKnown(context);
  const findings = recipients.flatMap(([address, calls]): Finding[] => {
    const evidence = calls.map((index) => ({ kind: "call" as const, index }));
    return [
      judge(address, { ...context, known }),
      ...judgeElsewhere(address, context),
      ...judgePolicy(address, context),
    ]
      .filter((verdict) => verdict !== undefined)
      .map((verdict) => ({ check: "recipient", evidence, ...verdict }));
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

function judge(address: Address, context: KnownContext): Verdict | undefined {
  const { preview, recipients, known } = context;
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
  const facts = recipients.find((entry) => getAddress(entry.address) === address);
  if (facts?.isContract === false && isSmartAccount(address, preview)) {
    return {
      level: "critical",
      title: "The recipient has no code here",
      detail: `${createValueFormat(preview.snapshot).fullAccount(address)} is named as a contract, and there is none on this chain: nobody may be able to use what is sent there.`,
    };
  }
  if (dao.labels[address] !== undefined) return undefined;
  const source = known?.sourceOf(address);
  if (source !== undefined) {
    return {
      level: "critical",
      title: "The recipient is part of a hash",
      detail: `${address} is 20 bytes of ${source}: no account, and what is sent there is lost.`,
    };
  }
  const twin = known?.twinOf(address);
  if (twin !== undefined) {
    return {
      level: "critical",
      title: "The recipient looks like another account",
      detail: `${address} begins and ends like ${createValueFormat(preview.snapshot).fullAccount(twin)} and is not it.`,
    };
  }
  return facts === undefined ? notLooked(address) : judgeFacts(facts, context);
}

function notLooked(address: Address): Verdict {
  return {
    level: "notChecked",
    title: "A recipient was not looked up",
    detail: `${address} is not named by the DAO, and nothing was read about it.`,
  };
}

function judgeFacts(
  facts: CheckContext["recipients"][number],
  context: KnownContext,
): Verdict | undefined {
  const { address, isContract, paidBefore } = facts;
  if (paidBefore === true) return undefined;
  if (facts.isUsed === false && getsMuch(address, context)) {
    return {
      level: "warning",
      title: "A large payment goes to an account that was never used",
      detail: `${address} has no code, holds no ETH and never sent a transaction; pay a little first.`,
    };
  }
  if (facts.isUsed === undefined && getsMuch(address, context)) {
    return {
      level: "notChecked",
      title: "Whether a recipient of much was ever used is not known",
      detail: `${address} has no code and was never paid by this treasury; whether it ever sent a transaction was not to be had.`,
    };
  }
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

/** More of an asset than the policy lets one payment be. */
function getsMuch(address: Address, { preview, policy, known }: KnownContext): boolean {
  return (known?.leaving ?? []).some(({ asset, recipient, amount }) => {
    if (recipient !== address) return false;
    const held = treasuryHoldings(preview, asset);
    const share = { numerator: amount, denominator: held };
    return held > 0n && limitLevel(share, policy.maxGrantShare) !== undefined;
  });
}

/** The account as it stands on chains that the reader can ask. */
function judgeElsewhere(address: Address, { recipients, preview }: CheckContext): Verdict[] {
  const facts = recipients.find((entry) => getAddress(entry.address) === address);
  if (facts === undefined || facts.isContract || address === zeroAddress) return [];
  const { withCode = [], unavailable = [] } = facts.otherChains ?? {};
  const { fullAccount } = createValueFormat(preview.snapshot);
  if (withCode.length > 0) {
    return [
      {
        level: "critical",
        title: "The recipient is a contract on another chain alone",
        detail: `${fullAccount(address)} has code on ${withCode.join(", ")} and none here: whoever owns it there may not own it here.`,
      },
    ];
  }
  return unavailable.length === 0
    ? []
    : [
        {
          level: "notChecked",
          title: "Another chain could not be asked",
          detail: `Whether ${fullAccount(address)} is a contract on ${unavailable.join(", ")} is not known.`,
        },
      ];
}

/** What the DAO itself asks of recipients. */
function judgePolicy(address: Address, { preview, policy, recipients }: CheckContext): Verdict[] {
  const { fullAccount } = createValueFormat(preview.snapshot);
  const { recipientsAllowed, screeningOracle } = policy;
  const facts = recipients.find((entry) => getAddress(entry.address) === address);
  const isForeign = !treasuryAccounts(preview).has(address) && address !== zeroAddress;
  const verdicts: Verdict[] = [];
  if (isForeign && recipientsAllowed?.includes(address) === false) {
    verdicts.push({
      level: "warning",
      title: "The policy does not name the recipient",
      detail: `${fullAccount(address)} is not among the accounts that the DAO's policy allows.`,
    });
  }
  if (!isForeign || screeningOracle === undefined) return verdicts;
  if (facts?.isSanctioned === true) {
    verdicts.push({
      level: "critical",
      title: "The recipient is on the screening oracle's list",
      detail: `${screeningOracle} answers yes for ${fullAccount(address)}.`,
    });
  } else if (facts?.isSanctioned !== false) {
    verdicts.push({
      level: "notChecked",
      title: "The screening oracle did not answer",
      detail: `Whether ${screeningOracle} lists ${fullAccount(address)} is not known.`,
    });
  }
  return verdicts;
}

/** Words by which a label says that an account is a contract. */
const contractWords = /\b(safe|multi-?sig|timelock|vesting|contract|vault|governor)\b/i;

function isSmartAccount(address: Address, { snapshot }: Preview): boolean {
  const { dao } = snapshot;
  const isNamed = dao.contracts.some((contract) => contract.address === address);
  return isNamed || contractWords.test(dao.labels[address] ?? "");
}

function knownAccounts({ preview, paidAccounts = [] }: CheckContext): Address[] {
  const { dao } = preview.snapshot;
  const named = Object.keys(dao.labels).map((entry) => getAddress(entry));
  return [
    ...new Set([
      ...named,
      ...dao.accounts.map(({ address }) => address),
      ...dao.assets,
      ...paidAccounts,
    ]),
  ];
}

function compareWithKnown(context: CheckContext): Known {
  const accounts = knownAccounts(context);
  const own = new Set(accounts);
  const byEnds = new Map(accounts.toReversed().map((entry) => [endsOf(entry), entry]));
  return {
    sourceOf: hashSources({ accounts, description: context.subject?.description ?? "" }),
    twinOf: (address) => (own.has(address) ? undefined : byEnds.get(endsOf(address))),
    leaving: leavingFlows(context.preview),
  };
}

function endsOf(address: Address): string {
  return `${address.slice(2, 6)}${address.slice(-4)}`.toLowerCase();
}
