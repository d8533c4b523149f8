import { readAddressLines } from "../csv/readAddressLines.ts";
import { readTimeCell } from "../csv/readCell.ts";
import { EntryError } from "../errors.ts";
import { readForm } from "../form/readForm.ts";
import { type RecipientsRequest, readAttestations, readScreening } from "./judgeRecipients.ts";

/** The controls of the recipients view, as typed. */
export type RecipientsForm = {
  readonly recipients: string;
  readonly allowlist: string;
  readonly denylist: string;
  readonly issuers: string;
  readonly screening: string;
  readonly attestations: string;
  readonly at: string;
  readonly asksAllowlist: boolean;
  readonly asksAttestation: boolean;
  readonly asksScreening: "no" | "whereKnown" | "required";
};

/** Nothing is asked but the denylist. */
export const startRecipientsForm: RecipientsForm = {
  recipients: "",
  allowlist: "",
  denylist: "",
  issuers: "",
  screening: "",
  attestations: "",
  at: "",
  asksAllowlist: false,
  asksAttestation: false,
  asksScreening: "no",
};

/** What the form says, or what is wrong with its fields. What is not asked is not read. */
export function readRecipientsForm(form: RecipientsForm) {
  const { asksAllowlist, asksAttestation, asksScreening } = form;
  const { values, errors } = readForm({
    recipients: () => [...new Set(readAddressLines(form.recipients))],
    denylist: () => readAddressLines(form.denylist),
    allowlist: () => (asksAllowlist ? readAddressLines(form.allowlist) : []),
    issuers: () => (asksAttestation ? readAddressLines(form.issuers) : []),
    screening: () => (asksScreening === "no" ? {} : readScreening(form.screening)),
    attestations: () => (asksAttestation ? readAttestations(form.attestations) : []),
    at: () => readTime(form.at),
  });
  if (values === undefined) return { values, errors };
  const asks = {
    allowlist: asksAllowlist,
    attestation: asksAttestation,
    screening: asksScreening,
  };
  const request: RecipientsRequest = { ...values, asks };
  return { values: request, errors };
}

function readTime(text: string): number {
  try {
    return readTimeCell({ row: { line: 1, cells: { at: text.trim() } }, column: "at" });
  } catch {
    throw new EntryError("Write 2026-01-31, 2026-01-31T12:00:00Z or Unix seconds.");
  }
}
