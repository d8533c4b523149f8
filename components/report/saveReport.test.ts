import { afterEach, describe, expect, it, vi } from "vitest";
import { createReport } from "../../lib/report/createReport.ts";
import { createCheckContext } from "../../test/createCheckContext.ts";
import { type ReportFile, saveReport } from "./saveReport.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What a page would have been given to save. */
async function saved(form: ReportFile) {
  const blobs: Blob[] = [];
  const link = { href: "", download: "", click: vi.fn() };
  vi.stubGlobal("document", { createElement: () => link });
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return "blob:here";
  });
  const revoke = vi.spyOn(URL, "revokeObjectURL").mockReturnValue();
  const { preview } = createCheckContext();
  const report = createReport({
    subject: { kind: "draft", id: "1", title: "Grant", body: "" },
    proposal: undefined,
    preview,
    power: { kind: "unknown" },
    findings: [],
    asExecuted: undefined,
  });
  await saveReport(report, form);
  expect(link.click).toHaveBeenCalledOnce();
  expect(link.href).toBe("blob:here");
  expect(revoke).toHaveBeenCalledWith("blob:here");
  const text = (await blobs[0]?.text()) ?? "";
  return { name: link.download, type: blobs[0]?.type, text, receipt: report.reportReceipt };
}

describe("saveReport", () => {
  it("gives a page named by what it is and its receipt", async () => {
    const { name, type, text, receipt } = await saved("html");
    expect(name).toBe(`draft-${receipt.slice(2, 10)}.html`);
    expect(type).toBe("text/html;charset=utf-8");
    expect(text).toContain("<h1>Grant</h1>");
  });

  it("gives a sheet", async () => {
    const { name, type, text } = await saved("csv");
    expect(name).toMatch(/^draft-[0-9a-f]{8}\.csv$/);
    expect(type).toBe("text/csv;charset=utf-8");
    expect(text).toMatch(/^"kind","date",/);
  });

  it("gives Markdown, and JSON with the receipt it is named by", async () => {
    const markdown = await saved("md");
    expect(markdown.name).toMatch(/^draft-[0-9a-f]{8}\.md$/);
    expect(markdown.type).toBe("text/markdown;charset=utf-8");
    expect(markdown.text).toMatch(/^# Grant\n/);
    const json = await saved("json");
    expect(json.name).toBe(`draft-${json.receipt.slice(2, 10)}.json`);
    expect(json.type).toBe("application/json");
    expect(JSON.parse(json.text).reportReceipt).toBe(json.receipt);
  });
});
