import { groupDigits } from "../amount/groupDigits.ts";
import type { Evidence } from "../checks/Finding.ts";

/** Where a statement comes from, in a line. Chain text is not escaped. */
export function formatEvidence(evidence: Evidence): string {
  switch (evidence.kind) {
    case "call":
      return `Call ${evidence.index + 1}`;
    case "case": {
      const calls = evidence.calls.map((index) => index + 1).join(", ");
      return calls === "" ? evidence.text : `Call ${calls}: ${evidence.text}`;
    }
    case "read":
      return `${evidence.address}.${signatureOf(evidence.functionName)} = ${evidence.value}`;
    case "revert":
      return `Call ${evidence.index + 1} reverts: ${evidence.reason}`;
    case "use":
      return formatUse(evidence);
    case "assumption":
      return `Assumed: ${evidence.text}`;
  }
}

/** Bytes of data that are shown whole: the selector and four words. */
const bytesShown = 132;

function formatUse({ from, to, value, data, hash, block }: Evidence & { kind: "use" }): string {
  const bytes = (data.length - 2) / 2;
  const shown =
    bytes > bytesShown ? `${data.slice(0, 2 + 2 * bytesShown)}… (${bytes} bytes)` : data;
  const call = `${from} calls ${to} with ${shown}${value === "0" ? "" : ` and ${value} wei`}`;
  return hash === undefined
    ? `As a holder may: ${call}`
    : `Transaction ${hash} of block ${block === undefined ? "unknown" : groupDigits(block)}: ${call}`;
}

/** Some readings name their arguments. */
function signatureOf(functionName: string): string {
  return functionName.endsWith(")") ? functionName : `${functionName}()`;
}
