import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type DemoChain, startDemoChain } from "../../demo/startDemoChain.ts";
import { type App, startApp } from "./startApp.ts";

let chain: DemoChain;
let app: App;
let page: Page;

beforeAll(async () => {
  chain = await startDemoChain();
  app = await startApp(chain.manifest);
});

afterEach(async () => {
  await page?.context().close();
  expect(app.strangeRequests).toEqual([]);
  expect(app.pageErrors).toEqual([]);
});

afterAll(async () => {
  await app?.stop();
  await chain?.stop();
});

async function visit(path: string): Promise<void> {
  page = await app.openPage();
  // At rest: what is typed into a page that is still starting would be lost.
  await page.goto(`${app.url}${path}`, { waitUntil: "networkidle" });
}

const governor = () => chain.manifest.contracts.governorAlpha;
const entryField = () => page.getByLabel("Governor, Safe or token");
const open = () => page.getByRole("button", { name: "Open", exact: true }).click();

describe("the start page", () => {
  it.each([
    ["an unknown chain", (address: string) => `moon:${address}`, "Use one of: eth"],
    [
      "a wrong checksum",
      (address: string) => `local:${address.replace("0B306", "0b306")}`,
      "Copy the address again",
    ],
    ["an ENS name", () => "uniswap.eth", "Paste the address that the name stands for"],
    ["half an address", () => "local:0x12", "Give 0x and 40 hexadecimal digits"],
  ])("says what to do about %s, and keeps what was typed", async (_, write, remedy) => {
    await visit("/");
    const typed = write(governor());
    await entryField().fill(typed);
    await open();
    await page.getByText(remedy).waitFor();
    expect(await entryField().inputValue()).toBe(typed);
  });

  it("takes a bare address with the chain beside it", async () => {
    await visit("/");
    await entryField().fill(governor());
    await page.getByLabel("Chain").selectOption("local");
    await open();
    await page.getByRole("heading", { level: 1, name: "Uniswap replica" }).waitFor();
    expect(new URL(page.url()).searchParams.get("dao")).toBe(`local:${governor()}`);
  });

  it("asks for the endpoint of a chain that has none, where it is missed", async () => {
    await visit("/");
    await entryField().fill(`eth:${governor()}`);
    await open();
    const url = page.getByLabel("RPC URL for Ethereum");
    await url.fill("not an address");
    await page.getByRole("button", { name: "Use it and open" }).click();
    await page.getByText("beginning with https://").waitFor();
    await url.fill(chain.rpcUrl);
    await page.getByRole("button", { name: "Use it and open" }).click();
    await page.getByText("serves chain 31337, not chain 1").first().waitFor();
  });

  it("lists a DAO that was opened before", async () => {
    await visit(`/dao?dao=local:${chain.manifest.contracts.uni}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.getByText("· block").waitFor();
    await page.getByRole("link", { name: "Mintage" }).click();
    const list = page.getByRole("region", { name: "Opened before" });
    await list.waitFor();
    expect(await list.getByRole("link").count()).toBe(1);
  });
});

describe("the settings", () => {
  const row = (chainName: string) =>
    page.getByRole("listitem").filter({ has: page.getByLabel(chainName) });

  async function tryEndpoint(chainName: string, url: string): Promise<void> {
    await page.getByLabel(chainName).fill(url);
    await row(chainName).getByRole("button", { name: "Test and use" }).click();
  }

  it("refuses an endpoint of another chain, and a dead one, and keeps what was typed", async () => {
    await visit("/settings");
    await tryEndpoint("Ethereum (eth", chain.rpcUrl);
    await page.getByText("serves chain 31337, not chain 1").waitFor();
    await tryEndpoint("Ethereum (eth", "http://127.0.0.1:9");
    await page.getByText("does not answer").waitFor();
    expect(await page.getByLabel("Ethereum (eth").inputValue()).toBe("http://127.0.0.1:9");
    await page.reload();
    expect(await page.getByLabel("Ethereum (eth").inputValue()).toBe("");
  });

  it("says before anything is asked that http works only for this machine", async () => {
    await visit("/settings");
    await page.getByLabel("Ethereum (eth").fill("http://example.com");
    await page.getByText("http:// works only for this machine").waitFor();
    const test = row("Ethereum (eth").getByRole("button", { name: "Test and use" });
    expect(await test.getAttribute("aria-disabled")).toBe("true");
  });

  it("says what an endpoint is able to do, and keeps it", async () => {
    await visit("/settings");
    await tryEndpoint("Local chain", `${chain.rpcUrl}/`);
    await page.getByText("Runs previews (eth_simulateV1).").waitFor();
    await page.reload();
    expect(await page.getByLabel("Local chain").inputValue()).toBe(`${chain.rpcUrl}/`);
  });

  it("imports a profile, refuses a broken one, and forgets everything when told to", async () => {
    await visit("/settings");
    const [dao] = chain.manifest.daos;
    const file = (name: string, profile: object) => ({
      name,
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(profile)),
    });
    const input = page.getByLabel("Import a profile (JSON file)");
    await input.setInputFiles(file("broken.json", { ...dao?.profile, accounts: "none" }));
    await page.getByText("The profile is not valid: accounts").waitFor();
    await input.setInputFiles(file("mine.json", { ...dao?.profile, name: "My own name for it" }));
    await page.getByText("My own name for it", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Delete all of it" }).click();
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByText("My own name for it", { exact: true }).waitFor({ state: "detached" });
    expect(await page.evaluate(() => localStorage.getItem("mintage.profiles"))).toBeNull();
  });
});

describe("the header on a phone", () => {
  it("takes two rows, from which every page and the wallet can be reached", async () => {
    await visit(`/dao?dao=local:${governor()}`);
    const banner = page.getByRole("banner");
    await banner.getByText("· block").waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    const box = await banner.boundingBox();
    expect(box?.height).toBeLessThan(100);
    for (const name of ["Overview", "Draft", "Proposals", "Safe", "Lab", "Settings"]) {
      const link = await banner.getByRole("link", { name, exact: true }).boundingBox();
      expect((link?.x ?? 0) + (link?.width ?? Infinity), name).toBeLessThanOrEqual(390);
    }
    for (const name of ["Read again", "Connect wallet"]) {
      await banner.getByRole("button", { name }).click({ trial: true });
    }
  });
});

describe("a dialog", () => {
  it.each(["light", "dark"] as const)("darkens the page behind it in %s", async (theme) => {
    await visit("/");
    await page.getByLabel("Theme").selectOption(theme);
    await page.getByRole("button", { name: "Connect wallet" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    const color = await page.evaluate(() => {
      const backdrop = document.querySelector('[class*="inset-0"]');
      return backdrop === null ? "" : getComputedStyle(backdrop).backgroundColor;
    });
    expect(color).toMatch(/^rgba\(0, 0, 0, 0\.5/);
  });
});

describe("the theme", () => {
  it("is chosen by hand, kept, and there before the first paint", async () => {
    await visit("/");
    await page.getByLabel("Theme").selectOption("dark");
    const dark = await page.evaluate(() => getComputedStyle(document.body).color);
    await page.goto(`${app.url}/settings`, { waitUntil: "commit" });
    await page.waitForFunction(() => document.body !== null);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
    await page.getByRole("heading", { name: "Settings", level: 1 }).waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe(dark);
    await page.getByLabel("Theme").selectOption("light");
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).not.toBe(dark);
  });
});

describe("the demo's bar", () => {
  it("makes one of the demo's people the wallet, over a reload too", async () => {
    await visit("/");
    await page.getByLabel("You are").selectOption("alice");
    const { address } = chain.manifest.accounts.alice;
    const wallet = page.getByRole("banner").getByTitle(address);
    await wallet.waitFor();
    await page.reload();
    await wallet.waitFor();
    await page.getByLabel("You are").selectOption("");
    await page.getByRole("button", { name: "Connect wallet" }).waitFor();
  });

  it("passes a day: 7,200 blocks of twelve seconds, and all on screen is read again", async () => {
    await visit(`/dao?dao=local:${governor()}`);
    const status = page.getByRole("banner").getByText("· block");
    await status.waitFor();
    const blockOf = async () =>
      Number.parseInt(
        /block ([\d,]+)/.exec(await status.innerText())?.[1]?.replaceAll(",", "") ?? "",
        10,
      );
    const before = await blockOf();
    await page.getByRole("button", { name: "+1 day" }).click();
    await expect.poll(blockOf, { timeout: 20_000 }).toBe(before + 7_200);
  });
});

describe("the chart", () => {
  it("moves its date by the keyboard and says the exact values", async () => {
    await visit(`/dao?dao=local:${governor()}`);
    const chart = page.getByRole("slider", { name: /Total supply over time/ });
    await chart.press("End");
    expect(await chart.getAttribute("aria-valuetext")).toContain("1,000,000,000 UNI");
    const last = await chart.getAttribute("aria-valuenow");
    await chart.press("ArrowLeft");
    expect(await chart.getAttribute("aria-valuenow")).toBe(
      `${Number.parseInt(last ?? "", 10) - 1}`,
    );
    await page.getByRole("tab", { name: "Total" }).press("ArrowLeft");
    await page.getByRole("table", { name: "Supply by date, in UNI" }).waitFor();
  });
});
