import {
  ExecutionRevertedError,
  InsufficientFundsError,
  UserRejectedRequestError,
  BaseError as ViemError,
} from "viem";
import { BaseError } from "../errors/BaseError.ts";
import { RefusedError, SendUncertainError, WouldRevertError } from "./errors.ts";

/**
 * What went wrong on asking the wallet, and whether it is certain that nothing was sent. A refusal
 * and a failed estimate are; a broken connection is not.
 */
export function toSendError(
  error: unknown,
  { label }: { label: string },
): { error: BaseError; nothingSent: boolean } {
  if (error instanceof BaseError) return { error, nothingSent: true };
  const details = error instanceof ViemError ? error.shortMessage : String(error);
  if (isRefusal(error))
    return { error: new RefusedError({ label, cause: error }), nothingSent: true };
  if (isRevert(error)) {
    const reason = error instanceof ViemError && error.details !== "" ? error.details : details;
    return { error: new WouldRevertError({ label, reason, cause: error }), nothingSent: true };
  }
  return { error: new SendUncertainError({ label, details, cause: error }), nothingSent: false };
}

/** 4001 of EIP-1193, also where a wallet's library does not use viem's class. */
function isRefusal(error: unknown): boolean {
  if (error instanceof ViemError) {
    return (
      error.walk((cause) => cause instanceof UserRejectedRequestError || hasCode(cause)) !== null
    );
  }
  return hasCode(error);
}

function hasCode(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === 4001;
}

function isRevert(error: unknown): boolean {
  if (!(error instanceof ViemError)) return false;
  return (
    error.walk(
      (cause) => cause instanceof ExecutionRevertedError || cause instanceof InsufficientFundsError,
    ) !== null
  );
}
