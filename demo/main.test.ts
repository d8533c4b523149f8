import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import type { DemoManifest } from "./DemoManifest.ts";
import { findFreePort } from "./findFreePort.ts";
import { requestRpc } from "./requestRpc.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));
const started: ChildProcess[] = [];

type Ended = { code: number | null; output: string; progress: string };
type Demo = { process: ChildProcess; ended: Promise<Ended>; ready: Promise<string> };

afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

function startDemo(args: readonly string[]): Demo {
  // A group of its own, as a terminal gives it: Ctrl-C there reaches the whole group.
  const child = spawn("npm", ["run", "-s", "demo", "--", ...args], { cwd: folder, detached: true });
  started.push(child);
  let output = "";
  let progress = "";
  child.stderr.on("data", (text) => {
    progress += text;
  });
  const ready = new Promise<string>((resolve) => {
    child.stdout.on("data", (text) => {
      output += text;
      if (output.endsWith("\n")) resolve(output);
    });
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once("close", (code) => resolve({ code, output, progress }));
  });
  return { process: child, ended, ready };
}

/** Processes whose command line names the port: npm, tsx and node of the demo, and their shell. */
function processesNaming(text: string): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .map((pid) => readCommand(pid))
    .filter((command) => command.includes(text));
}

function readCommand(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}

/** Ids of all processes below one: shells, tsx, node, anvil and its watcher. */
function descendantsOf(parent: number | undefined): number[] {
  const parents = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid: Number(pid), parent: parentOf(pid) }));
  const children = parents.filter((entry) => entry.parent === parent).map(({ pid }) => pid);
  return [...children, ...children.flatMap(descendantsOf)];
}

function parentOf(pid: string): number {
  try {
    return Number(
      readFileSync(`/proc/${pid}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ")[1],
    );
  } catch {
    return 0;
  }
}

const isAlive = (pid: number) => readCommand(String(pid)) !== "";

describe("npm run demo", () => {
  it("prints one line of JSON when the chain is ready, and progress elsewhere", async () => {
    const rpcPort = await findFreePort();
    const demo = startDemo(["--no-app", "--json", "--rpc-port", String(rpcPort)]);
    const lines = (await demo.ready).trimEnd().split("\n");
    expect(lines).toHaveLength(1);
    const manifest: DemoManifest = JSON.parse(lines[0]!);
    expect(manifest).toMatchObject({ chainId: 31337, rpcUrl: `http://127.0.0.1:${rpcPort}` });
    expect(await requestRpc(manifest.rpcUrl, "eth_chainId")).toBe("0x7a69");
    demo.process.kill("SIGTERM");
    const { progress, output } = await demo.ended;
    expect(progress).toContain("Starting the chain");
    expect(output).not.toContain("Starting the chain");
  });

  for (const { name, send } of [
    { name: "SIGTERM to npm", send: (pid: number) => process.kill(pid, "SIGTERM") },
    { name: "Ctrl-C in a terminal", send: (pid: number) => process.kill(-pid, "SIGINT") },
    { name: "SIGKILL to npm", send: (pid: number) => process.kill(pid, "SIGKILL") },
  ]) {
    it.runIf(process.platform === "linux")(`leaves no process behind after ${name}`, async () => {
      const rpcPort = String(await findFreePort());
      const demo = startDemo(["--no-app", "--json", "--rpc-port", rpcPort]);
      await demo.ready;
      const family = descendantsOf(demo.process.pid);
      expect(family.map((pid) => readCommand(String(pid))).join()).toContain("anvil --host");
      send(demo.process.pid!);
      await expect.poll(() => family.filter(isAlive), { timeout: 10_000 }).toEqual([]);
      const naming = () => processesNaming(`--rpc-port ${rpcPort}`);
      await expect.poll(naming, { timeout: 10_000 }).toEqual([]);
    });
  }

  it("says which port is busy and how to choose another, with exit code 2", async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        resolve(address !== null && typeof address === "object" ? address.port : 0);
      });
    });
    try {
      const chain = await startDemo(["--no-app", "--json", "--rpc-port", String(port)]).ended;
      expect(chain).toMatchObject({ code: 2, output: "" });
      expect(chain.progress).toContain(`Port ${port} is already in use.`);
      expect(chain.progress).toContain("--rpc-port");
      const free = String(await findFreePort());
      const app = await startDemo(["--port", String(port), "--rpc-port", free]).ended;
      expect(app).toMatchObject({ code: 2, output: "" });
      expect(app.progress).toContain("choose another port with --port.");
    } finally {
      server.close();
    }
  });

  it("refuses a flag it does not know, with exit code 2", async () => {
    const { code, progress } = await startDemo(["--prot", "1"]).ended;
    expect(code).toBe(2);
    expect(progress).toContain("--rpc-port <number>");
  });
});
