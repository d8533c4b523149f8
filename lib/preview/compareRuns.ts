import type { DaoState } from "../dao/Snapshot.ts";
import { compareStates } from "./compareStates.ts";
import type { RunAgreement, RunOutcome } from "./Preview.ts";

/** A run, and how to read the state it left. */
export type ComparedRun = { run: RunOutcome; after: () => DaoState };

/** Holds the run through the route against the run of the calls one by one. */
export function compareRuns(entry: ComparedRun, separate: ComparedRun): RunAgreement {
  for (const { run } of [entry, separate]) {
    if (run.status === "notRun") return { kind: "notCompared", reason: run.reason ?? "" };
  }
  if (entry.run.status !== separate.run.status) return { kind: "outcome" };
  if (entry.run.status === "reverted") return { kind: "same" };
  const changes = compareStates(separate.after(), entry.after());
  return changes.length === 0 ? { kind: "same" } : { kind: "state", changes };
}
