import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { instructionWords, operation } from "../../lib/engine/sampling/operation.ts";
import { chromiumFlags, findChromium } from "../findChromium.ts";
import { everyOperation } from "./everyOperation.ts";
import { openFirefox } from "./openFirefox.ts";
import { type Receipts, takeReceipts } from "./receiptRuns.ts";
import { type ModuleServer, serveModules } from "./serveModules.ts";

let server: ModuleServer;
let here: Receipts;

beforeAll(async () => {
  server = await serveModules("/test/browser/postReceipts.ts");
  here = await takeReceipts();
}, 180_000);

afterAll(async () => {
  await server?.stop();
});

async function receiptsIn(browser: string): Promise<Receipts> {
  return JSON.parse(await server.posted(browser));
}

describe("the receipts of all models", () => {
  it("are the same with any number of workers and any size of batch", () => {
    for (const [id, { exact: _, ...sampled }] of Object.entries(here)) {
      expect(Object.values(sampled), id).toHaveLength(7);
      expect([...new Set(Object.values(sampled))], id).toEqual([
        expect.stringMatching(/^[0-9a-f]{64}$/),
      ]);
    }
  });

  it("are of every operation that the kernel has", () => {
    const { code } = everyOperation();
    const used = code.filter((_, index) => index % instructionWords === 0);
    expect(new Set(used)).toEqual(new Set(Object.values(operation)));
  });

  it("tell models apart", () => {
    const first = Object.values(here).map((receipts) => receipts["1 workers"]);
    expect(new Set(first).size).toBe(first.length);
    expect(first.length).toBeGreaterThan(1);
  });

  it("are the same in Chromium", async () => {
    const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
    try {
      const page = await browser.newPage();
      await page.goto(server.urlOf("chromium"));
      expect(await receiptsIn("chromium")).toEqual(here);
    } finally {
      await browser.close();
    }
  }, 180_000);

  it("are the same in Firefox", async () => {
    const firefox = openFirefox(server.urlOf("firefox"));
    try {
      expect(await receiptsIn("firefox")).toEqual(here);
    } finally {
      await firefox.close();
    }
  }, 180_000);
});
