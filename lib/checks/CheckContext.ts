import type { Address } from "viem";
import type { Policy } from "../dao/Policy.ts";
import type { GovernancePower } from "../preview/GovernancePower.ts";
import type { Preview } from "../preview/Preview.ts";
import type { CodeFacts, FreshFacts } from "./code/CodeFacts.ts";
import type { Finding } from "./Finding.ts";
import type {
  ContractValue,
  GovernorFacts,
  HashFacts,
  ListedProposal,
  PoolDepth,
  VoteFacts,
} from "./facts.ts";
import type { OutstandingFacts } from "./fresh/OutstandingFacts.ts";
import type { OrderFacts } from "./order/OrderFacts.ts";
import type { UseFacts } from "./postcondition/UseFacts.ts";

/** What the chain tells of an account that receives something. */
export type RecipientFacts = {
  address: Address;
  isContract: boolean;
  /** Whether the treasury paid it before, by Transfer logs; `unknown` where they were not to be had. */
  paidBefore: boolean | "unknown";
  /** Whether it holds code or ETH here or ever sent a transaction; absent where nobody looked. */
  isUsed?: boolean;
  /** Other chains by name: those asked where the address has code, and those that did not answer. */
  otherChains?: { withCode: readonly string[]; unavailable: readonly string[] };
  /** What the policy's screening oracle says; absent where the policy names none. */
  isSanctioned?: boolean | "unknown";
};

/** What is reviewed, beside its calls. */
export type Subject = {
  /** The exact text that goes, or went, on chain; empty where there is none. */
  description: string;
  /** The proposal's number, where there is one on chain. */
  proposalId?: string;
  /** Earliest execution of a queued proposal, in Unix seconds. */
  etaSeconds?: number;
  /** The nonce that a Safe's transaction was made for. */
  safeNonce?: bigint;
};

/**
 * All that a check may look at. Checks are pure: what they need was fetched before. What is absent, or
 * `unknown`, was not to be had: a check that needs it says `notChecked`.
 */
export type CheckContext = {
  preview: Preview;
  recipients: readonly RecipientFacts[];
  policy: Policy;
  subject?: Subject;
  /** Accounts that the treasury paid before, by Transfer logs of more than nothing. */
  paidAccounts?: readonly Address[];
  votes?: VoteFacts;
  /** Who can decide by the calls' route, before and after them. */
  power?: GovernancePower;
  governor?: GovernorFacts;
  /** Of the contracts that the calls propose to with explicit signatures, those that are an Alpha or a Bravo. */
  signatureTakers?: readonly Address[];
  hashes?: readonly HashFacts[];
  /** What contracts that the calls name answer before and after, where that differs or is a time. */
  values?: readonly ContractValue[];
  pools?: readonly PoolDepth[];
  /** The governor's open proposals and the subject. */
  proposals?: readonly ListedProposal[];
  /** Of every account that the calls call with data, as far as asked. */
  codes?: readonly CodeFacts[];
  /** Of those, the ones that have no code until the calls make them. */
  madeAccounts?: readonly Address[];
  fresh?: FreshFacts;
  /** Other transactions of the Safe that owners agreed to. */
  outstanding?: OutstandingFacts;
  /** How operations that the calls schedule end in one order or another. */
  orders?: OrderFacts;
  /** What users did lately where the calls are felt, tried without the calls and after them. */
  uses?: UseFacts;
  /**
   * What contracts that the calls name would mint for anybody at the time of execution, in base units of
   * the token; absent where supply stays as it is.
   */
  supplyDue?: bigint;
  /** Asked where the calls fail when they can execute: whether they would work now. */
  worksNow?: boolean;
};

/** One check: looks, and says what it found. A check that could not look says `notChecked`. */
export type Check = (context: CheckContext) => readonly Finding[];
