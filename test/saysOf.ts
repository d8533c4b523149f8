import type { Evidence, Finding } from "../lib/checks/Finding.ts";

/**
 * Findings as `level: title`, in their order.
 *
 * @throws {Error} where one does not say in whole sentences what was seen, or its evidence leads nowhere.
 */
export function saysOf(findings: readonly Finding[]): string[] {
  return findings.map((finding) => {
    const { check, level, title, detail, evidence } = finding;
    const isSaid =
      [check, title].every(isText) && /^\S[\s\S]*[.”]$/.test(detail) && evidence.every(isWhole);
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
    case "case":
      return evidence.text !== "" && evidence.calls.every((call) => Number.isInteger(call));
    case "read":
      return [evidence.address, evidence.functionName, evidence.value].every(isText);
    case "revert":
      return Number.isInteger(evidence.index) && evidence.reason !== "";
    case "assumption":
      return evidence.text !== "";
    case "use":
      return [evidence.from, evidence.to, evidence.value, evidence.data].every(isText);
    default:
      return false;
  }
}

function isText(part: unknown): boolean {
  return typeof part === "string" && part !== "";
}

function toJson(_: string, value: unknown): unknown {
  return value === undefined ? "undefined" : typeof value === "bigint" ? String(value) : value;
}
