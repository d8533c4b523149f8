import { describe, expect, it } from "vitest";
import type { CheckId, Finding, FindingLevel } from "../../lib/checks/Finding.ts";
import { tellingFindings } from "./tellingFindings.ts";

const finding = (check: CheckId, level: FindingLevel): Finding => ({
  check,
  level,
  title: `${check} ${level}`,
  detail: "",
  evidence: [],
});

const shown = (findings: readonly Finding[]) => {
  const subject = { kind: "proposal", id: "5", title: "", body: "" } as const;
  return tellingFindings({ subject, findings }).map(
    ({ id, finding: { title } }) => `${id}: ${title}`,
  );
};

describe("tellingFindings", () => {
  it("leaves out what is fine or for information, and puts the worst first", () => {
    const levels: readonly FindingLevel[] = ["ok", "warning", "info", "notChecked", "critical"];
    expect(shown(levels.map((level) => finding("flow", level)))).toEqual([
      "proposal-5-flow-1: flow critical",
      "proposal-5-flow-2: flow notChecked",
      "proposal-5-flow-3: flow warning",
    ]);
  });

  it("counts within a check, so that findings of others leave an id as it is", () => {
    const size = finding("size", "warning");
    expect(shown([finding("flow", "warning"), size])).toContain("proposal-5-size-1: size warning");
    expect(shown([finding("flow", "ok"), size])).toEqual(["proposal-5-size-1: size warning"]);
  });
});
