import { describe, expect, it } from "vitest";
import type { LabDocument } from "./LabDocument.ts";
import { type LabHistory, startHistory, stepHistory } from "./labHistory.ts";

const start = startHistory({ baseline: { x: 0 } });

function change(history: LabHistory, x: number, { field = "x", at = 0 } = {}): LabHistory {
  const next = (document: LabDocument) => ({ ...document, baseline: { x } });
  return stepHistory(history, { type: "change", what: "X", field, at, next });
}

const xOf = (history: LabHistory) => history.document.baseline.x;

describe("stepHistory", () => {
  it("takes changes back and does them again", () => {
    const two = change(change(start, 1, { at: 0 }), 2, { at: 5_000 });
    const back = stepHistory(two, { type: "undo" });
    expect(xOf(back)).toBe(1);
    expect(xOf(stepHistory(back, { type: "undo" }))).toBe(0);
    expect(xOf(stepHistory(back, { type: "redo" }))).toBe(2);
    expect(back.future.at(-1)?.what).toBe("X");
  });

  it("counts quick changes of one field as one step, and of two fields as two", () => {
    const dragged = change(change(change(start, 1, { at: 0 }), 2, { at: 900 }), 3, { at: 1_800 });
    expect(dragged.past).toHaveLength(1);
    expect(xOf(stepHistory(dragged, { type: "undo" }))).toBe(0);
    expect(change(change(start, 1), 2, { field: "y" }).past).toHaveLength(2);
  });

  it("starts a new step after one was taken back, and forgets what could be done again", () => {
    const undone = stepHistory(change(change(start, 1), 2, { field: "y" }), { type: "undo" });
    const again = change(undone, 7, { at: 10 });
    expect(again.future).toEqual([]);
    expect(xOf(stepHistory(again, { type: "undo" }))).toBe(1);
  });

  it("stays as it is where there is nothing to take back or do again, or nothing changes", () => {
    expect(stepHistory(start, { type: "undo" })).toBe(start);
    expect(stepHistory(start, { type: "redo" })).toBe(start);
    const same = { type: "change", what: "X", field: "x", at: 0 } as const;
    expect(stepHistory(start, { ...same, next: (document) => document })).toBe(start);
  });
});
