import type { ReactNode } from "react";
import { BaseError } from "../../lib/errors/BaseError.ts";
import { cleanText } from "./cleanText.ts";
import { Mark } from "./Mark.tsx";

type ErrorNoticeProps = {
  error: unknown;
  /** What was being done: "The DAO could not be read." */
  title?: string;
  /** A button that tries again or leads to the remedy. */
  action?: ReactNode;
};

/** What failed, what to do about it, and the details for those who want them. */
export function ErrorNotice({ error, title, action }: ErrorNoticeProps) {
  const { message, remedy, details } = describe(error);
  return (
    <div
      role="alert"
      className="rounded-lg border border-crit bg-crit-soft px-4 py-3 wrap-anywhere"
    >
      <p className="font-[580] text-crit">
        <Mark level="critical" /> {title ?? message}
      </p>
      {title !== undefined && <p className="mt-1">{message}</p>}
      {remedy !== undefined && <p className="mt-1">{remedy}</p>}
      {details !== undefined && (
        <details className="mt-1 text-small text-soft">
          <summary>Details</summary>
          <pre className="mt-1 font-mono text-small break-all whitespace-pre-wrap">{details}</pre>
        </details>
      )}
      {action !== undefined && <div className="mt-3">{action}</div>}
    </div>
  );
}

type Described = { message: string; remedy: string | undefined; details: string | undefined };

function describe(error: unknown): Described {
  if (error instanceof BaseError) {
    const details = [error.code, error.details].filter((part) => part !== undefined).join("\n");
    return {
      message: cleanText(error.shortMessage, 500),
      remedy: cleanText(error.remedy, 500),
      details,
    };
  }
  return {
    message: "Something failed that Mintage did not foresee.",
    remedy: "Try again; if it stays, report it with the details below.",
    details: error instanceof Error ? error.message : String(error),
  };
}
