import { formatCsv } from "../lib/report/formatCsv.ts";
import { formatHtml } from "../lib/report/formatHtml.ts";
import { formatJson } from "../lib/report/formatJson.ts";
import { formatMarkdown } from "../lib/report/formatMarkdown.ts";
import type { Report } from "../lib/report/Report.ts";
import { type CommandInput, type CommandOutput, type ExitCode, exitCodes } from "./Command.ts";
import { UsageError } from "./errors.ts";

const formats: Readonly<Record<string, (report: Report) => string>> = {
  json: formatJson,
  md: formatMarkdown,
  html: formatHtml,
  csv: formatCsv,
};

const codes: Readonly<Record<Report["verdict"], ExitCode>> = {
  fine: exitCodes.fine,
  warning: exitCodes.fine,
  critical: exitCodes.critical,
  notChecked: exitCodes.notChecked,
};

/** The formatter that `--format` asks for. @throws {UsageError} */
export function findFormat({ options }: CommandInput): (report: Report) => string {
  const name = options.format ?? "json";
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format === undefined)
    throw new UsageError(`There is no format "${name}".`, "--format json|md|html|csv");
  return format;
}

/** A report as a command's output. */
export function formatReport(report: Report, format: (report: Report) => string): CommandOutput {
  return { text: format(report), exitCode: codes[report.verdict] };
}
