import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "playwright-core";
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

const addressOf = (digit: number) => `0x${`${digit}`.repeat(40)}`;
const field = (name: string | RegExp) => page.getByLabel(name, { exact: true });
const table = (name: string) => page.getByRole("table", { name, exact: true });
const rowOf = (of: Locator, text: string) => of.getByRole("row").filter({ hasText: text });
const bodyRows = (of: Locator) => of.locator("tbody tr");

/** Opens the Lab with one of its views. */
async function openView(name: string, preset = "compound"): Promise<void> {
  await page.goto(`${app.url}/lab?preset=${preset}`);
  const summary = page.locator("summary").filter({ hasText: name });
  await summary.waitFor({ timeout: 20_000 });
  await summary.press("Enter");
}

describe("the market view", () => {
  it("holds the model's unlocks against its own pool", async () => {
    await openView("unlocks and emissions");
    // 1,000,000 COMP against 100,000,000.
    await page.getByText("quote per COMP, without the fee").waitFor();
    expect(await bodyRows(table("Largest unlocks against the pool")).count()).toBe(8);
    expect(await bodyRows(table("Selling around an unlock by day")).count()).toBe(14);
    const emission = table("Price and volatility by source of emission");
    await rowOf(emission, "All together").waitFor();
    await field("Traded a day, COMP").fill("10000");
    await page.getByText("10,000 COMP").first().waitFor();
    const first = bodyRows(table("Largest unlocks against the pool")).first();
    await expect.poll(() => first.innerText()).not.toContain("n/a");
  });

  it("names a field that is wrong beside it, and keeps the last answer", async () => {
    await openView("unlocks and emissions");
    await table("Largest unlocks against the pool").waitFor();
    await field("Days after").fill("0");
    await page.getByText("Write a whole number from 1 to 365.").waitFor();
    await page.getByText("Of what was given before.").waitFor();
    await field("Days after").fill("3");
    await page.getByText("Of what was given before.").waitFor({ state: "detached" });
    await expect.poll(() => bodyRows(table("Selling around an unlock by day")).count()).toBe(10);
  });

  it("takes a typed concentrated pool, and says that a tick is not the price's", async () => {
    await openView("unlocks and emissions");
    await field("Pool").selectOption("concentrated");
    await field("sqrtPriceX96, from slot0").fill((1n << 96n).toString());
    await field("tick, from slot0").fill("5");
    await field("liquidity").fill(`1${"0".repeat(24)}`);
    await page.getByText("This tick is not the one of this price.").waitFor();
    await field("tick, from slot0").fill("0");
    await page.getByText("As if the liquidity at today’s price went on everywhere.").waitFor();
  });
});

describe("the holders view", () => {
  const label = "Holders, CSV of address,amount[,votes]";
  const lines = [1, 2, 3, 4].map((digit) => `${addressOf(digit)},${digit}`);

  it("measures a pasted list, before and after a mint", async () => {
    await openView("who has how much");
    await page.getByText("No holders yet").waitFor();
    await field(label).fill(["address,amount", ...lines].join("\n"));
    const measures = table("Concentration and deciding groups");
    await measures.waitFor();
    expect(await rowOf(measures, "Gini").innerText()).toMatch(/0\.25$/);
    expect(await rowOf(measures, "HHI").innerText()).toMatch(/0\.3$/);
    await field("Change tried").selectOption("mint");
    await field("To").fill(addressOf(9));
    await field("Minted, COMP").fill("10");
    await expect.poll(() => rowOf(measures, "Supply").innerText()).toMatch(/10 COMP\s+20 COMP/);
    await field("Change tried").selectOption("grant");
    await field("From").fill(addressOf(1));
    await field("Granted, COMP").fill("2");
    await page.getByText("The payer holds less than that.").waitFor();
  });

  it("imports a file, and names the line that is wrong", async () => {
    await openView("who has how much");
    const input = page.getByLabel(`${label}, CSV file`);
    const fileOf = (text: string) => ({
      name: "holders.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(text),
    });
    await input.setInputFiles(fileOf(`address,amount\n${lines[0]}\n${addressOf(2)},1e3`));
    await page.getByText("Line 3: amount: This is not an amount.").waitFor();
    await input.setInputFiles(fileOf(["address,amount", ...lines].join("\n")));
    await page.getByText("holders.csv,").waitFor();
    await table("Largest holders").waitFor();
    await input.setInputFiles(fileOf("x".repeat(2_000_001)));
    await page.getByText("This CSV is larger than 2 MB.").waitFor();
  });
});

describe("the plan view", () => {
  it("finds a deviation of a hundredth of a token, and names it", async () => {
    await openView("whether what happened", "uniswap");
    // The first mint falls due at the start: 2 % of 1,000,000,000 for the treasury.
    const history = [
      "date,bucket,amount",
      "2026-01-08,treasury,420000000",
      "2026-01-15,treasury,420000000.01",
      "2026-01-15,total,1020000000",
    ];
    await field("History, CSV of date,bucket,amount").fill(history.join("\n"));
    await page.getByText(/1 of 3 amounts differ\. The first is treasury on 15 Jan 2026/).waitFor();
    expect(await bodyRows(table("Deviations by date")).count()).toBe(1);
    await field("May differ by, UNI").fill("0.01");
    await page.getByText("All 3 amounts are as planned.").waitFor();
  });
});

describe("the recipients view", () => {
  it("judges addresses by lists and answers, with the reasons", async () => {
    await openView("whom a policy");
    await field("Recipients").fill(`${addressOf(1)}\n${addressOf(2)}`);
    await page.getByText("The policy has nothing against these 2 recipients.").waitFor();
    await field("Denylist").fill(addressOf(2));
    await page.getByText("1 of 2 must not be paid.").waitFor();
    await field("Screening oracle").selectOption("required");
    await field("What it answered, CSV of address,answer").fill(
      `address,answer\n${addressOf(1)},maybe`,
    );
    await page.getByText("Write clear or listed.").waitFor();
    await field("What it answered, CSV of address,answer").fill(
      `address,answer\n${addressOf(1)},clear`,
    );
    const verdicts = bodyRows(table("Recipients and verdicts"));
    expect(await verdicts.first().innerText()).toContain("accepted");
    expect(await verdicts.last().innerText()).toContain("has not been asked about");
  });
});

describe("the velocity view", () => {
  it("measures transfers by period and raises alerts", async () => {
    await openView("how much moves");
    const [ann, bob] = [addressOf(1), addressOf(2)];
    const transfers = `time,from,to,amount\n2026-01-02,${ann},${bob},30\n2026-01-10,${bob},${ann},90`;
    await field("Transfers, CSV of time,from,to,amount").fill(transfers);
    await field("Circulating before the first, COMP").fill("100");
    const periods = table("Velocity by period");
    await expect.poll(() => bodyRows(periods).last().innerText()).toContain("0.9");
    await field("Alert above this velocity").fill("0.5");
    await page.getByText("velocity 0.9, above 0.5.").waitFor();
    await field("Distributors, one address a line").fill("ann");
    await page.getByText("Line 1: address: This is not an address.").waitFor();
  });
});

describe("the views for everybody", () => {
  const views = [
    { colorScheme: "light", width: 1280 },
    { colorScheme: "dark", width: 1280 },
    { colorScheme: "light", width: 390 },
  ] as const;

  it.each(views)("have no serious violations: $colorScheme, $width", async (view) => {
    await page.emulateMedia({ colorScheme: view.colorScheme });
    await page.setViewportSize({ width: view.width, height: 900 });
    await openView("unlocks and emissions");
    await table("Largest unlocks against the pool").waitFor();
    for (const name of ["who has how much", "whether what happened", "how much moves"]) {
      const details = page.locator("details").filter({ hasText: name });
      await details.locator("summary").click();
      await details.getByRole("button", { name: "Use an example" }).click();
      await details.getByRole("table").first().waitFor();
    }
    await page.locator("summary").filter({ hasText: "whom a policy" }).click();
    await field("Recipients").fill(addressOf(1));
    await table("Recipients and verdicts").waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
    expect(serious).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });

  it("are not fetched before they are opened", async () => {
    const scripts: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "script") scripts.push(request.url());
    });
    await page.goto(`${app.url}/lab?preset=compound`);
    await page.locator("summary").filter({ hasText: "unlocks and emissions" }).waitFor();
    await page.waitForLoadState("networkidle");
    const before = scripts.length;
    const texts = await Promise.all(scripts.map(async (url) => (await fetch(url)).text()));
    expect(texts.filter((text) => text.includes("Largest unlocks against the pool"))).toEqual([]);
    await page.locator("summary").filter({ hasText: "unlocks and emissions" }).click();
    await table("Largest unlocks against the pool").waitFor();
    expect(scripts.length).toBeGreaterThan(before);
  });
});
