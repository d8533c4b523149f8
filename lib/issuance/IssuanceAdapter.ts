import type { Address } from "viem";
import type { ActionKind } from "../actions/Action.ts";
import type { Call } from "../actions/Call.ts";
import type { Parameter } from "../chain/Parameter.ts";
import type { Read } from "../chain/Read.ts";
import type { BucketClass, Mechanism } from "../engine/Model.ts";
import type { Processes } from "../engine/Process.ts";
import type { Inquiry } from "./Inquiry.ts";
import type { PoolState } from "./PoolState.ts";

/** What an adapter may know beside its own contract. */
export type AdapterContext = {
  token: Address;
  /** What the DAO may hold: its token first. */
  assets: readonly Address[];
  /** Accounts that are buckets of their own in the model; all others are `circulating`. */
  buckets: ReadonlySet<Address>;
  /** Accounts that may hold rights: executor, Safe, named accounts, and those seen in role logs. */
  candidates: readonly Address[];
  /** Whether every grant of a role was seen, so that no holder can be missing. */
  candidatesComplete: boolean;
  /** What the adapter's `members` found when the DAO was opened; empty where it asks nothing. */
  members: readonly Address[];
  /** The ids it found beside them, such as those of streams. */
  memberIds: readonly bigint[];
  /** Mean time between blocks, an assumption of the chain's: for sources that count blocks. */
  blockSeconds: number;
};

/** A right and who holds it. Where `complete` is false there may be others: said, never left out. */
export type Authority = {
  right: "mint" | "setMinter" | "grantRole" | "setRate" | "beneficiary";
  holders: readonly Address[];
  complete: boolean;
  source: { address: Address; functionName: string };
};

/** What can be minted, and when: the headroom a mint is held against. Base units; Unix seconds. */
export type MintRule = {
  /** The most one mint may create now. `undefined`: no limit but the right itself. */
  maxPerMint: bigint | undefined;
  /** No mint before this time. */
  notBefore: number | undefined;
  /** Total supply is never above this. */
  cap: bigint | undefined;
};

/** A part of the supply that a source holds, in base units of the token. */
export type SourceBucket = {
  id: string;
  class: BucketClass;
  amount: bigint;
  /** Where its `id` is no contract that the profile names. */
  label?: string;
  /** Issued by the contract's rule and owed, but minted only when claimed: beside `totalSupply`, not in it. */
  isUnminted?: true;
};

/** One way by which tokens are issued or released, as read at one state. Plain data. */
export type IssuanceSource = {
  adapter: string;
  target: Address;
  /** What its rules count; seconds where it does not say. Decides how later readings are taken. */
  clock?: "seconds" | "blocks";
  parameters: readonly Parameter[];
  authorities: readonly Authority[];
  mintRule?: MintRule;
  /**
   * Where it passes tokens on: who ends up with what is paid to it, as a gateway of a router does. Of the DAO's
   * assets; of other tokens it is not known.
   */
  paidTo?: readonly { token: Address; account: Address }[];
  /** Where it is a token that scales every balance with its supply, without a Transfer log. */
  rebases?: true;
  /** Where it is a market of the token: its depth, which sales are held against. */
  market?: PoolState;
  /** The supply it holds back, and the rules by which it issues or releases. */
  buckets: readonly SourceBucket[];
  mechanisms: readonly Mechanism[];
  /** Calls anyone may make by which time mints or releases; made before each later reading. */
  pokes: readonly Call[];
};

/** What a family's contracts are read by; fetched only where such a contract was found. */
export type LoadedAdapter = {
  id: string;
  /**
   * Addresses that the contract names and `read` has to ask: pools, markets; or ids, such as those of
   * streams of the token. Asked once, when the DAO is opened, since a reading cannot wait for another's
   * answer; `context.members` and `context.memberIds` have them.
   */
  members?(target: Address, context: Pick<AdapterContext, "token">): Inquiry;
  /** `undefined` when the contract is not of this family after all: its own calls are the test. */
  read(target: Address, context: AdapterContext): Read<IssuanceSource | undefined>;
  /** The engine's rules for the mechanisms it reads. */
  processes: Processes;
};

/**
 * One contract family that issues or releases tokens: what its contracts are recognised by, and where
 * its reading is. Little enough for every page to carry all of them. See docs/adapters.md.
 */
export type IssuanceAdapter = {
  id: string;
  /** Looks at the DAO's token itself, or at contracts that a profile names. */
  scope: "token" | "contract";
  /** Functions that every such contract has, as `mint(address,uint256)`: all are in its code. */
  functions: readonly string[];
  load(): Promise<LoadedAdapter>;
  /** What governance can do with it, beside the general actions; where calls are drafted or decoded. */
  loadActions?(): Promise<readonly ActionKind[]>;
};
