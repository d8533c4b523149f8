import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { encodeFunctionData } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openZeppelinGovernorAbi } from "../../contracts-abi/openZeppelinGovernor.ts";
import { openZeppelinMintableAbi } from "../../contracts-abi/openZeppelinMintable.ts";
import { connectApp } from "./connectApp.ts";

const ui = connectApp();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mintage-saved-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const verdicts = /(?:✕ Critical finding|◌ Not fully checked|▲ Warning|✓ Checked, fine)/;

/** Presses a button that saves, and keeps the file. */
async function save(page: Page, form: string): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: `Save as ${form}` }).click(),
  ]);
  const name = download.suggestedFilename();
  const path = join(folder, name);
  await download.saveAs(path);
  return { name, path };
}

/** A file as a person opens it from a disk, and all that it asks for beside itself. */
async function openFile(path: string) {
  const context = await ui.app.browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  const { href } = pathToFileURL(path);
  await page.goto(href, { waitUntil: "networkidle" });
  return { page, said, others: () => asked.filter((url) => url !== href) };
}

async function review({ dao, id, title }: { dao: string; id: string; title: string | RegExp }) {
  await ui.page.goto(`${ui.app.url}/dao/proposal?dao=${dao}&id=${id}`);
  await ui.page.getByRole("heading", { level: 1, name: title }).waitFor({ timeout: 20_000 });
  // What is folded counts too.
  const text = (await ui.page.getByRole("main").textContent()) ?? "";
  return { verdict: verdicts.exec(text)?.[0] ?? "none", text };
}

/** Proposes to mint more than the demo token's cap leaves, which cannot execute. */
async function proposeTooMuch(): Promise<string> {
  const { contracts } = ui.demo.manifest;
  const wallet = ui.demo.walletOf("alice");
  const data = encodeFunctionData({
    abi: openZeppelinMintableAbi,
    functionName: "mint",
    args: [contracts.harborTimelock, 10n ** 27n],
  });
  const { request, result } = await ui.demo.client.simulateContract({
    address: contracts.harborGovernor,
    abi: openZeppelinGovernorAbi,
    functionName: "propose",
    args: [[contracts.harborToken], [0n], [data], "# Mint a billion"],
    account: wallet.account!,
  });
  const hash = await wallet.writeContract({ ...request, chain: null });
  await ui.demo.client.waitForTransactionReceipt({ hash });
  return result.toString();
}

describe("a report that is saved", () => {
  it("is a page that shows the same from a disk, and asks for nothing", async () => {
    const { contracts, proposals } = ui.demo.manifest;
    const shown = await review({
      dao: ui.entryOf(contracts.governorAlpha),
      id: proposals.uniGrantExecuted,
      title: /Fund the builders/,
    });
    expect(shown.verdict).not.toBe("none");
    const { path } = await save(ui.page, "HTML");
    const { page, said, others } = await openFile(path);
    const text = await page.locator("body").innerText();
    expect(verdicts.exec(text)?.[0]).toBe(shown.verdict);
    for (const part of ["As executed · as predicted", "Governance power", "35.29 %", "Timeline"]) {
      expect(text).toContain(part);
      expect(shown.text).toContain(part);
    }
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(wider).toBeLessThanOrEqual(0);
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll("details")) folded.open = true;
    });
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const cut = await page.evaluate(
        () =>
          [...document.querySelectorAll(".table")].filter(
            (one) => one.scrollWidth > one.clientWidth,
          ).length,
      );
      expect(cut).toBe(0);
    }
    expect(others()).toEqual([]);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it("keeps the verdict of what would fail", async () => {
    await ui.demo.undone(async () => {
      const id = await proposeTooMuch();
      const { harborGovernor } = ui.demo.manifest.contracts;
      const dao = ui.entryOf(harborGovernor);
      const { verdict } = await review({ dao, id, title: "Mint a billion" });
      expect(verdict).toBe("✕ Critical finding");
      const { path } = await save(ui.page, "HTML");
      const { page, said, others } = await openFile(path);
      const text = await page.locator("body").innerText();
      expect(verdicts.exec(text)?.[0]).toBe(verdict);
      expect(text).toContain("This would fail");
      expect([...others(), ...said]).toEqual([]);
      await page.context().close();
    });
  });

  it("has one name and one receipt in every form", async () => {
    const { contracts, proposals } = ui.demo.manifest;
    const dao = ui.entryOf(contracts.governorAlpha);
    const { verdict } = await review({ dao, id: proposals.uniMintDefeated, title: /^Mint 20/ });
    const saved = new Map<string, string>();
    for (const form of ["HTML", "CSV", "Markdown", "JSON"]) {
      const { name, path } = await save(ui.page, form);
      saved.set(name, readFileSync(path, "utf8"));
    }
    const json = [...saved].find(([name]) => name.endsWith(".json"))?.[1] ?? "{}";
    const { reportReceipt, verdict: level, power } = JSON.parse(json);
    const stem = `proposal-${reportReceipt.slice(2, 10)}`;
    expect([...saved.keys()]).toEqual(
      ["html", "csv", "md", "json"].map((ending) => `${stem}.${ending}`),
    );
    // The demo's delegates hold 119 million votes; the quorum of UNI is 40 million.
    expect(power.before).toMatchObject({
      quorumVotes: `40${"0".repeat(24)}`,
      measure: { totalVotes: `119${"0".repeat(24)}`, passing: 2 },
    });
    expect(level).toBe("fine");
    expect(verdict).toBe("✓ Checked, fine");
    expect(saved.get(`${stem}.md`)).toContain("Verdict: **✓ Fine**");
    expect(saved.get(`${stem}.md`)).toContain(reportReceipt);
    expect(saved.get(`${stem}.html`)).toContain(reportReceipt);
    const rows = (saved.get(`${stem}.csv`) ?? "").trimEnd().split("\r\n");
    expect(rows.filter((row) => row.split('","').length !== 8)).toEqual([]);
    expect(rows).toContainEqual(expect.stringMatching(/^"change".*"1000000000","1020000000"$/));
  });
});
