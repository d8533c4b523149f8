import { BaseError } from "../errors/BaseError.ts";

/** The EIP-3770 short name is of no chain that Mintage was set up with. */
export class UnknownChainError extends BaseError {
  constructor(parameters: { shortName: string; known: readonly string[] }) {
    super(`The chain "${parameters.shortName}" is not known.`, {
      code: "dao.unknownChain",
      fault: "input",
      remedy: `Use one of: ${parameters.known.join(", ")}.`,
    });
  }
}

/** Nothing is deployed at the address. */
export class NoCodeError extends BaseError {
  constructor(parameters: { address: string; chain: string; blockNumber: bigint }) {
    super(`There is no contract at ${parameters.address} on ${parameters.chain}.`, {
      code: "dao.noCode",
      fault: "input",
      remedy: "Paste the address of a governor, a Safe or a token, and check the chain before it.",
      details: `read at block ${parameters.blockNumber}`,
    });
  }
}

/** There is a contract, but of no kind that a DAO can be opened by. */
export class UnknownEntryError extends BaseError {
  constructor(parameters: { address: string }) {
    super(`${parameters.address} is not a governor, a Safe or a token that Mintage knows.`, {
      code: "dao.unknownEntry",
      fault: "input",
      remedy: "Paste the governor's own address; a timelock or a proxy admin is not enough.",
    });
  }
}

/** The DAO's token is not to be had from the entry alone. */
export class TokenNotFoundError extends BaseError {
  constructor(parameters: { address: string; cause?: unknown }) {
    super(`The token of the DAO at ${parameters.address} could not be found.`, {
      code: "dao.tokenNotFound",
      fault: "input",
      remedy:
        'Add a profile whose "token" names it; a Safe alone does not say which token it governs.',
      cause: parameters.cause,
    });
  }
}

/** The DAO's token does not say in how many decimals it counts, so no amount of it can be shown. */
export class UnknownDecimalsError extends BaseError {
  constructor(parameters: { address: string }) {
    super(`The token at ${parameters.address} does not say its decimals, from 0 to 255.`, {
      code: "dao.unknownDecimals",
      fault: "input",
      remedy:
        "Check that the address is the token's own; as one of a profile's assets it is counted in base units.",
    });
  }
}

/** Named accounts hold more of the token than exists. */
export class SupplyMismatchError extends BaseError {
  constructor(parameters: { named: bigint; total: bigint }) {
    super("The named accounts hold more tokens than the total supply.", {
      code: "dao.supplyMismatch",
      fault: "input",
      remedy:
        "Check the profile for an account named twice, or a token whose balances do not add up.",
      details: `${parameters.named} of ${parameters.total} base units`,
    });
  }
}
