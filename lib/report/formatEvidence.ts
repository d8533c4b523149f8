import type { Evidence } from "../checks/Finding.ts";

/** Where a statement comes from, in a line. Chain text is not escaped. */
export function formatEvidence(evidence: Evidence): string {
  switch (evidence.kind) {
    case "call":
      return `Call ${evidence.index + 1}`;
    case "read":
      return `${evidence.address}.${evidence.functionName}() = ${evidence.value}`;
    case "revert":
      return `Call ${evidence.index + 1} reverts: ${evidence.reason}`;
    case "assumption":
      return `Assumed: ${evidence.text}`;
  }
}
