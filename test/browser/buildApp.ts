import { join } from "node:path";
import { buildApp, repositoryFolder } from "../../demo/buildApp.ts";

/** Where the static export is. */
export const appFolder = join(repositoryFolder, "out");

/** Builds the app in demo mode once, before the first browser test. */
export function setup(): Promise<void> {
  return buildApp(new AbortController().signal);
}
