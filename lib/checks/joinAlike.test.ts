import { describe, expect, it } from "vitest";
import { saysOf } from "../../test/saysOf.ts";
import { formatEvidence } from "../report/formatEvidence.ts";
import type { Evidence, Finding, FindingLevel } from "./Finding.ts";
import { joinAlike } from "./joinAlike.ts";

const finding = (
  index: number,
  { level = "info", title = "New" }: { level?: FindingLevel; title?: string } = {},
): Finding => ({
  check: "recipient",
  level,
  title,
  detail: `Account ${index} was never paid.`,
  evidence: [
    { kind: "call", index },
    { kind: "assumption", text: "policy" },
  ],
});

describe("joinAlike", () => {
  it("makes one finding of sixty, in which each has its line and its call", () => {
    const sixty = Array.from({ length: 60 }, (_, index) => finding(index));
    const [one, ...others] = joinAlike(sixty);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      check: "recipient",
      level: "info",
      title: "New (60)",
      detail:
        "Account 0 was never paid. Account 1 was never paid. Account 2 was never paid. And 57 more, each in the evidence.",
    });
    const lines = (one?.evidence ?? []).map(formatEvidence);
    expect(lines).toHaveLength(61);
    expect(lines).toContain("Call 60: Account 59 was never paid.");
    expect(lines.filter((line) => line === "Assumed: policy")).toHaveLength(1);
    expect(saysOf(joinAlike(sixty))).toEqual(["info: New (60)"]);
  });

  it("tells up to three in words, with their evidence as it was", () => {
    const evidence: Evidence[] = [
      { kind: "call", index: 0 },
      { kind: "assumption", text: "policy" },
      { kind: "call", index: 1 },
      { kind: "call", index: 2 },
    ];
    expect(joinAlike([finding(0), finding(1), finding(2)])).toEqual([
      {
        ...finding(0),
        title: "New (3)",
        detail: "Account 0 was never paid. Account 1 was never paid. Account 2 was never paid.",
        evidence,
      },
    ]);
  });

  it("leaves what is critical, what says otherwise and what weighs otherwise apart", () => {
    const critical = finding(0, { level: "critical" });
    const apart = [
      critical,
      critical,
      finding(1),
      finding(1, { title: "Old" }),
      finding(1, { level: "warning" }),
    ];
    expect(joinAlike(apart)).toEqual(apart);
    expect(joinAlike([])).toEqual([]);
  });

  it("keeps the place of the first", () => {
    const old = finding(1, { title: "Old" });
    expect(joinAlike([finding(0), old, finding(2)]).map(({ title }) => title)).toEqual([
      "New (2)",
      "Old",
    ]);
  });

  it("names all calls of a case, and none where there is none", () => {
    expect(formatEvidence({ kind: "case", calls: [0, 4], text: "Seen." })).toBe("Call 1, 5: Seen.");
    expect(formatEvidence({ kind: "case", calls: [], text: "Seen." })).toBe("Seen.");
  });
});
