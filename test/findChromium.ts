import { findBrowser } from "./findBrowser.ts";

const places = {
  variable: "CHROMIUM_PATH",
  names: [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "Chromium",
    "Google Chrome",
  ],
  folders: [
    "/usr/bin",
    "/usr/local/bin",
    "/snap/bin",
    "/Applications/Chromium.app/Contents/MacOS",
    "/Applications/Google Chrome.app/Contents/MacOS",
  ],
  debianPackage: "chromium",
};

/** Headless, quiet, and without requests of its own. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** No Chromium here, and none could be installed. */
export class NoChromiumError extends Error {
  override name = "NoChromiumError";
  constructor() {
    super(
      "The browser tests need Chromium. Install it (Debian and Ubuntu: `sudo apt-get install chromium`; " +
        "elsewhere: Chromium or Google Chrome), or set CHROMIUM_PATH to its executable.",
    );
  }
}

/**
 * The path of a Chromium: `CHROMIUM_PATH`, PATH, the usual places; on Debian as root it is
 * installed when there is none.
 *
 * @throws {NoChromiumError}
 */
export function findChromium(): string {
  const found = findBrowser(places);
  if (found === undefined) throw new NoChromiumError();
  return found;
}
