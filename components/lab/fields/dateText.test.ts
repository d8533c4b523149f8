import { describe, expect, it } from "vitest";
import { durationUnitOf, fromDateText, secondsOf, toDateText } from "./dateText.ts";

describe("toDateText", () => {
  it("writes UTC, and nothing for what is no date", () => {
    expect(toDateText(1_767_225_600)).toBe("2026-01-01T00:00:00");
    expect(toDateText(1_767_225_661)).toBe("2026-01-01T00:01:01");
    expect(toDateText(2 ** 60)).toBeUndefined();
    expect(toDateText("soon")).toBeUndefined();
  });
});

describe("fromDateText", () => {
  it("reads UTC with or without seconds, and nothing of half a date", () => {
    expect(fromDateText("2026-01-01T00:00")).toBe(1_767_225_600);
    expect(fromDateText("2026-01-01T00:01:01")).toBe(1_767_225_661);
    expect(fromDateText("")).toBeUndefined();
  });
});

describe("durationUnitOf", () => {
  it("is the longest unit that goes into it", () => {
    expect(durationUnitOf(31_536_000)).toBe("years");
    expect(durationUnitOf(1_209_600)).toBe("weeks");
    expect(durationUnitOf(86_401)).toBe("seconds");
    expect(durationUnitOf("x")).toBe("days");
    expect(secondsOf("weeks")).toBe(604_800);
  });
});
