import { describe, expect, it } from "vitest";
import { formatDate } from "./formatDate.ts";
import { formatDateTime } from "./formatDateTime.ts";

const seconds = (iso: string) => Date.parse(iso) / 1000;

describe("formatDate", () => {
  it.each([
    ["2027-11-20T14:10:59Z", "20 Nov 2027"],
    ["2024-02-29T00:00:00Z", "29 Feb 2024"],
    ["2023-12-31T23:59:59Z", "31 Dec 2023"],
    ["2024-01-01T00:00:00Z", "1 Jan 2024"],
    ["1969-12-31T23:59:59Z", "31 Dec 1969"],
  ])("writes %s as %s", (iso, text) => {
    expect(formatDate(seconds(iso))).toBe(text);
  });

  it("names every month", () => {
    const names = Array.from({ length: 12 }, (_, month) =>
      formatDate(Date.UTC(2025, month, 1) / 1000)
        .split(" ")
        .at(1),
    );
    expect(names.join(" ")).toBe("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
  });

  it("does not guess beyond the calendar", () => {
    expect(formatDate(8_640_000_000_000)).toBe("13 Sep 275760");
    expect(formatDate(8_640_000_000_001)).toBe("beyond the calendar");
    expect(formatDate(Number.MAX_SAFE_INTEGER)).toBe("beyond the calendar");
    expect(formatDate(-8_640_000_000_001)).toBe("beyond the calendar");
    expect(formatDate(Number.NaN)).toBe("beyond the calendar");
  });
});

describe("formatDateTime", () => {
  it.each([
    ["2027-11-20T14:10:59Z", "20 Nov 2027 14:10 UTC"],
    ["2024-01-01T00:00:00Z", "1 Jan 2024 00:00 UTC"],
    ["2024-01-01T09:05:00Z", "1 Jan 2024 09:05 UTC"],
    ["1969-12-31T23:59:59Z", "31 Dec 1969 23:59 UTC"],
  ])("writes %s as %s", (iso, text) => {
    expect(formatDateTime(seconds(iso))).toBe(text);
  });

  it("does not guess beyond the calendar", () => {
    expect(formatDateTime(Number.MAX_SAFE_INTEGER)).toBe("beyond the calendar");
  });
});
