import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { governancePower } from "../../lib/checks/vote/governancePower.ts";
import { createReport } from "../../lib/report/createReport.ts";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import { TransactionReport } from "./TransactionReport.tsx";

const { alice, bob, carol, safe } = checkAccounts;

function pageOf(after: { owners: readonly (typeof alice)[]; threshold: number }): string {
  const state = { address: safe, version: "1.4.1", nonce: 7n };
  const { preview } = createCheckContext({
    executor: safe,
    before: { safe: { ...state, owners: [alice, bob, carol], threshold: 2 } },
    after: { safe: { ...state, ...after } },
  });
  const report = createReport({
    subject: { kind: "draft", id: "1", title: "Owners", body: "" },
    proposal: undefined,
    preview,
    power: governancePower(preview, undefined),
    findings: [],
    asExecuted: undefined,
  });
  return renderToStaticMarkup(<TransactionReport report={report} />);
}

describe("TransactionReport", () => {
  it("shows at once that owners or threshold change", () => {
    const page = pageOf({ owners: [alice], threshold: 1 });
    expect(page).toMatch(/<details[^>]* open=""><summary[^>]*>Who can decide/);
    const text = page.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
    expect(text).toContain("2 of 3 owners After 1 of 1 owner");
    expect(text).toContain("not an owner");
  });

  it("folds them where they stay", () => {
    const page = pageOf({ owners: [alice, bob, carol], threshold: 2 });
    expect(page).toMatch(/<details class="mb-4"><summary[^>]*>Who can decide/);
    expect(page).toContain("2 of 3 owners");
  });
});
