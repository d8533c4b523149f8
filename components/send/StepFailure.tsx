import type { ReactNode } from "react";
import { RpcUnavailableError } from "../../lib/chain/errors.ts";
import { BaseError } from "../../lib/errors/BaseError.ts";
import { PlanRunningError, RefusedError, StepBlockedError } from "../../lib/execution/errors.ts";
import { cleanText } from "../ui/cleanText.ts";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { nameAccounts } from "./nameAccounts.ts";

type StepFailureProps = {
  error: unknown;
  /** Checksummed address to name, as the rows have them. */
  labels: Readonly<Record<string, string>>;
  /** It stands above already why the chain cannot be asked. */
  isPaused?: boolean;
};

/** What came instead of a transaction. A refusal is a decision and no failure, so it is not red. */
export function StepFailure({ error, labels, isPaused = false }: StepFailureProps) {
  if (isPaused && error instanceof RpcUnavailableError) {
    return <Calm>The step was not completed, since the endpoint does not answer.</Calm>;
  }
  const isCalm =
    error instanceof RefusedError ||
    error instanceof PlanRunningError ||
    error instanceof StepBlockedError;
  if (!isCalm) {
    return <ErrorNotice title="The step was not completed." error={withNames(error, labels)} />;
  }
  return (
    <Calm>
      {cleanText(nameAccounts(error.shortMessage, labels), 500)}{" "}
      {cleanText(nameAccounts(error.remedy, labels), 500)}
    </Calm>
  );
}

function Calm({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="rounded-lg bg-info-soft px-4 py-3 wrap-anywhere">
      {children}
    </p>
  );
}

/** The failure with its accounts by name; the details keep what was seen as it was. */
function withNames(error: unknown, labels: StepFailureProps["labels"]): unknown {
  if (!(error instanceof BaseError)) return error;
  const { code, fault, details } = error;
  return new BaseError(nameAccounts(error.shortMessage, labels), {
    code,
    fault,
    remedy: nameAccounts(error.remedy, labels),
    ...(details === undefined ? {} : { details }),
    cause: error,
  });
}
