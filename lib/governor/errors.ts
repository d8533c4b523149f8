import { BaseError } from "../errors/BaseError.ts";

/** No such proposal at this governor. */
export class ProposalNotFoundError extends BaseError {
  constructor(parameters: { id: string; governor: string }) {
    super(`Governor ${parameters.governor} has no proposal ${parameters.id}.`, {
      code: "governor.proposalNotFound",
      fault: "input",
      remedy: "Check the number of the proposal, the governor's address and the chain.",
    });
  }
}

/** The text is no proposal number. */
export class ProposalIdInvalidError extends BaseError {
  constructor(parameters: { id: string }) {
    super("This is not the number of a proposal.", {
      code: "governor.proposalIdInvalid",
      fault: "input",
      remedy: "Give a whole number, in decimal digits or as 0x and hexadecimal digits.",
      details: parameters.id.slice(0, 100),
    });
  }
}

/** The proposal is on chain, but the node has no log of its creation, so its text is not known. */
export class ProposalLogMissingError extends BaseError {
  constructor(parameters: { id: string; governor: string; fromBlock: bigint; toBlock: bigint }) {
    super(`The text of proposal ${parameters.id} could not be read.`, {
      code: "governor.proposalLogMissing",
      fault: "service",
      remedy: "Use an RPC endpoint that keeps old logs.",
      details: `no ProposalCreated log of ${parameters.governor} in blocks ${parameters.fromBlock} to ${parameters.toBlock}`,
    });
  }
}

/** What is on chain under this number is not what the plan or the log says. */
export class ProposalMismatchError extends BaseError {
  constructor(parameters: { id: string; governor: string; details: string }) {
    super(`Proposal ${parameters.id} is not what it should be.`, {
      code: "governor.proposalMismatch",
      fault: "input",
      remedy: "Do not vote for it or send it on from here; open the proposal from the chain.",
      details: `${parameters.details} (governor ${parameters.governor})`,
    });
  }
}

/** The governor keeps time in a way that dates cannot be worked out from. */
export class UnsupportedClockError extends BaseError {
  constructor(parameters: { governor: string; mode: string }) {
    super(`The clock of governor ${parameters.governor} is not supported.`, {
      code: "governor.unsupportedClock",
      fault: "input",
      remedy: "Use a governor whose clock counts this chain's blocks, or seconds.",
      details: `CLOCK_MODE is "${parameters.mode.slice(0, 100)}"`,
    });
  }
}
