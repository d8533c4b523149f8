import { delegatecallAllowlist } from "../../contracts-abi/canonicalAddresses.ts";
import type { Check } from "./CheckContext.ts";
import type { Finding } from "./Finding.ts";

/** A delegatecall runs foreign code as the treasury itself; only canonical libraries may. */
export const delegatecall: Check = ({ preview }) => {
  const allowed = new Set<string>(delegatecallAllowlist.map(({ address }) => address));
  const findings = preview.calls.flatMap((call, index): Finding[] => {
    if (call.operation === 0) return [];
    const evidence = [{ kind: "call" as const, index }];
    if (!allowed.has(call.to)) {
      return [
        {
          check: "delegatecall",
          level: "critical",
          title: "Foreign code would run as the treasury",
          detail: `Call ${index + 1} is a delegatecall to ${call.to}, which is no canonical library. It could change owners, code and every balance.`,
          evidence,
        },
      ];
    }
    if (preview.execution.entry.status === "success") {
      return [
        {
          check: "delegatecall",
          level: "ok",
          title: "A canonical library is used",
          detail: `Call ${index + 1} is a delegatecall to a canonical library; it was run as one.`,
          evidence,
        },
      ];
    }
    return [
      {
        check: "delegatecall",
        level: "notChecked",
        title: "A delegatecall was not run",
        detail: `Call ${index + 1} is a delegatecall to a canonical library; what it does inside was not simulated.`,
        evidence,
      },
    ];
  });
  if (findings.length > 0) return findings;
  return [
    {
      check: "delegatecall",
      level: "ok",
      title: "No delegatecall",
      detail: "No foreign code runs as the treasury.",
      evidence: [],
    },
  ];
};
