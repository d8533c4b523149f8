import { BaseError } from "../errors/BaseError.ts";

/** A proposal without calls. */
export class NoCallsError extends BaseError {
  constructor() {
    super("A proposal needs at least one call.", {
      code: "governor.noCalls",
      fault: "input",
      remedy: "Add an action to the draft.",
    });
  }
}

/** A governor's executor makes plain calls only. */
export class DelegatecallRefusedError extends BaseError {
  constructor(parameters: { index: number; to: string }) {
    super(`Call ${parameters.index + 1} is a delegatecall, which a governor cannot make.`, {
      code: "governor.delegatecallRefused",
      fault: "input",
      remedy: "Replace it by a plain call, or send the draft through a Safe.",
      details: `to ${parameters.to}`,
    });
  }
}

/** GovernorAlpha queues each call by its hash, so one proposal cannot hold the same call twice. */
export class DuplicateCallError extends BaseError {
  constructor(parameters: { first: number; second: number }) {
    super(`Calls ${parameters.first + 1} and ${parameters.second + 1} are the same.`, {
      code: "governor.duplicateCall",
      fault: "input",
      remedy: "Join them into one call: this governor could never queue the proposal.",
    });
  }
}

/** More calls than the governor takes in one proposal. */
export class TooManyCallsError extends BaseError {
  constructor(parameters: { count: number; maximum: bigint }) {
    super(`The governor takes at most ${parameters.maximum} calls, not ${parameters.count}.`, {
      code: "governor.tooManyCalls",
      fault: "input",
      remedy: "Split the draft into several proposals.",
    });
  }
}

/** The account has not enough votes to propose. */
export class ProposerVotesTooFewError extends BaseError {
  constructor(parameters: { proposer: string; votes: string; needed: string }) {
    super(`${parameters.proposer} has too few votes to propose.`, {
      code: "governor.proposerVotesTooFew",
      fault: "input",
      remedy: `Have ${parameters.needed} votes delegated to it, or let a delegate propose.`,
      details: `it had ${parameters.votes} votes one block ago`,
    });
  }
}

/** GovernorAlpha lets an account have one proposal in its vote at a time. */
export class ProposalAlreadyLiveError extends BaseError {
  constructor(parameters: { proposer: string; id: string; state: string }) {
    super(`${parameters.proposer} already has a live proposal.`, {
      code: "governor.proposalAlreadyLive",
      fault: "input",
      remedy: `Wait until the vote on proposal ${parameters.id} is over, or let another account propose.`,
      details: `proposal ${parameters.id} is ${parameters.state}`,
    });
  }
}

/** The plan was made for another proposer than the account that would send it. */
export class WrongProposerError extends BaseError {
  constructor(parameters: { proposer: string; account: string }) {
    super(`The plan is for ${parameters.proposer} to propose, not for ${parameters.account}.`, {
      code: "governor.wrongProposer",
      fault: "input",
      remedy: "Switch the wallet to that account, or make a new plan with the present one.",
    });
  }
}

/** This governor counts votes for and against only. */
export class AbstainNotCountedError extends BaseError {
  constructor() {
    super("This governor does not count abstentions.", {
      code: "governor.abstainNotCounted",
      fault: "input",
      remedy: "Vote for or against, or do not vote.",
    });
  }
}

/** This governor keeps no reason with a vote. */
export class VoteReasonNotKeptError extends BaseError {
  constructor() {
    super("This governor keeps no reason with a vote.", {
      code: "governor.voteReasonNotKept",
      fault: "input",
      remedy: "Leave the reason empty and give it in the forum.",
    });
  }
}

/** The text is none of for, against and abstain. */
export class UnknownSupportError extends BaseError {
  constructor(parameters: { support: string }) {
    super("The vote is none of for, against and abstain.", {
      code: "governor.unknownSupport",
      fault: "input",
      remedy: "Choose how to vote.",
      details: parameters.support.slice(0, 100),
    });
  }
}

/** An account votes once. */
export class AlreadyVotedError extends BaseError {
  constructor(parameters: { voter: string; id: string }) {
    super(`${parameters.voter} has voted on proposal ${parameters.id} already.`, {
      code: "governor.alreadyVoted",
      fault: "input",
      remedy: "Nothing is left to do with this account; a vote cannot be changed.",
    });
  }
}

/** The account had no votes when voting began. */
export class NoVotingPowerError extends BaseError {
  constructor(parameters: { voter: string; id: string; timepoint: string }) {
    super(`${parameters.voter} has no votes on proposal ${parameters.id}.`, {
      code: "governor.noVotingPower",
      fault: "input",
      remedy: "Vote with an account that tokens were delegated to before voting began.",
      details: `votes count as they were at ${parameters.timepoint}`,
    });
  }
}

/** A step was asked for before the proposal is on chain. */
export class NotProposedError extends BaseError {
  constructor() {
    super("The proposal is not on chain yet.", {
      code: "governor.notProposed",
      fault: "input",
      remedy: "Send the propose step first.",
    });
  }
}

/** A plan lacks a fact that it was made with. */
export class PlanFactMissingError extends BaseError {
  constructor(parameters: { fact: string }) {
    super(`The plan does not say its ${parameters.fact}.`, {
      code: "governor.planFactMissing",
      fault: "input",
      remedy: "Make the plan again from the draft or the proposal.",
    });
  }
}

/** Governors of this family can be read, but nothing is known of sending through them. */
export class SenderNotFoundError extends BaseError {
  constructor(parameters: { flavour: string }) {
    super("Mintage cannot send through this governor.", {
      code: "governor.senderNotFound",
      fault: "input",
      remedy: "Propose, vote, queue and execute with the DAO's own tool.",
      details: `governors of the family ${parameters.flavour.slice(0, 100)} are only read`,
    });
  }
}
