import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { type Address, createPublicClient, erc20Abi, http } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DemoManifest } from "../../demo/DemoManifest.ts";
import { passBlocks } from "../../demo/passTime.ts";
import { type DemoChain, startDemoChain } from "../../demo/startDemoChain.ts";
import { type App, startApp } from "./startApp.ts";

let chain: DemoChain;
let app: App;
let manifest: DemoManifest;

beforeAll(async () => {
  chain = await startDemoChain();
  manifest = chain.manifest;
  app = await startApp(manifest);
}, 600_000);

afterAll(async () => {
  await app?.stop();
  await chain?.stop();
});

/** Opens a page, uses it, and fails on any request elsewhere and any error behind the scenes. */
async function visit(path: string, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await app.openPage();
  const said: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") said.push(message.text());
  });
  try {
    await page.goto(`${app.url}${path}`);
    await use(page);
    expect(app.strangeRequests).toEqual([]);
    expect(app.pageErrors).toEqual([]);
    expect(said).toEqual([]);
  } finally {
    await page.context().close();
  }
}

const governor = () => `local:${manifest.contracts.governorAlpha}`;
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name }).waitFor({ timeout: 20_000 });

async function seriousViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** Base units of an 18-decimal token as the page writes them, cut after four digits. */
function written(amount: bigint): string {
  const whole = (amount / 10n ** 18n).toString().replace(/\B(?=(\d{3})+$)/g, ",");
  const digits = (amount % 10n ** 18n).toString().padStart(18, "0").replace(/0+$/, "");
  if (digits === "") return whole;
  return `${whole}.${digits.slice(0, 4)}${digits.length > 4 ? "…" : ""}`;
}

describe("the overview of a DAO", () => {
  it("opens the UNI replica by its governor's address, with the chain's exact numbers", async () => {
    const { uni, uniTimelock } = manifest.contracts;
    const client = createPublicClient({ transport: http(chain.rpcUrl) });
    const balanceOf = (account: Address) =>
      client.readContract({
        address: uni,
        abi: erc20Abi,
        functionName: "balanceOf",
        args: [account],
      });
    const treasury = await balanceOf(uniTimelock);
    const block = await client.getBlock();

    await visit("/", async (page) => {
      await page.getByLabel("Governor, Safe or token").fill(governor());
      await page.getByRole("button", { name: "Open" }).click();
      await heading(page, "Uniswap replica");
      expect(new URL(page.url()).searchParams.get("dao")).toBe(governor());

      const main = page.getByRole("main");
      const text = await main.innerText();
      expect(text).toContain("1,000,000,000 UNI exist");
      expect(text).toContain("may mint up to 20,000,000 UNI (2.00 %) now, then once in 365 days");
      expect(text).toContain(`as of block ${block.number.toLocaleString("en-US")}`);
      const accounts = page.getByRole("table", { name: "Balances of the named accounts" });
      const row = accounts.getByRole("row").filter({ hasText: "Treasury (timelock)" });
      expect(await row.innerText()).toContain(written(treasury));
    });
  });

  it("leads every parameter to its evidence and its holder", async () => {
    await visit(`/dao?dao=${governor()}`, async (page) => {
      const table = page.getByRole("table", { name: "Values and rights of the token" });
      await table.waitFor();
      const rows = await table.getByRole("row").allInnerTexts();
      const rowOf = (label: string) => rows.find((row) => row.startsWith(label)) ?? "";
      expect(rowOf("Total supply")).toContain("UNI.totalSupply()");
      expect(rowOf("Largest mint")).toMatch(/2\.00 %[\s\S]*UNI\.mintCap\(\)/);
      expect(rowOf("Time between mints")).toContain("365 days");
      expect(rowOf("Right to mint")).toMatch(/Treasury \(timelock\)[\s\S]*UNI\.minter\(\)/);

      const { uni } = manifest.contracts;
      await page.getByRole("button", { name: "Copy the source of mintCap" }).click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(new RegExp(`^${uni}\\.mintCap\\(\\) at block \\d+$`));
    });
  });

  it("shows the supply's course as a table with exact values", async () => {
    await visit(`/dao?dao=${governor()}`, async (page) => {
      await page.getByRole("tab", { name: "Table" }).click();
      const rows = page.getByRole("table", { name: "Supply by date, in UNI" }).getByRole("row");
      await rows.last().waitFor();
      expect(await rows.count()).toBe(18);
      // Four mints of 2 % in four years: 1.02^4 billion.
      const last = await rows.last().innerText();
      expect(last).toContain("1,000,000,000");
      expect(last).toContain("1,104,080,803.2");
    });
  });

  it("counts a minter role as a right to mint up to the cap", async () => {
    const harbor = `local:${manifest.contracts.harborGovernor}`;
    await visit(`/dao?dao=${harbor}`, async (page) => {
      await heading(page, "Harbor DAO");
      const text = await page.getByRole("main").innerText();
      expect(text).toContain("102,000,000 HRB exist");
      expect(text).toContain("may mint up to 98,000,000 HRB (96.08 %) now");
      expect(text).toContain("at most 96.08 % if every right is used");
    });
  });

  it("promises nothing of a token whose issuance, governor and Safe are not known", async () => {
    await visit(`/dao?dao=local:${manifest.contracts.weth}`, async (page) => {
      await page.getByText("Open the DAO by its governor or Safe to draft.").waitFor();
      const text = await page.getByRole("main").innerText();
      expect(text).toContain("Whether more can be minted is not known here");
      expect(text).toContain("No governor or Safe is known here.");
      expect(text).not.toMatch(/at most|does not grow|Safe decides|\b0\.00 %|1 parts/);
      expect(await page.getByRole("link", { name: "Draft a proposal" }).count()).toBe(0);
    });
  });

  it("lists what is being decided, with a link to its review", async () => {
    await visit(`/dao?dao=${governor()}`, async (page) => {
      const section = page.getByRole("region", { name: /Open proposals/ });
      await section.getByRole("link", { name: "Renew the grants program" }).click();
      await heading(page, "Renew the grants program");
      const url = new URL(page.url());
      expect(url.pathname).toBe("/dao/proposal");
      expect(url.searchParams.get("dao")).toBe(governor());
      expect(url.searchParams.get("id")).toBe(manifest.proposals.uniGrantActive);
    });
  });
});

describe("a DAO that cannot be opened", () => {
  const swapCase = (address: string) =>
    `0x${[...address.slice(2)].map((c) => (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase())).join("")}`;

  it.each([
    ["a wrong checksum", () => `local:${swapCase(manifest.contracts.governorAlpha)}`, /checksum/],
    ["an unknown chain", () => `nowhere:${manifest.contracts.uni}`, /Use one of: .*eth/],
    [
      "an address without code",
      () => `local:${manifest.accounts.stranger.address}`,
      /governor, a Safe or a token/,
    ],
    ["no chain", () => manifest.contracts.uni, /short name, a colon/],
  ])("says the remedy for %s, and lets it be corrected", async (_, entryOf, remedy) => {
    const entry = entryOf();
    await visit(`/dao?dao=${entry}`, async (page) => {
      const alert = page.getByRole("alert").filter({ hasText: remedy });
      await alert.waitFor({ timeout: 20_000 });
      const field = page.getByLabel("Governor, Safe or token, with its chain");
      expect(await field.inputValue()).toBe(entry);
      expect(new URL(page.url()).searchParams.get("dao")).toBe(entry);

      await field.fill(governor());
      await field.press("Enter");
      await heading(page, "Uniswap replica");
    });
  });

  it("names a dead endpoint and leads to Settings with the DAO kept", async () => {
    const page = await app.openPage();
    await page.goto(`${app.url}/settings`);
    const urls = JSON.stringify({ [manifest.chainId]: "http://127.0.0.1:9" });
    await page.evaluate((text) => localStorage.setItem("mintage.rpcUrls", text), urls);
    await page.goto(`${app.url}/dao?dao=${governor()}`);
    const alert = page.getByRole("alert").filter({ hasText: "http://127.0.0.1:9" });
    await alert.waitFor({ timeout: 20_000 });
    await alert.getByRole("link", { name: /Settings/ }).click();
    await page.waitForURL(/\/settings/);
    expect(new URL(page.url()).searchParams.get("dao")).toBe(governor());
    await page.context().close();
  });

  it("asks for an endpoint where a chain has none", async () => {
    await visit(`/dao?dao=eth:${manifest.contracts.uni}`, async (page) => {
      await page.getByText("Mintage has no RPC endpoint for Ethereum yet").waitFor();
      await page.getByRole("link", { name: "Set one for Ethereum in Settings" }).waitFor();
    });
  });
});

describe("the proposals", () => {
  it("are listed newest first with their states, and filtered in the URL", async () => {
    await visit(`/dao/proposals?dao=${governor()}`, async (page) => {
      const items = page.getByRole("main").getByRole("listitem");
      await items.first().waitFor();
      const texts = await items.allInnerTexts();
      expect(texts).toHaveLength(3);
      expect(texts[0]).toMatch(/Proposal 3[\s\S]*Active · \d+ d/);
      expect(texts[1]).toMatch(/Proposal 2[\s\S]*Executed/);
      expect(texts[2]).toMatch(/Proposal 1[\s\S]*Defeated/);

      await page.getByRole("button", { name: "Open" }).click();
      await page.waitForURL(/show=open/);
      await items.nth(1).waitFor({ state: "detached" });
      expect(await items.count()).toBe(1);
    });
  });

  it("are reviewed from their calldata: the past mint changes what it says", async () => {
    const { uniMintDefeated } = manifest.proposals;
    await visit(`/dao/proposal?dao=${governor()}&id=${uniMintDefeated}`, async (page) => {
      await heading(page, "Mint 20,000,000 UNI for the community treasury");
      const table = page.getByRole("table", { name: "Values before and after" });
      const rows = await table.getByRole("row").allInnerTexts();
      const rowOf = (label: string) => rows.find((row) => row.startsWith(label)) ?? "";
      expect(rowOf("Total supply")).toMatch(/1,000,000,000 UNI\s+1,020,000,000 UNI/);
      expect(rowOf("Minting allowed after")).toContain("1 Mar 2026");
      const text = await page.getByRole("main").innerText();
      expect(text).toContain("Mints 20,000,000 UNI to Treasury (timelock) (2.00 % of supply");
      expect(text).toContain("−1.96 %");
      expect(text).toContain("Equal to the base unit at every reading.");
      expect(text).toContain("Defeated");
    });
  });

  it("show prediction beside what happened once executed, and copy as Markdown", async () => {
    const { uniGrantExecuted } = manifest.proposals;
    await visit(`/dao/proposal?dao=${governor()}&id=${uniGrantExecuted}`, async (page) => {
      await heading(page, "Fund the builders' program for two quarters");
      await page.getByRole("heading", { name: /As executed · as predicted/ }).waitFor();
      await page.getByRole("button", { name: "Copy as Markdown" }).click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain("# Fund the builders");
      expect(copied).toContain("## As executed");
    });
  });

  it("show what their calls do while it is still checked, and no verdict before", async () => {
    const { uniGrantActive } = manifest.proposals;
    await visit("/", async (page) => {
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(`${chain.rpcUrl}/**`, async (route) => {
        const isOfChecks = route.request().postData()?.includes("eth_getTransactionByHash");
        if (isOfChecks === true) await released;
        await route.continue();
      });
      await page.goto(`${app.url}/dao/proposal?dao=${governor()}&id=${uniGrantActive}`);
      await page.getByText("Checking what they did").waitFor({ timeout: 20_000 });
      const main = page.getByRole("main");
      const table = page.getByRole("table", { name: "Values before and after" });
      const changes = await table.innerText();
      expect(await main.innerText()).toMatch(/not checked yet[\s\S]*re-encoded equal/);
      expect(await main.innerText()).not.toMatch(/Checked, fine|Warning|Critical finding/);
      release();
      await heading(page, "Renew the grants program");
      expect(await main.innerText()).toContain("Checked, fine");
      expect(await table.innerText()).toBe(changes);
    });
  });

  it("say what is wrong with an id that does not exist", async () => {
    await visit(`/dao/proposal?dao=${governor()}&id=99`, async (page) => {
      await page.getByRole("alert").filter({ hasText: "99" }).waitFor({ timeout: 20_000 });
    });
  });
});

describe("reading again", () => {
  const readAgain = (page: Page) => page.getByRole("button", { name: "Read again" }).click();

  it("moves the whole page to the newest block", async () => {
    await visit(`/dao?dao=${governor()}`, async (page) => {
      await heading(page, "Uniswap replica");
      const pinned = page.getByText(/^as of block/);
      const before = await pinned.innerText();
      await passBlocks(chain.rpcUrl, { blocks: 1 });
      await readAgain(page);
      await expect.poll(() => pinned.innerText()).not.toBe(before);
    });
  });

  it("says what a silent endpoint is waited for, and can be stopped and started again", async () => {
    const page = await app.openPage();
    await page.route(`${chain.rpcUrl}/**`, () => undefined);
    await page.goto(`${app.url}/dao?dao=${governor()}`);
    await page.getByText(/Still reading Local chain through 127\.0\.0\.1/).waitFor();
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    await page.getByText(/Stopped reading Local chain/).waitFor();
    await page.unroute(`${chain.rpcUrl}/**`);
    await page.getByRole("button", { name: "Try again" }).click();
    await heading(page, "Uniswap replica");
    await page.context().close();
  });

  it("keeps what was read when the endpoint fails, and says so", async () => {
    const page = await app.openPage();
    await page.goto(`${app.url}/dao?dao=${governor()}`);
    await heading(page, "Uniswap replica");
    await page.route(`${chain.rpcUrl}/**`, (route) => route.abort());
    await readAgain(page);
    const alerts = page.getByRole("alert").filter({ hasText: "does not answer" });
    await alerts.first().waitFor();
    await heading(page, "Uniswap replica");
    await page.unroute(`${chain.rpcUrl}/**`);
    await page.getByRole("button", { name: "Try again" }).first().click();
    await expect.poll(() => alerts.count()).toBe(0);
    await page.context().close();
  });
});

describe("reading for everybody", () => {
  it("works from the keyboard alone: open, chart, evidence", async () => {
    await visit("/", async (page) => {
      await page.getByLabel("Governor, Safe or token").focus();
      await page.keyboard.type(governor());
      await page.keyboard.press("Enter");
      await heading(page, "Uniswap replica");

      const chart = page.getByRole("slider", { name: /Total supply over time/ });
      await tabTo(page, () => chart.evaluate((node) => node === document.activeElement));
      const before = await chart.getAttribute("aria-valuetext");
      await page.keyboard.press("ArrowLeft");
      await expect.poll(() => chart.getAttribute("aria-valuetext")).not.toBe(before);

      const summary = page.getByText("Where the UNI are", { exact: false });
      await tabTo(page, () => summary.evaluate((node) => node === document.activeElement));
      await page.keyboard.press("Enter");
      await page.getByRole("table", { name: "Parts of the total supply" }).waitFor();
    });
  });

  it.each([
    ["/dao", "Uniswap replica"],
    ["/dao/proposals", "Proposals"],
    ["/dao/proposal", /Mint 20,000,000 UNI/],
  ] as const)("%s has no serious violations, light, dark or on a phone", async (path, title) => {
    const url = `${path}?dao=${governor()}&id=${manifest.proposals.uniMintDefeated}`;
    await visit(url, async (page) => {
      for (const { colorScheme, width } of [
        { colorScheme: "light", width: 1280 },
        { colorScheme: "dark", width: 1280 },
        { colorScheme: "light", width: 390 },
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await heading(page, title);
        expect(await seriousViolations(page), `${colorScheme}, ${width}`).toEqual([]);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(wider, `${colorScheme}, ${width}`).toBeLessThanOrEqual(0);
      }
    });
  });
});

/** Presses Tab until the wanted element has the focus. */
async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not lead there");
}
