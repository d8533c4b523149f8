import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../lib/checks/Finding.ts";
import { governancePower } from "../../lib/checks/vote/governancePower.ts";
import { createReport } from "../../lib/report/createReport.ts";
import { createCheckContext } from "../../test/createCheckContext.ts";
import { FindingsSection } from "./FindingsSection.tsx";

const finding = (level: Finding["level"], title: string): Finding => ({
  check: "flow",
  level,
  title,
  detail: "read",
  evidence: [],
});

const levels = [
  finding("ok", "All flows"),
  finding("info", "Good to know"),
  finding("critical", "Drained"),
];

function reportOf(findings: readonly Finding[]) {
  const { preview } = createCheckContext();
  return createReport({
    subject: { kind: "draft", id: "1", title: "", body: "" },
    proposal: undefined,
    preview,
    power: governancePower(preview, undefined),
    findings,
    asExecuted: undefined,
  });
}

describe("FindingsSection", () => {
  it("gives what is not fine an id that can be led to, and folds what is fine where it is brief", () => {
    const page = renderToStaticMarkup(
      <FindingsSection report={reportOf(levels)} isLinked isBrief />,
    );
    expect(page).toMatch(/<div id="draft-1-flow-1" tabindex="-1"[^>]*>(?:(?!<\/div>).)*Drained/);
    const [open, folded] = page.split(/ 1 fine<\/summary>/);
    expect(open).toMatch(/Drained.*Good to know/);
    expect(open).not.toContain("All flows");
    expect(folded).toContain("All flows");
  });

  it("shows each finding once, in the same order, linked or not", () => {
    const titles = (isLinked: boolean) =>
      renderToStaticMarkup(<FindingsSection report={reportOf(levels)} isLinked={isLinked} />).match(
        /Drained|Good to know|All flows/g,
      );
    expect(titles(true)).toEqual(["Drained", "Good to know", "All flows"]);
    expect(titles(false)).toEqual(titles(true));
  });

  it("gives no ids where nothing leads to them, as on a page with many of a Safe's cards", () => {
    const page = renderToStaticMarkup(<FindingsSection report={reportOf(levels)} isBrief />);
    expect(page).not.toContain("draft-1");
  });
});
