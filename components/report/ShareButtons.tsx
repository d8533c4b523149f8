"use client";

import type { Report } from "../../lib/report/Report.ts";
import { Button } from "../ui/Button.tsx";
import { CopyButton } from "../ui/CopyButton.tsx";
import { shortenAddress } from "../ui/shortenAddress.ts";
import { useToast } from "../ui/Toast.tsx";
import { type ReportFile, saveReport } from "./saveReport.ts";

/** The forms a report travels in; each is made only when asked for. */
export type ShareTexts = {
  markdown: () => string;
  json: () => string;
  link: () => string;
};

const forms = [
  { id: "markdown", label: "Copy as Markdown", what: "report as Markdown" },
  { id: "json", label: "Copy as JSON", what: "report as JSON" },
  { id: "link", label: "Copy link", what: "link" },
] as const;

const files: readonly { id: ReportFile; label: string }[] = [
  { id: "html", label: "Save as HTML" },
  { id: "csv", label: "Save as CSV" },
];

/** Copies or saves the report, and shows the receipt by which it can be compared. */
export function ShareButtons({ share, report }: { share: ShareTexts; report: Report }) {
  const say = useToast();
  const receipt = report.reportReceipt;
  const copy = ({ id, what }: (typeof forms)[number]) => {
    navigator.clipboard.writeText(share[id]()).then(
      () => say(`Copied the ${what}.`),
      () => say("The browser did not allow copying."),
    );
  };
  const save = (id: ReportFile) => {
    saveReport(report, id).catch(() => say("The file could not be made. Reload, then try again."));
  };
  return (
    <div className="mb-7">
      <div className="flex flex-wrap gap-2.5">
        {forms.map((form) => (
          <Button key={form.id} onClick={() => copy(form)}>
            {form.label}
          </Button>
        ))}
        {files.map(({ id, label }) => (
          <Button key={id} onClick={() => save(id)}>
            {label}
          </Button>
        ))}
      </div>
      <p className="mt-2 text-small text-soft">
        Report receipt{" "}
        <span className="font-mono" title={receipt}>
          {shortenAddress(receipt)}
        </span>
        <CopyButton text={receipt} what="report receipt" />
      </p>
    </div>
  );
}
