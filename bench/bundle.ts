import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findFreePort } from "../demo/findFreePort.ts";
import { serveFolder } from "../demo/serveFolder.ts";
import { startDemoChain } from "../demo/startDemoChain.ts";
import { chromiumFlags, findChromium } from "../test/findChromium.ts";
import { buildMinimalApp } from "./buildMinimalApp.ts";
import { findDemoCode } from "./findDemoCode.ts";
import { measureScripts } from "./measureScripts.ts";

/**
 * JavaScript before the first interaction, as a multiple of the minimal page's. A page that opens a
 * DAO also fetches what reads a chain; it is weighed with a chain to read, apart from the others.
 */
const budget = 1.4;

const repository = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

async function main(): Promise<boolean> {
  const minimal = await serve(buildMinimalApp(repository));
  execFileSync("npm", ["run", "-s", "build"], {
    cwd: repository,
    stdio: ["ignore", 2, 2],
    env: { ...process.env, NEXT_PUBLIC_MINTAGE_DEMO: "0" },
  });
  const app = await serve(join(repository, "out"));
  const chain = await startDemoChain();
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
  try {
    const storage = {
      "mintage.rpcUrls": JSON.stringify({ [chain.manifest.chainId]: chain.rpcUrl }),
    };
    const least = await measureScripts(browser, { origin: minimal.url, path: "/" });
    const entry = `local:${chain.manifest.contracts.governorAlpha}`;
    const weigh = async (path: string) => {
      const measure = await measureScripts(browser, { origin: app.url, path, storage });
      const ratio = measure.gzippedBytes / least.gzippedBytes;
      return { ...measure, ratio, budget, isWithin: ratio <= budget };
    };
    const pages = [await weigh("/"), await weigh("/dao"), await weigh(`/dao?dao=${entry}`)];
    const demoCode = findDemoCode(join(repository, "out"));
    const isWithin = pages.every((page) => page.isWithin) && demoCode.length === 0;
    console.log(JSON.stringify({ isWithin, minimal: least, pages, demoCode }, null, 2));
    return isWithin;
  } finally {
    await browser.close();
    await Promise.all([chain.stop(), app.stop(), minimal.stop()]);
  }
}

async function serve(folder: string) {
  return serveFolder({ folder, port: await findFreePort(), pages: {} });
}

process.exitCode = (await main()) ? 0 : 1;
