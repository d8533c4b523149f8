/** The checks of the registry; see docs/checks.md for conditions and levels. */
export type CheckId =
  | "bytes"
  | "supply"
  | "flow"
  | "recipient"
  | "authority"
  | "delegatecall"
  | "privilege"
  | "code"
  | "fresh"
  | "vote"
  | "governor"
  | "hash"
  | "size"
  | "parameter"
  | "visible"
  | "order"
  | "postcondition"
  | "timeline";

export type FindingLevel = "ok" | "info" | "warning" | "critical" | "notChecked";

/**
 * Where a statement comes from: a call of the list, a reading of a contract, what a user did (without `hash`:
 * what a holder may do), or an assumption; or one of the cases that a finding is said of, with its calls.
 */
export type Evidence =
  | { kind: "call"; index: number }
  | { kind: "case"; calls: readonly number[]; text: string }
  | { kind: "read"; address: string; functionName: string; value: string }
  | { kind: "revert"; index: number; reason: string }
  | {
      kind: "use";
      from: string;
      to: string;
      /** Wei. */
      value: string;
      data: string;
      hash?: string;
      block?: string;
    }
  | { kind: "assumption"; text: string };

/** What a check found. `notChecked` is never shown as fine. */
export type Finding = {
  check: CheckId;
  level: FindingLevel;
  /** "Executor may mint". */
  title: string;
  detail: string;
  evidence: readonly Evidence[];
};
