import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countDue, firstDue } from "./periodicDue.ts";

describe("firstDue", () => {
  it("is one period on where no first instant is given", () => {
    expect(firstDue({ everySeconds: 10 }, 100)).toBe(110);
  });

  it("is the first instant itself, now or later", () => {
    expect(firstDue({ everySeconds: 10, firstAt: 100 }, 100)).toBe(100);
    expect(firstDue({ everySeconds: 10, firstAt: 137 }, 100)).toBe(137);
  });

  it("stays on the grid of a period that began before", () => {
    expect(firstDue({ everySeconds: 10, firstAt: 83 }, 100)).toBe(103);
    expect(firstDue({ everySeconds: 10, firstAt: 80 }, 100)).toBe(100);
  });
});

describe("countDue", () => {
  it("counts instants after a step's start up to and with its end", () => {
    // 110, 120, 130, 140
    expect(countDue({ everySeconds: 10 }, [100, 109, 110, 130, 145])).toEqual([0, 1, 2, 1]);
  });

  it("counts an instant at the start in the first step", () => {
    expect(countDue({ everySeconds: 10, firstAt: 100 }, [100, 105, 110])).toEqual([1, 1]);
  });

  it("loses and doubles none, however the time is cut", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
        fc.uniqueArray(fc.integer({ min: 101, max: 400 }), { minLength: 1, maxLength: 20 }),
        (everySeconds, firstAt, ends) => {
          const period = firstAt === undefined ? { everySeconds } : { everySeconds, firstAt };
          const dates = [100, ...ends.toSorted((a, b) => a - b)];
          const counts = countDue(period, dates);
          let expected = 0;
          for (let at = firstDue(period, 100); at <= dates.at(-1)!; at += everySeconds)
            expected += 1;
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(expected);
          expect(counts.every((count) => count >= 0)).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
