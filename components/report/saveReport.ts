import type { Report } from "../../lib/report/Report.ts";
import { downloadText } from "../ui/downloadText.ts";

/** The forms a report is saved in, by the ending of their files. */
export type ReportFile = "html" | "csv" | "md" | "json";

const writers = {
  html: async () => (await import("../../lib/report/formatHtml.ts")).formatHtml,
  csv: async () => (await import("../../lib/report/formatCsv.ts")).formatCsv,
  md: async () => (await import("../../lib/report/formatMarkdown.ts")).formatMarkdown,
  json: async () => (await import("../../lib/report/formatJson.ts")).formatJson,
};

const types: Readonly<Record<ReportFile, string>> = {
  html: "text/html;charset=utf-8",
  csv: "text/csv;charset=utf-8",
  md: "text/markdown;charset=utf-8",
  json: "application/json",
};

/** Gives a report as a file to save; what writes it is loaded only now. */
export async function saveReport(report: Report, form: ReportFile): Promise<void> {
  const write = await writers[form]();
  // Two reports of one proposal are told apart by their receipts.
  const name = `${report.subject.kind}-${report.reportReceipt.slice(2, 10)}.${form}`;
  downloadText({ name, text: write(report), type: types[form] });
}
