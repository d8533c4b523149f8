import { describe, expect, it } from "vitest";
import { activeSeconds, dueSteps } from "./dueSteps.ts";

const dates = [10, 20, 30, 35];

describe("dueSteps", () => {
  it("marks the step that ends at or after the instant", () => {
    expect(dueSteps(21, dates)).toEqual([0, 1, 0]);
    expect(dueSteps(30, dates)).toEqual([0, 1, 0]);
    expect(dueSteps(31, dates)).toEqual([0, 0, 1]);
  });

  it("counts what is overdue in the first step, and what is later nowhere", () => {
    expect(dueSteps(10, dates)).toEqual([1, 0, 0]);
    expect(dueSteps(3, dates)).toEqual([1, 0, 0]);
    expect(dueSteps(36, dates)).toEqual([0, 0, 0]);
  });
});

describe("activeSeconds", () => {
  it("is what of each step lies between start and end", () => {
    expect(activeSeconds({}, dates)).toEqual([10, 10, 5]);
    expect(activeSeconds({ start: 18, until: 33 }, dates)).toEqual([2, 10, 3]);
    expect(activeSeconds({ start: 40 }, dates)).toEqual([0, 0, 0]);
    expect(activeSeconds({ until: 5 }, dates)).toEqual([0, 0, 0]);
  });
});
