import type { Address, Hex } from "viem";
import type { Call } from "../actions/Call.ts";

/** What is known of how a governor counts, beside who holds votes. */
export type VoteFacts = {
  /** Mean time between the blocks that the governor may count. */
  secondsPerBlock: number;
  /** Whether the governor counts votes that an account did not hold at the start of all; absent: no answer. */
  countsPresentVotes: boolean | undefined;
};

/** What a governor says of its clock beside what contracts take for block and time. */
export type GovernorClock = {
  /** ERC-6372 `CLOCK_MODE`; absent where it has none and counts blocks. */
  mode: string | undefined;
  /** ERC-6372 `clock`. */
  now: bigint | undefined;
  /** The token's own `clock`, by which it keeps past votes. */
  tokenNow: bigint | undefined;
  blockNumber: bigint;
  blockTime: bigint;
};

/** The lists in which a proposal's calls were given to its governor. */
export type ProposedLists = { signatures: readonly string[]; calldatas: readonly Hex[] };

/** What is known of a governor and the subject at it. */
export type GovernorFacts = {
  flavour: string;
  clock: GovernorClock;
  /** As the log of the subject's creation has them; absent for what is not proposed yet. */
  proposed: ProposedLists | undefined;
  /** As `getActions` gives them, where the governor answers it. */
  stored: ProposedLists | undefined;
  /** Start of voting as the governor keeps it for the subject. */
  voteStart: bigint | undefined;
  /** By how long late votes extend the period, in the governor's clock. */
  lateQuorumExtension: bigint | undefined;
  /** Calls that a proposal may have at most, where the governor says so. */
  callsAtMost: bigint | undefined;
};

/** One hash, worked out twice by separate code and once by the contract, and as it was stated. */
export type HashFacts = {
  /** "Safe transaction hash". */
  name: string;
  /** The contract that was asked. */
  contract: Address;
  functionName: string;
  ours: string;
  second: string;
  /** Absent where it could not be asked. */
  byContract: string | undefined;
  /** By a plan, a service or the chain; absent where nobody stated one. */
  stated: string | undefined;
};

/** What a value means, by the name of the function that gives it. */
export type ValueMeaning = "rate" | "price" | "multiplier" | "duration" | "time" | "decimals";

/** What a view function of a contract answers before and after the calls. */
export type ContractValue = {
  address: Address;
  functionName: string;
  meaning: ValueMeaning;
  /** Absent where it did not answer, such as before the contract was made. */
  before: bigint | undefined;
  after: bigint | undefined;
};

/** What a pool holds of two assets, in base units. */
export type PoolDepth = {
  pool: Address;
  /** What the reserves were read or worked out from. */
  readBy: string;
  reserves: readonly [{ asset: Address; amount: bigint }, { asset: Address; amount: bigint }];
};

/** A proposal of the DAO's list, as far as look-alikes are told apart by it. */
export type ListedProposal = {
  /** Absent for a draft. */
  id: string | undefined;
  description: string;
  calls: readonly Call[];
  /** The contract that its creation was sent to, where that is not the governor; absent: not known. */
  through: Address | "governor" | undefined;
};
