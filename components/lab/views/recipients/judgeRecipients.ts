import {
  judgeRecipient,
  type RecipientPolicy,
  type RecipientVerdict,
} from "../../../../lib/engine/views/recipients/judgeRecipient.ts";
import { CsvError } from "../../../ui/errors.ts";
import { readAddressCell, readTimeCell, readWordCell } from "../csv/readCell.ts";
import { readCsv } from "../csv/readCsv.ts";

/**
 * What a screening oracle answered, from `address,answer`.
 *
 * @throws {CsvError | CsvTooLargeError}
 */
export function readScreening(text: string): Readonly<Record<string, "clear" | "listed">> {
  const rows = readCsv(text, { required: ["address", "answer"] });
  const answers = new Map<string, "clear" | "listed">();
  for (const row of rows) {
    const address = readAddressCell({ row, column: "address" });
    const answer = readWordCell({ row, column: "answer" }, ["clear", "listed"]);
    const earlier = answers.get(address);
    if (earlier !== undefined && earlier !== answer) {
      throw new CsvError(row.line, {
        problem: "This address has another answer above.",
        remedy: "Keep the newer answer alone.",
      });
    }
    answers.set(address, answer);
  }
  return Object.fromEntries(answers);
}

/**
 * Attestations from `recipient,issuer[,expires][,revoked]`; an empty end does not expire.
 *
 * @throws {CsvError | CsvTooLargeError}
 */
export function readAttestations(text: string) {
  const columns = { required: ["recipient", "issuer"], optional: ["expires", "revoked"] };
  return readCsv(text, columns).map((row) => {
    const expires = row.cells.expires ?? "";
    const revoked = row.cells.revoked ?? "";
    return {
      recipient: readAddressCell({ row, column: "recipient" }),
      issuer: readAddressCell({ row, column: "issuer" }),
      ...(expires === "" ? {} : { expiresAt: readTimeCell({ row, column: "expires" }) }),
      isRevoked:
        revoked !== "" && readWordCell({ row, column: "revoked" }, ["yes", "no"]) === "yes",
    };
  });
}

/** What was typed, once all of it can be read. */
export type RecipientsRequest = {
  readonly recipients: readonly string[];
  readonly allowlist: readonly string[];
  readonly denylist: readonly string[];
  readonly issuers: readonly string[];
  readonly screening: Readonly<Record<string, "clear" | "listed">>;
  readonly attestations: ReturnType<typeof readAttestations>;
  /** Unix seconds. */
  readonly at: number;
  /** What is asked at all. */
  readonly asks: {
    readonly allowlist: boolean;
    readonly attestation: boolean;
    readonly screening: "no" | "whereKnown" | "required";
  };
};

export type JudgedRecipient = RecipientVerdict & { readonly recipient: string };

/** Judges every recipient by the policy that was typed. */
export function judgeRecipients(request: RecipientsRequest): readonly JudgedRecipient[] {
  const { recipients, allowlist, denylist, issuers, asks, ...evidence } = request;
  const policy: RecipientPolicy = {
    denylist,
    ...(asks.allowlist ? { allowlist } : {}),
    ...(asks.screening === "no" ? {} : { screening: asks.screening }),
    ...(asks.attestation ? { attestedBy: issuers } : {}),
  };
  return recipients.map((recipient) => ({
    recipient,
    ...judgeRecipient(recipient, { policy, evidence }),
  }));
}
