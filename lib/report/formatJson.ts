import { toJsonValue } from "../receipt/toJsonValue.ts";
import type { Report } from "./Report.ts";

/** A report as JSON text: amounts are decimal strings in base units, times Unix seconds. */
export function formatJson(report: Report): string {
  return `${JSON.stringify(toJsonValue(report), null, 2)}\n`;
}
