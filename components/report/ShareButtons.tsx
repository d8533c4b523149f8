"use client";

import type { ReactNode } from "react";
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
  { id: "markdown", text: "Markdown", label: "Copy as Markdown", what: "report as Markdown" },
  { id: "json", text: "JSON", label: "Copy as JSON", what: "report as JSON" },
  { id: "link", text: "Link", label: "Copy link", what: "link" },
] as const;

const files: readonly { id: ReportFile; text: string }[] = [
  { id: "html", text: "HTML" },
  { id: "csv", text: "CSV" },
  { id: "md", text: "Markdown" },
  { id: "json", text: "JSON" },
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
    <div className="mb-7 flex flex-col gap-2">
      <Row name="Copy">
        {forms.map((form) => (
          <Button
            key={form.id}
            className="px-3!"
            aria-label={form.label}
            onClick={() => copy(form)}
          >
            {form.text}
          </Button>
        ))}
      </Row>
      <Row name="Save">
        {files.map(({ id, text }) => (
          <Button
            key={id}
            className="px-3!"
            aria-label={`Save as ${text}`}
            onClick={() => save(id)}
          >
            {text}
          </Button>
        ))}
      </Row>
      <p className="text-small text-soft">
        Report receipt{" "}
        <span className="font-mono" title={receipt}>
          {shortenAddress(receipt)}
        </span>
        <CopyButton text={receipt} what="report receipt" />
      </p>
    </div>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[2.75rem_1fr] items-baseline">
      <span aria-hidden="true" className="text-small text-soft">
        {name}
      </span>
      <div className="flex flex-wrap gap-2">{children}</div>
    </div>
  );
}
