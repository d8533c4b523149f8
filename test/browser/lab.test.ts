import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Download, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type DemoChain, startDemoChain } from "../../demo/startDemoChain.ts";
import { type App, startApp } from "./startApp.ts";

let chain: DemoChain;
let app: App;
let page: Page;

beforeAll(async () => {
  chain = await startDemoChain();
  app = await startApp(chain.manifest);
}, 600_000);

afterAll(async () => {
  await app?.stop();
  await chain?.stop();
});

beforeEach(async () => {
  page = await app.openPage();
});

afterEach(async () => {
  await page.context().close();
  expect(app.strangeRequests).toEqual([]);
  expect(app.pageErrors).toEqual([]);
});

/** Opens the Lab and waits for the full picture. */
async function openLab(path = "/lab?preset=uniswap"): Promise<void> {
  await page.goto(`${app.url}${path}`);
  await settled();
}

/** All paths are counted, so nothing will change by itself any more. */
async function settled(): Promise<void> {
  await page
    .getByText(/Bands over 10,000 paths|Behaviour does not move|By the rules alone|Exact, by/)
    .waitFor({ timeout: 20_000 });
}

const chart = () => page.getByRole("slider", { name: /over time; arrow keys/ });
const valueAtEnd = async () => {
  await chart().press("End");
  return chart().getAttribute("aria-valuetext");
};
const show = (quantity: string) => page.getByLabel("What is charted").selectOption(quantity);
const button = (name: string) => page.getByRole("button", { name, exact: true });
/** A control of the model, not its slider. */
const field = (name: string) => page.getByRole("textbox", { name, exact: true });
const textOf = (download: Download) => download.path().then((path) => readFileSync(path, "utf8"));

async function saved(name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), button(name).click()]);
  return textOf(download);
}

describe("the Lab", () => {
  it("opens a preset with its exact curve and its bands, apart from each other", async () => {
    await openLab();
    // Eleven mints of 2 %: at the start and after each of ten times 365 days but the last.
    await page.getByText("goes from 1,000.0 M UNI to 1,243.4 M UNI").waitFor();
    expect(await valueAtEnd()).toContain("1,243,374,308.39");
    await show("price");
    await page.getByText("Bands over 10,000 paths").waitFor();
    expect(await valueAtEnd()).toMatch(/median path 0\.4/);
    expect(new URL(page.url()).searchParams.get("show")).toBe("price");
  });

  it("answers a drag with quick pictures, then with all paths", async () => {
    await openLab("/lab?preset=uniswap&show=price");
    const before = await valueAtEnd();
    const slider = page.getByRole("slider", { name: "Volatility, slider" });
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    if (box === null) throw new Error("The slider is not drawn.");
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.6, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.4, y, { steps: 12 });
    await page.getByText("1,024 paths so far").waitFor();
    await page.mouse.up();
    await settled();
    expect(await valueAtEnd()).not.toBe(before);
    expect(Number(await field("Volatility").inputValue())).toBeLessThan(0.8);
    // One drag is one step back.
    await button("Undo").click();
    expect(await field("Volatility").inputValue()).toBe("0.8");
  });

  it("works from the keyboard: a slider, taking back, doing again", async () => {
    await openLab("/lab?preset=uniswap&show=price");
    await page.getByRole("slider", { name: "Volatility, slider" }).press("ArrowRight");
    const moved = await field("Volatility").inputValue();
    expect(moved).not.toBe("0.8");
    await button("Undo").press("Enter");
    await expect.poll(() => field("Volatility").inputValue()).toBe("0.8");
    await button("Redo").press("Enter");
    await expect.poll(() => field("Volatility").inputValue()).toBe(moved);
  });

  it("names a field that is wrong beside it, keeps what was typed and the last result", async () => {
    await openLab();
    await field("Price").fill("ten");
    await page.getByText("Must be a finite number.").waitFor();
    await page.getByText("The last valid result, in grey.").waitFor();
    expect(await field("Price").getAttribute("aria-invalid")).toBe("true");
    expect(await field("Price").inputValue()).toBe("ten");
    expect(await valueAtEnd()).toContain("1,243,374,308.39");
    await field("Price").fill("5");
    await page.getByText("The last valid result").waitFor({ state: "detached" });
  });

  it("builds a model from mechanisms that are searched for", async () => {
    await openLab();
    await button("Choose a preset").click();
    await page.getByRole("button", { name: /Empty model/ }).click();
    await page.getByText("None yet: the supply stays as it is.").waitFor();
    await button("Add a mechanism").click();
    await page.getByLabel("Search mechanisms").fill("s16");
    await page.getByRole("button", { name: /Constant rate/ }).click();
    await page.getByText("goes from 100.0 M TOKEN to 112.6 M TOKEN").waitFor();
    await page.locator("summary").filter({ hasText: "Constant rate" }).click();
    await field("Rate a second").fill("0.2");
    await page.getByText("to 125.2 M TOKEN").waitFor();
  });
});

describe("two models", () => {
  it("stand side by side under stress, with what differs and the paired difference", async () => {
    await openLab("/lab?preset=uniswap&show=price");
    await button("Price halves").click();
    const differs = page.getByRole("table", { name: "Fields in which the models differ" });
    await differs.waitFor();
    expect(await differs.getByRole("row").nth(1).innerText()).toMatch(/10\s+5$/);
    await settled();
    await page.getByRole("tab", { name: "Difference" }).click();
    expect(await valueAtEnd()).toMatch(/difference: median path −/);
    await page.getByRole("tab", { name: "Table" }).click();
    const table = page.getByRole("table", { name: "Price by date" });
    expect(await table.getByRole("row").nth(1).innerText()).toContain("baseline");
    await button("Stop comparing").click();
    await differs.waitFor({ state: "detached" });
  });

  it("have the same controls, and each its own values", async () => {
    await openLab();
    await button("Compare with a changed copy").click();
    await field("Price").fill("20");
    await page.getByRole("tab", { name: "Baseline" }).click();
    expect(await field("Price").inputValue()).toBe("10");
    await page.getByRole("tab", { name: "Changed" }).click();
    expect(await field("Price").inputValue()).toBe("20");
  });
});

describe("questions", () => {
  it("rank what a figure hangs on, and find how far an assumption may go", async () => {
    await openLab();
    await button("Rank the assumptions").click();
    const ranking = page.getByRole("table", { name: "Assumptions by how far they move" });
    await ranking.waitFor({ timeout: 60_000 });
    const text = await ranking.innerText();
    expect(text).toContain("Mint: Most per mint, of supply");
    // A market without behaviour does not move the supply.
    expect(text).not.toContain("Volatility");
    await page.getByLabel("Condition on").selectOption("total");
    await page.getByLabel("Limit, UNI").fill("1100000000");
    await button("Find it").click();
    await page.getByText("it no longer holds.").waitFor({ timeout: 60_000 });
    // Eleven mints reach 1.1 times the start at a rate of 1.1^(1/11) - 1 = 0.87 %.
    await page.getByText(/^0\.8[67]/).waitFor();
    await button("Use it in the model").click();
    await page.getByText(/goes from 1,000\.0 M UNI to 1,(?:09\d\.\d|100\.0) M UNI/).waitFor();
  }, 90_000);
});

describe("a model", () => {
  it("travels by link, both models and all", async () => {
    await openLab();
    await button("Compare with a changed copy").click();
    await page.getByText("Mint · Capped mint").click();
    await field("Most per mint, of supply").fill("1");
    await page.getByText("With the changes it is 1,115.7 M UNI").waitFor();
    await button("Copy link").click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto("about:blank");
    await page.goto(link);
    await page.getByText("With the changes it is 1,115.7 M UNI").waitFor();
  });

  it("is kept in the URL over a reload", async () => {
    await openLab();
    await field("Price").fill("12");
    await page.waitForURL(/#lab=/);
    await page.reload();
    await settled();
    expect(await field("Price").inputValue()).toBe("12");
  });

  it("draws what spans decades on a logarithmic scale, and keeps the choice in the URL", async () => {
    await openLab("/lab?preset=uniswap&show=price");
    await button("Death spiral").click();
    await settled();
    await page.getByLabel("Logarithmic scale").click();
    await page.waitForURL(/scale=log/);
    await expect.poll(() => page.getByLabel("Logarithmic scale").isChecked()).toBe(true);
  });

  it("starts from the open DAO's own model, and from a preset where one is asked for", async () => {
    const dao = `dao=local:${chain.manifest.contracts.governorAlpha}`;
    await page.goto(`${app.url}/dao?${dao}`);
    await page.getByRole("banner").getByRole("link", { name: "Lab", exact: true }).click();
    await page.getByText("The model of Uniswap replica as of block").waitFor();
    await settled();
    expect(await valueAtEnd()).toContain("UNI");
    expect(new URL(page.url()).searchParams.get("preset")).toBeNull();
    await openLab(`/lab?${dao}&preset=uniswap`);
    await page.getByText("goes from 1,000.0 M UNI to 1,243.4 M UNI").waitFor();
  });

  it("that a link does not hold is said, and the Lab opens all the same", async () => {
    await openLab("/lab#lab=broken");
    await page.getByRole("alert").filter({ hasText: "Copy the whole link again" }).waitFor();
    await chart().waitFor();
  });

  it("leaves as JSON, CSV and SVG, and comes back", async () => {
    await openLab();
    await field("Price").fill("7");
    const json = await saved("Export JSON");
    expect(JSON.parse(json).market.price).toBe(7);
    await settled();
    const rows = (await saved("Save CSV")).trim().split("\r\n");
    expect(rows).toHaveLength(524);
    expect(rows[0]).toContain("Total supply, By rules (UNI)");
    expect(rows[1]).toMatch(/^2026-01-01T00:00:00\.000Z,1000000000/);
    const svg = await saved("Save SVG");
    expect(svg).toMatch(/<title>Total supply<\/title>/);
    expect(svg).not.toMatch(/class=|var\(/);

    await page.getByLabel("Model file").setInputFiles({
      name: "model.json",
      mimeType: "application/json",
      buffer: Buffer.from(json.replace('"price": 7', '"price": 8')),
    });
    await expect.poll(() => field("Price").inputValue()).toBe("8");
    await page.getByLabel("Model file").setInputFiles({
      name: "broken.json",
      mimeType: "application/json",
      buffer: Buffer.from("{"),
    });
    await page.getByRole("alert").filter({ hasText: "This file holds no model." }).waitFor();
  });
});

describe("the Lab for everybody", () => {
  const views = [
    { colorScheme: "light", width: 1280 },
    { colorScheme: "dark", width: 1280 },
    { colorScheme: "light", width: 390 },
  ] as const;

  it.each(views)("has no serious violations: $colorScheme, $width", async (view) => {
    await page.emulateMedia({ colorScheme: view.colorScheme });
    await page.setViewportSize({ width: view.width, height: 900 });
    await openLab();
    await button("Death spiral").click();
    await page.getByText("Mint · Capped mint").click();
    await page.getByText("Buckets", { exact: true }).click();
    await settled();
    expect(await seriousViolations()).toEqual([]);
    const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await wider()).toBeLessThanOrEqual(0);
    await button("Add a mechanism").click();
    await page.getByLabel("Search mechanisms").waitFor();
    expect(await seriousViolations()).toEqual([]);
  });

  async function seriousViolations(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  }
});
