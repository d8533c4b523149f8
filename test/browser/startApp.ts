import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import type { DemoManifest } from "../../demo/DemoManifest.ts";
import { findFreePort } from "../../demo/findFreePort.ts";
import { serveFolder } from "../../demo/serveFolder.ts";
import { chromiumFlags, findChromium } from "../findChromium.ts";
import { appFolder } from "./buildApp.ts";

/** The app in a browser, against a demo chain. */
export type App = {
  url: string;
  browser: Browser;
  /** A page of a fresh browser profile: nothing is stored in it yet. */
  openPage(): Promise<Page>;
  /** Everything that was asked of another host than this one, ever; must stay empty. */
  strangeRequests: readonly string[];
  /** Errors that pages did not catch, and what the browser refused them; must stay empty. */
  pageErrors: readonly string[];
  stop(): Promise<void>;
};

/** Serves the built app as a static host would, and starts a browser. */
export async function startApp(manifest: DemoManifest): Promise<App> {
  const server = await serveFolder({
    folder: appFolder,
    port: await findFreePort(),
    pages: { "/demo.json": JSON.stringify(manifest) },
  });
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
  const strangeRequests: string[] = [];
  const pageErrors: string[] = [];
  return {
    url: server.url,
    browser,
    strangeRequests,
    pageErrors,
    async openPage() {
      const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      watchRequests(context, strangeRequests);
      const page = await context.newPage();
      page.on("pageerror", (error) => pageErrors.push(error.message));
      page.on("console", (message) => {
        const text = message.text();
        if (text.includes("Content Security Policy")) pageErrors.push(text);
      });
      return page;
    },
    async stop() {
      await browser.close();
      await server.stop();
    },
  };
}

/** Lets a context reach this machine alone, and notes what else it asks for. */
function watchRequests(context: BrowserContext, strange: string[]): void {
  const isHere = (url: string) => {
    const { hostname, protocol } = new URL(url);
    return (
      protocol === "blob:" || protocol === "data:" || ["localhost", "127.0.0.1"].includes(hostname)
    );
  };
  void context.route(
    (url) => !isHere(url.href),
    (route) => {
      strange.push(route.request().url());
      return route.abort();
    },
  );
}
