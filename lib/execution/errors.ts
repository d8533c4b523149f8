import { BaseError } from "../errors/BaseError.ts";

/** The plan has no such step, or nothing is known of how to run it. */
export class UnknownStepError extends BaseError {
  constructor(parameters: { stepId: string; flavour: string }) {
    super(`The plan has no step "${parameters.stepId}" that can be run.`, {
      code: "execution.unknownStep",
      fault: "input",
      remedy: "Make the plan again from the draft or the proposal.",
      details: `made for ${parameters.flavour}`,
    });
  }
}

/** The step cannot be sent now, or never again. */
export class StepBlockedError extends BaseError {
  /** Unix seconds from which on it can be sent, where that is known. */
  readonly readyAt: number | undefined;

  constructor(parameters: { label: string; reason: string; readyAt?: number; isFinal?: true }) {
    const { label, reason, readyAt, isFinal = false } = parameters;
    super(`"${label}" cannot be sent ${isFinal ? "any more" : "now"}. ${reason}`, {
      code: "execution.stepBlocked",
      fault: "input",
      remedy: isFinal
        ? "Make a new one from the draft if it is still wanted."
        : readyAt === undefined
          ? "Do what comes before it first."
          : "Wait until then.",
    });
    this.readyAt = readyAt;
  }
}

/** The same plan is being run already, in this tab or in another. */
export class PlanRunningError extends BaseError {
  constructor() {
    super("A step of this plan is being sent already.", {
      code: "execution.planRunning",
      fault: "input",
      remedy: "Answer the wallet's question, or finish in the other tab.",
    });
  }
}

/** The wallet is on another chain than the plan. */
export class WalletChainError extends BaseError {
  constructor(parameters: { expected: number; actual: number }) {
    super(`The wallet is on chain ${parameters.actual}, the plan is for ${parameters.expected}.`, {
      code: "execution.walletChain",
      fault: "input",
      remedy: `Switch the wallet to chain ${parameters.expected} and try again.`,
    });
  }
}

/** No account to send with. */
export class WalletMissingError extends BaseError {
  constructor() {
    super("The wallet gives no account.", {
      code: "execution.walletMissing",
      fault: "input",
      remedy: "Connect a wallet and choose an account.",
    });
  }
}

/** The account is not the one that the step is for. */
export class WrongActorError extends BaseError {
  constructor(parameters: { actor: string; account: string }) {
    super(`This step is for ${parameters.actor}, not for ${parameters.account}.`, {
      code: "execution.wrongActor",
      fault: "input",
      remedy: "Switch the wallet to that account.",
    });
  }
}

/** The person said no in the wallet. Nothing was sent. */
export class RefusedError extends BaseError {
  constructor(parameters: { label: string; cause: unknown }) {
    super(`"${parameters.label}" was refused in the wallet. Nothing was sent.`, {
      code: "execution.refused",
      fault: "input",
      remedy: "Try again when you want to send it.",
      cause: parameters.cause,
    });
  }
}

/** The transaction would revert, so the wallet did not send it. */
export class WouldRevertError extends BaseError {
  constructor(parameters: { label: string; reason: string; cause: unknown }) {
    super(`"${parameters.label}" would fail, so it was not sent.`, {
      code: "execution.wouldRevert",
      fault: "input",
      remedy: "Check the plan against the chain; something may have changed.",
      details: parameters.reason,
      cause: parameters.cause,
    });
  }
}

/** The transaction was mined and reverted. */
export class RevertedError extends BaseError {
  constructor(parameters: { label: string; transactionHash: string }) {
    super(`"${parameters.label}" was sent and reverted.`, {
      code: "execution.reverted",
      fault: "input",
      remedy: "Look at the transaction, then send the step again if it still can be.",
      details: parameters.transactionHash,
    });
  }
}

/** The wallet or the node failed in a way that leaves open whether the transaction was sent. */
export class SendUncertainError extends BaseError {
  constructor(parameters: { label: string; details: string; cause: unknown }) {
    super(`It is not certain whether "${parameters.label}" was sent.`, {
      code: "execution.sendUncertain",
      fault: "service",
      remedy: "Look into the wallet's history, wait a moment and resume: the chain is asked first.",
      details: parameters.details,
      cause: parameters.cause,
    });
  }
}

/** An earlier try may still be under way from the same account. */
export class TransactionPendingError extends BaseError {
  constructor(parameters: { label: string; account: string }) {
    super(`"${parameters.label}" may be under way already.`, {
      code: "execution.transactionPending",
      fault: "input",
      remedy: "Wait until the account's pending transaction is mined, or cancel it in the wallet.",
      details: parameters.account,
    });
  }
}

/** The transaction is sent and was not mined for minutes. */
export class NotMinedYetError extends BaseError {
  constructor(parameters: { transactionHash: string; cause: unknown }) {
    super("The transaction is sent but not mined yet.", {
      code: "execution.notMinedYet",
      fault: "service",
      remedy: "Resume the plan later, or raise the fee in the wallet.",
      details: parameters.transactionHash,
      cause: parameters.cause,
    });
  }
}
