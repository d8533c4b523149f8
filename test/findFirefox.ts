import { findBrowser } from "./findBrowser.ts";

const places = {
  variable: "FIREFOX_PATH",
  names: ["firefox-esr", "firefox"],
  folders: [
    "/usr/bin",
    "/usr/local/bin",
    "/snap/bin",
    "/Applications/Firefox.app/Contents/MacOS",
    "/Applications/Firefox ESR.app/Contents/MacOS",
  ],
  debianPackage: "firefox-esr",
};

/** No Firefox here, and none could be installed. */
export class NoFirefoxError extends Error {
  override name = "NoFirefoxError";
  constructor() {
    super(
      "The browser tests need Firefox. Install it (Debian: `sudo apt-get install firefox-esr`; " +
        "elsewhere: Firefox or Firefox ESR), or set FIREFOX_PATH to its executable.",
    );
  }
}

/**
 * The path of a Firefox: `FIREFOX_PATH`, PATH, the usual places; on Debian as root it is installed
 * when there is none.
 *
 * @throws {NoFirefoxError}
 */
export function findFirefox(): string {
  const found = findBrowser(places);
  if (found === undefined) throw new NoFirefoxError();
  return found;
}
