import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFreePort } from "../../demo/findFreePort.ts";
import { type AppServer, serveFolder } from "../../demo/serveFolder.ts";
import { chromiumFlags, findChromium } from "../findChromium.ts";
import { appFolder } from "./buildApp.ts";

let server: AppServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveFolder({ folder: appFolder, port: await findFreePort(), pages: {} });
  browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** What the browser refused, and what a page asked of other hosts. */
type Observed = { refused: string[]; strange: string[]; errors: string[] };

async function open(url: string): Promise<{ page: Page; observed: Observed }> {
  const page = await browser.newPage();
  const observed: Observed = { refused: [], strange: [], errors: [] };
  page.on("console", (message) => {
    const text = message.text();
    if (/Content Security Policy|integrity/i.test(text)) observed.refused.push(text);
  });
  page.on("pageerror", (error) => observed.errors.push(error.message));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) observed.strange.push(request.url());
  });
  await page.goto(url, { waitUntil: "networkidle" });
  return { page, observed };
}

const clean: Observed = { refused: [], strange: [], errors: [] };

function routes(): string[] {
  return readdirSync(appFolder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html") && !name.startsWith("_"))
    .map((name) => `/${name.replace(/(^|\/)index\.html$/, "").replace(/\.html$/, "")}`);
}

describe("the secured export", () => {
  it("renders every route without a refusal, an error, or a request elsewhere", async () => {
    expect(routes()).toEqual(expect.arrayContaining(["/", "/settings", "/dao", "/404"]));
    for (const route of routes()) {
      const { page, observed } = await open(`${server.url}${route}`);
      expect({ route, ...observed }).toEqual({ route, ...clean });
      expect(await page.getByRole("main").innerText()).not.toBe("");
      await page.close();
    }
  }, 120_000);

  it("loads what is fetched later as well", async () => {
    const { page, observed } = await open(server.url);
    await page.getByRole("button", { name: "Connect wallet" }).click();
    await page.getByRole("dialog").waitFor();
    expect(observed).toEqual(clean);
    await page.close();
  });

  it("gives every script of every page an integrity", () => {
    const pages = readdirSync(appFolder, { recursive: true, encoding: "utf8" });
    for (const name of pages.filter((file) => file.endsWith(".html"))) {
      const html = readFileSync(join(appFolder, name), "utf8");
      const tags = html.match(/<script\b[^>]*\bsrc=[^>]*>/g) ?? [];
      expect(tags.length).toBeGreaterThan(0);
      expect(tags.filter((tag) => !tag.includes("integrity="))).toEqual([]);
    }
  });

  it("runs no handler that markup brings along", async () => {
    const { page } = await open(server.url);
    const directive = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener("securitypolicyviolation", (event) =>
            resolve(event.effectiveDirective),
          );
          const image = '<img src="data:," onerror="globalThis.injected = true">';
          document.body.insertAdjacentHTML("beforeend", image);
        }),
    );
    expect(directive).toBe("script-src-attr");
    expect(await page.evaluate(() => "injected" in globalThis)).toBe(false);
    await page.close();
  });

  it("is served with the headers that a page cannot give itself", async () => {
    const { headers } = await fetch(server.url);
    expect(headers.get("content-security-policy")).toBe("frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("refuses a script of which one byte was changed on the way", async () => {
    const refused = await openChanged((changed) => {
      const html = readFileSync(join(changed, "index.html"), "utf8");
      const source = /<script src="([^"]+)"/.exec(html)?.[1] ?? "";
      writeFileSync(join(changed, source), `${readFileSync(join(changed, source), "utf8")} `);
    });
    expect(refused).toContain("integrity");
  });

  it("refuses an inline script that was put into a page", async () => {
    const refused = await openChanged((changed) => {
      const path = join(changed, "index.html");
      const html = readFileSync(path, "utf8");
      writeFileSync(path, html.replace("<body>", "<body><script>globalThis.injected = 1</script>"));
    });
    expect(refused).toContain("script-src");
  });
});

/** Opens the start page of a changed copy of the export; gives what the browser refused. */
async function openChanged(change: (folder: string) => void): Promise<string> {
  const changed = mkdtempSync(join(tmpdir(), "mintage-changed-"));
  cpSync(appFolder, changed, { recursive: true });
  change(changed);
  const other = await serveFolder({ folder: changed, port: await findFreePort(), pages: {} });
  try {
    const { page, observed } = await open(other.url);
    await page.close();
    return observed.refused.join("\n");
  } finally {
    await other.stop();
    rmSync(changed, { recursive: true, force: true });
  }
}
