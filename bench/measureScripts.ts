import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";

/** JavaScript a page fetched until it came to rest, without anybody touching it. */
export type ScriptMeasure = { path: string; files: number; bytes: number; gzippedBytes: number };

/**
 * Opens a page in a fresh context and weighs every script it fetches, each gzipped by itself as a
 * host would send it.
 *
 * @param parameters.storage - Entries of localStorage that are there before the page.
 */
export async function measureScripts(
  browser: Browser,
  parameters: { origin: string; path: string; storage?: Readonly<Record<string, string>> },
): Promise<ScriptMeasure> {
  const { origin, path, storage = {} } = parameters;
  const context = await browser.newContext();
  try {
    await context.addInitScript((entries: [string, string][]) => {
      for (const [key, value] of entries) localStorage.setItem(key, value);
    }, Object.entries(storage));
    const page = await context.newPage();
    const bodies = new Map<string, Promise<Buffer>>();
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") {
        bodies.set(response.url(), response.body());
      }
    });
    await page.goto(`${origin}${path}`, { waitUntil: "networkidle" });
    const scripts = await Promise.all(bodies.values());
    return {
      path,
      files: scripts.length,
      bytes: sum(scripts.map((script) => script.length)),
      gzippedBytes: sum(scripts.map((script) => gzipSync(script, { level: 9 }).length)),
    };
  } finally {
    await context.close();
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
