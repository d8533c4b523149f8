import { BaseError } from "../lib/errors/BaseError.ts";

/** The command line does not say what to do. */
export class UsageError extends BaseError {
  constructor(problem: string, usage: string) {
    super(problem, { code: "cli.usage", fault: "input", remedy: `Usage: ${usage}` });
  }
}

/** A file named on the command line cannot be read or written. */
export class FileError extends BaseError {
  constructor(parameters: { path: string; cause: unknown }) {
    const { path, cause } = parameters;
    super(`The file ${path} cannot be used.`, {
      code: "cli.file",
      fault: "input",
      remedy: "Check its path and its permissions.",
      details: cause instanceof Error ? cause.message : String(cause),
      cause,
    });
  }
}

/** A chain was named and nothing says where to reach it. */
export class RpcMissingError extends BaseError {
  constructor(parameters: { chain: string }) {
    super(`No RPC endpoint is given for ${parameters.chain}.`, {
      code: "cli.rpcMissing",
      fault: "input",
      remedy: "Add --rpc https://… with an endpoint of that chain.",
    });
  }
}
