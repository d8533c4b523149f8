import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFirefox } from "../findFirefox.ts";

/** A Firefox that shows one page. */
export type Firefox = { close(): Promise<void> };

/** A fresh profile that opens nothing but the page, and asks no other host for anything. */
const preferences = {
  "app.normandy.enabled": false,
  "app.update.auto": false,
  "app.update.enabled": false,
  "browser.aboutwelcome.enabled": false,
  "browser.safebrowsing.downloads.remote.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.search.update": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "toolkit.telemetry.enabled": false,
  "toolkit.telemetry.unified": false,
};

/**
 * Opens a page in a headless Firefox with a profile of its own. It cannot be steered: the page has to
 * say by itself what it found.
 *
 * @throws {NoFirefoxError}
 */
export function openFirefox(url: string): Firefox {
  const profile = mkdtempSync(join(tmpdir(), "mintage-firefox-"));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), `${lines.join("\n")}\n`);
  const child = spawn(
    findFirefox(),
    ["--headless", "--no-remote", "--new-instance", "--profile", profile, url],
    { stdio: "ignore", env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: "1" } },
  );
  const ended = once(child, "exit");
  return {
    async close() {
      if (child.exitCode === null) child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
