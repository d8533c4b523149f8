import type { OpaqueReason } from "../actions/DecodedCall.ts";
import { formatCallPath, listCalls } from "../actions/listCalls.ts";
import type { Check } from "./CheckContext.ts";
import type { Finding } from "./Finding.ts";

type Explanation = { level: Finding["level"]; title: string; why: string };

const explanations: Readonly<Record<OpaqueReason, Explanation>> = {
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
  inconsistent: {
    level: "critical",
    title: "A call's arguments contradict each other",
    why: "Lists of different lengths, or packed calls that end too early: the contract refuses it, or drops a part.",
  },
  tooDeep: {
    level: "notChecked",
    title: "Calls are nested too deep to be read",
    why: "What it carries was not looked at.",
  },
  tooMany: {
    level: "notChecked",
    title: "More calls are carried than are read",
    why: "What it carries was not looked at.",
  },
};

/** Every call and all it carries decode and re-encode to the same bytes; what does not is opaque, never fine. */
export const bytes: Check = ({ preview }) => {
  const findings = listCalls(preview.decoded).flatMap(({ decoded, path }): Finding[] => {
    if (decoded.status === "decoded") return [];
    const { level, title, why } = explanations[decoded.reason];
    const candidates =
      decoded.candidates.length === 0 ? "" : ` It could be ${decoded.candidates.join(" or ")}.`;
    return [
      {
        check: "bytes",
        level,
        title,
        detail: `Call ${formatCallPath(path)} to ${decoded.call.to}: ${why}${candidates}`,
        evidence: [{ kind: "call", index: path[0] }],
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
