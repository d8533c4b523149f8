import type { DecodedCall } from "../actions/DecodedCall.ts";
import type { Check } from "./CheckContext.ts";
import type { Finding } from "./Finding.ts";

type Opaque = Extract<DecodedCall, { status: "opaque" }>;

const explanations: Record<
  Opaque["reason"],
  { level: Finding["level"]; title: string; why: string }
> = {
  unknownSelector: {
    level: "warning",
    title: "A call could not be read",
    why: "Its function is not known here, so only its effects below tell what it does.",
  },
  malformed: {
    level: "critical",
    title: "A call's data is malformed",
    why: "The bytes do not fit the function they name.",
  },
  nonCanonical: {
    level: "critical",
    title: "A call carries bytes that do nothing",
    why: "Encoding what it says again gives other bytes: something is appended or hidden in it.",
  },
  noData: {
    level: "info",
    title: "A call carries no data",
    why: "It calls a contract without naming a function.",
  },
};

/** Every call decodes and re-encodes to the same bytes; what does not is opaque, never fine. */
export const bytes: Check = ({ preview }) => {
  const findings = preview.decoded.flatMap((decoded, index): Finding[] => {
    if (decoded.status === "decoded") return [];
    const { level, title, why } = explanations[decoded.reason];
    const candidates =
      decoded.candidates.length === 0 ? "" : ` It could be ${decoded.candidates.join(" or ")}.`;
    return [
      {
        check: "bytes",
        level,
        title,
        detail: `Call ${index + 1} to ${decoded.call.to}: ${why}${candidates}`,
        evidence: [{ kind: "call", index }],
      },
    ];
  });
  if (findings.length > 0) return findings;
  return [
    {
      check: "bytes",
      level: "ok",
      title: "Every byte is accounted for",
      detail: "Every call decodes, and encoding it again gives the same bytes.",
      evidence: preview.decoded.map((_, index) => ({ kind: "call", index })),
    },
  ];
};
