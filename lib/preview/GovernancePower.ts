import type { Address } from "viem";
import type { Ratio } from "../amount/Ratio.ts";

/** An account with its votes, in base units of the token. */
export type Voter = { account: Address; votes: bigint };

/** Where the names of those who hold votes come from. */
export type VoterSource = {
  /** The token's `DelegateVotesChanged` logs, or the list of holders in the DAO's profile. */
  kind: "logs" | "profile";
  /** How many accounts were asked for their votes. */
  asked: number;
  /** How many more, with fewer votes, are counted as the logs give them; 0 for a list. */
  byLogs: number;
};

/** Who holds votes right before the calls and right after them; most votes first. */
export type Poll = {
  source: VoterSource;
  /** Absent where the token tells no votes. */
  before: readonly Voter[] | undefined;
  /** Absent too where the calls fail or could not be run once more. */
  after: readonly Voter[] | undefined;
};

/** What the holders of votes can do, by their number, largest first. */
export type PowerMeasure = {
  /** All votes together, in base units of the token. */
  totalVotes: bigint;
  /** How many accounts hold votes. */
  holders: number;
  /** The fewest who pass a proposal against all others; `undefined`: not even all together. */
  passing: number | undefined;
  /** The fewest who keep all others from passing one; 0 where these could not in any case. */
  blocking: number;
};

/** The power of votes at one state, in base units of the token. */
export type VotePower = {
  /** Votes that pass a proposal if nobody is against. */
  quorumVotes: bigint;
  totalSupply: bigint;
  /** Absent where the holders of votes are not known. */
  measure: PowerMeasure | undefined;
};

/** The share of all votes that an account holds; the numerator is its votes, in base units. */
export type DelegateShare = {
  account: Address;
  before: Ratio;
  /** Absent where the votes afterwards are not known. */
  after: Ratio | undefined;
};

/** The power of a Safe's owners at one state: `threshold` of them sign. */
export type OwnerPower = { owners: readonly Address[]; threshold: number };

/**
 * Who can decide by the route that the calls take, before and after them. `after` is absent where the
 * calls fail, or where the contract does not tell it in the state that they leave.
 */
export type GovernancePower =
  | {
      kind: "votes";
      governor: Address;
      token: Address;
      /** Absent where neither logs nor a list name anybody. */
      source: VoterSource | undefined;
      before: VotePower;
      after: VotePower | undefined;
      /** Those with the most votes before or after; most votes before first. */
      delegates: readonly DelegateShare[];
    }
  | { kind: "owners"; safe: Address; before: OwnerPower; after: OwnerPower | undefined }
  /** Neither the DAO's governor nor its Safe makes the calls. */
  | { kind: "unknown" };
