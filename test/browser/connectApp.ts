import type { Page } from "playwright-core";
import type { Address } from "viem";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { connectDemo, type Demo } from "../connectDemo.ts";
import { become, openDao, openDraft } from "./sendingSteps.ts";
import { type App, startApp } from "./startApp.ts";

/** The demo, the app and a fresh browser profile for the test that is running. */
export type AppUnderTest = {
  readonly demo: Demo;
  readonly app: App;
  readonly page: Page;
  grantee: () => Address;
  entryOf: (address: Address) => string;
  /** Opens a DAO by its pasted address and its composer, as one of the demo's accounts. */
  startDraft: (entry: Address, account: string) => Promise<void>;
};

/**
 * Starts a demo chain and the app for a test file. Each test gets a browser profile of its own; a
 * request to any other machine or an error on a page fails it.
 */
export function connectApp(): AppUnderTest {
  let demo: Demo;
  let app: App;
  let page: Page;
  beforeAll(async () => {
    demo = await connectDemo();
    app = await startApp(demo.manifest);
  });
  afterAll(async () => {
    await app?.stop();
    await demo?.stop();
  });
  beforeEach(async () => {
    page = await app.openPage();
    return async () => {
      await page.context().close();
      expect(app.strangeRequests).toEqual([]);
      expect(app.pageErrors).toEqual([]);
    };
  });
  const entryOf = (address: Address) => `${demo.manifest.shortName}:${address}`;
  return {
    get demo() {
      return demo;
    },
    get app() {
      return app;
    },
    get page() {
      return page;
    },
    grantee: () => demo.manifest.accounts.grantee.address,
    entryOf,
    async startDraft(entry, account) {
      await openDao(page, { url: app.url, entry: entryOf(entry) });
      await openDraft(page);
      await become(page, account);
    },
  };
}
