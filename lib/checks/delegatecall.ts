import { delegatecallAllowlist } from "../../contracts-abi/canonicalAddresses.ts";
import { formatCallPath, type ListedCall, listCalls } from "../actions/listCalls.ts";
import type { Preview } from "../preview/Preview.ts";
import type { Check } from "./CheckContext.ts";
import type { Finding } from "./Finding.ts";
import { privilegeChanges } from "./privilege/privilegeChanges.ts";
import { treasuryAccounts } from "./treasuryAccounts.ts";

/**
 * A delegatecall runs foreign code as the treasury itself; only canonical libraries may. Those inside
 * other calls count too, whenever they run: a MultiSend may carry any. One that runs in the place of
 * another account, as an upgrade of a proxy does, is no matter of the treasury's own code.
 */
export const delegatecall: Check = ({ preview }) => {
  const allowed = new Set<string>(delegatecallAllowlist.map(({ address }) => address));
  const findings = listCalls(preview.decoded).flatMap((listed): Finding[] => {
    const { call } = listed.decoded;
    if (call.operation === 0 || !isOfTreasury(listed, preview)) return [];
    const place = formatCallPath(listed.path);
    const evidence = [{ kind: "call" as const, index: listed.path[0] }];
    if (!allowed.has(call.to)) {
      return [
        {
          check: "delegatecall",
          level: "critical",
          title: "Foreign code would run as the treasury",
          detail: `Call ${place} is a delegatecall to ${call.to}, which is no canonical library. It could change owners, code and every balance.`,
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
          detail: `Call ${place} is a delegatecall to a canonical library; it was run as one.`,
          evidence,
        },
      ];
    }
    return [
      {
        check: "delegatecall",
        level: "notChecked",
        title: "A delegatecall was not run",
        detail: `Call ${place} is a delegatecall to a canonical library; what it does inside was not simulated.`,
        evidence,
      },
    ];
  });
  const all = [...findings, ...judgeSingleton(preview)];
  if (all.length > 0) return all;
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

/** A Safe keeps the address of its code in slot 0; only a delegatecall can write there. */
function judgeSingleton({ execution }: Preview): Finding[] {
  if (execution.after === undefined) return [];
  return privilegeChanges(execution.before, execution.after)
    .filter(({ kind }) => kind === "singleton")
    .map(({ contract, functionName, before, after }) => ({
      check: "delegatecall",
      level: "critical",
      title: "Slot 0 of the Safe is rewritten",
      detail: `The Safe's code was at ${before.join(", ")} and is at ${after.join(", ") || "no address"} after the calls: whoever wrote it decides over all that the Safe holds.`,
      evidence: [
        { kind: "read", address: contract, functionName, value: after.join(", ") || "none" },
      ],
    }));
}

function isOfTreasury({ inner }: ListedCall, preview: Preview): boolean {
  if (inner === undefined) return true;
  const { executor, runs } = inner;
  if (runs === "never") return false;
  return executor === "caller" || executor === "unknown" || treasuryAccounts(preview).has(executor);
}
