import { PlanRunningError, RefusedError, StepBlockedError } from "../../lib/execution/errors.ts";
import { cleanText } from "../ui/cleanText.ts";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";

/** What came instead of a transaction. A refusal is a decision and no failure, so it is not red. */
export function StepFailure({ error }: { error: unknown }) {
  const isCalm =
    error instanceof RefusedError ||
    error instanceof PlanRunningError ||
    error instanceof StepBlockedError;
  if (!isCalm) return <ErrorNotice title="The step was not completed." error={error} />;
  return (
    <p role="status" className="rounded-lg bg-info-soft px-4 py-3 wrap-anywhere">
      {cleanText(error.shortMessage, 500)} {cleanText(error.remedy, 500)}
    </p>
  );
}
