import type { SimulatedState } from "../chain/simulateCalls.ts";
import type { DaoState } from "../dao/Snapshot.ts";
import { compareStates } from "./compareStates.ts";
import type { RunAgreement, RunOutcome } from "./Preview.ts";

/** A run, and the state it left: both runs are read by the same reading. */
export type ComparedRun = {
  run: RunOutcome;
  after: Pick<SimulatedState<DaoState>, "answer" | "decode"> | undefined;
};

/** Holds the run through the route against the run of the calls one by one. */
export function compareRuns(entry: ComparedRun, separate: ComparedRun): RunAgreement {
  for (const { run } of [entry, separate]) {
    if (run.status === "notRun") return { kind: "notCompared", reason: run.reason ?? "" };
  }
  if (entry.run.status !== separate.run.status) return { kind: "outcome" };
  if (entry.run.status === "reverted") return { kind: "same" };
  if (entry.after === undefined || separate.after === undefined) {
    return { kind: "notCompared", reason: "the state that the calls left was not read" };
  }
  if (entry.after.answer === separate.after.answer) return { kind: "same" };
  const changes = compareStates(separate.after.decode(), entry.after.decode());
  return changes.length === 0 ? { kind: "same" } : { kind: "state", changes };
}
