import { RpcUnavailableError } from "../../lib/chain/errors.ts";
import { Button } from "../ui/Button.tsx";
import { cleanText } from "../ui/cleanText.ts";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";

type StandingFailureProps = { error: unknown; retry: () => Promise<unknown> };

/**
 * Why it is not known where a plan's steps stand. An endpoint that is down is the page's trouble and
 * not the plan's: it is asked again by itself, and a line is enough.
 */
export function StandingFailure({ error, retry }: StandingFailureProps) {
  if (error instanceof RpcUnavailableError) {
    return (
      <p role="status" className="mb-3 rounded-lg bg-info-soft px-4 py-3 wrap-anywhere">
        {cleanText(error.shortMessage, 300)} The steps are paused and go on once it answers; it is
        asked again every few seconds. Nothing that you entered or signed is lost.
      </p>
    );
  }
  return (
    <div className="mb-3">
      <ErrorNotice
        title="Where the steps stand could not be read."
        error={error}
        action={<Button onClick={() => void retry()}>Try again</Button>}
      />
    </div>
  );
}
