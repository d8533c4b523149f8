import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { minimalApp } from "./minimalApp.ts";

/**
 * Builds the minimal app with the repository's own packages and Next options, in a folder inside
 * `.next/cache`, which builds leave alone.
 *
 * @returns The folder of its static export.
 */
export function buildMinimalApp(repository: string): string {
  const folder = join(repository, ".next/cache/bundle-minimal");
  rmSync(folder, { recursive: true, force: true });
  const config = `export default ${JSON.stringify({
    output: "export",
    reactStrictMode: true,
    typescript: { ignoreBuildErrors: true },
    turbopack: { root: repository },
  })};\n`;
  for (const [name, text] of Object.entries({ ...minimalApp, "next.config.js": config })) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const next = join(repository, "node_modules/next/dist/bin/next");
  execFileSync(process.execPath, [next, "build"], {
    cwd: folder,
    stdio: ["ignore", 2, 2],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  return join(folder, "out");
}
