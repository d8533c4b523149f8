import type { Report } from "../../lib/report/Report.ts";

/** The forms a report is saved in. */
export type ReportFile = "html" | "csv";

const writers = {
  html: async () => (await import("../../lib/report/formatHtml.ts")).formatHtml,
  csv: async () => (await import("../../lib/report/formatCsv.ts")).formatCsv,
};

const types = { html: "text/html;charset=utf-8", csv: "text/csv;charset=utf-8" };

/** Gives a report as a file to save; what writes it is loaded only now. */
export async function saveReport(report: Report, form: ReportFile): Promise<void> {
  const write = await writers[form]();
  const url = URL.createObjectURL(new Blob([write(report)], { type: types[form] }));
  const link = document.createElement("a");
  link.href = url;
  // Two reports of one proposal are told apart by their receipts.
  link.download = `${report.subject.kind}-${report.reportReceipt.slice(2, 10)}.${form}`;
  link.click();
  URL.revokeObjectURL(url);
}
