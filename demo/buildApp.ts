import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { AppBuildFailedError } from "./errors.ts";

/** The repository's folder. */
export const repositoryFolder = fileURLToPath(new URL("..", import.meta.url));

/**
 * Builds the app for the demo: the same build as for release, with the demo's wallets and its bar.
 * Output goes to standard error, where progress belongs.
 *
 * @throws {AppBuildFailedError} also when `signal` ends it.
 */
export function buildApp(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawnBuild();
    const stop = () => endGroup(child);
    signal.addEventListener("abort", stop, { once: true });
    child.once("error", (error) => reject(new AppBuildFailedError(error.message)));
    child.once("close", (code) => {
      signal.removeEventListener("abort", stop);
      if (code === 0) resolve();
      else reject(new AppBuildFailedError(`npm run build ended with ${code ?? "a signal"}`));
    });
  });
}

function spawnBuild(): ChildProcess {
  const npm = process.env.npm_execpath;
  const [command, ...args] = npm === undefined ? ["npm"] : [process.execPath, npm];
  return spawn(command, [...args, "run", "build"], {
    cwd: repositoryFolder,
    env: { ...process.env, NEXT_PUBLIC_MINTAGE_DEMO: "1" },
    stdio: ["ignore", 2, 2],
    shell: npm === undefined && process.platform === "win32",
    // A group of its own, so that the whole build can be ended and not npm alone.
    detached: process.platform !== "win32",
  });
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  if (process.platform === "win32") child.kill();
  else process.kill(-child.pid, "SIGTERM");
}
