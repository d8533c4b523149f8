"use client";

import { Button } from "../ui/Button.tsx";
import { CopyButton } from "../ui/CopyButton.tsx";
import { shortenAddress } from "../ui/shortenAddress.ts";
import { useToast } from "../ui/Toast.tsx";

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

/** Copies the report, and shows the receipt by which it can be compared. */
export function ShareButtons({ share, receipt }: { share: ShareTexts; receipt: string }) {
  const say = useToast();
  const copy = ({ id, what }: (typeof forms)[number]) => {
    navigator.clipboard.writeText(share[id]()).then(
      () => say(`Copied the ${what}.`),
      () => say("The browser did not allow copying."),
    );
  };
  return (
    <div className="mb-7">
      <div className="flex flex-wrap gap-2.5">
        {forms.map((form) => (
          <Button key={form.id} onClick={() => copy(form)}>
            {form.label}
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
