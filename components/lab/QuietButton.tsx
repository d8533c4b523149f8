"use client";

type QuietButtonProps = {
  onClick: () => void;
  /** Why it has nothing to do now. */
  reason?: string | undefined;
  /** What it would do, where its name does not say. */
  tip?: string | undefined;
  children: string;
};

/** A quiet button; where it has nothing to do, a tip says why. */
export function QuietButton({ onClick, reason, tip, children }: QuietButtonProps) {
  return (
    <button
      type="button"
      onClick={() => reason === undefined && onClick()}
      aria-disabled={reason !== undefined}
      title={reason ?? tip}
      className="min-h-9.5 rounded-lg px-2 text-soft underline-offset-4 hover:text-ink hover:underline aria-disabled:cursor-not-allowed aria-disabled:opacity-50 aria-disabled:hover:no-underline"
    >
      {children}
      {reason !== undefined && <span className="sr-only">, {reason}</span>}
    </button>
  );
}
