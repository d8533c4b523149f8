import type { Evidence, Finding } from "../lib/checks/Finding.ts";

/**
 * Findings as `level: title`, in their order.
 *
 * @throws {Error} where one does not say in whole sentences what was seen, or its evidence leads nowhere.
 */
export function saysOf(findings: readonly Finding[]): string[] {
  return findings.map((finding) => {
    const { level, title, detail, evidence } = finding;
    const isSaid = title !== "" && /^\S[\s\S]*[.”]$/.test(detail) && evidence.every(isWhole);
    if (!isSaid || /undefined|\[object|NaN/.test(JSON.stringify(finding, toJson))) {
      throw new Error(`This finding is not whole: ${JSON.stringify(finding, toJson)}`);
    }
    return `${level}: ${title}`;
  });
}

function isWhole(evidence: Evidence): boolean {
  switch (evidence.kind) {
    case "call":
      return Number.isInteger(evidence.index) && evidence.index >= 0;
    case "read":
      return evidence.address !== "" && evidence.functionName !== "" && evidence.value !== "";
    case "revert":
      return Number.isInteger(evidence.index) && evidence.reason !== "";
    case "assumption":
      return evidence.text !== "";
    case "use":
      return [evidence.from, evidence.to, evidence.value, evidence.data].every(
        (part) => part !== "",
      );
    default:
      return false;
  }
}

function toJson(_: string, value: unknown): unknown {
  return value === undefined ? "undefined" : typeof value === "bigint" ? String(value) : value;
}
