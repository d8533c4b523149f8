import { type ChildProcess, spawn } from "node:child_process";
import { demoChain } from "./demoChain.ts";
import { AnvilFailedError } from "./errors.ts";
import { findAnvil } from "./findAnvil.ts";
import { findFreePort } from "./findFreePort.ts";
import { requestRpc } from "./requestRpc.ts";

export type Anvil = { url: string; stop(): Promise<void> };

/**
 * Runs its arguments and ends them when standard input closes, which the operating system does
 * when this process dies, however it dies. Without it a killed parent would leave anvil behind.
 */
const endWithParent = [
  "exec 3<&0",
  '"$@" </dev/null 3<&- & child=$!',
  '(read -r _ <&3; kill "$child" 2>/dev/null) & watch=$!',
  'wait "$child"; code=$?; kill "$watch" 2>/dev/null; exit "$code"',
].join("\n");

/**
 * Starts anvil on a port (a free one if none is given) and waits until it answers. Blocks are
 * mined on request and are 12 seconds apart whatever the clock says, so that everything on the
 * chain is reproducible; accounts, genesis time and hard fork are fixed.
 *
 * @throws {AnvilMissingError | AnvilFailedError}
 */
export async function startAnvil(parameters: { port?: number } = {}): Promise<Anvil> {
  const port = parameters.port ?? (await findFreePort());
  const child = spawnAnvil(findAnvil(), anvilFlags(port));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let output = "";
  child.stderr?.on("data", (text) => {
    output = `${output}${text}`.slice(-2000);
  });
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.stdin?.end();
    if (process.platform === "win32") child.kill();
    await ended;
  };
  await Promise.race([
    waitForAnswer(url, () => child.exitCode === null),
    ended.then(() => Promise.reject(new AnvilFailedError(output.trim()))),
  ]);
  try {
    await requestRpc(url, "anvil_setBlockTimestampInterval", [demoChain.secondsPerBlock]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

function spawnAnvil(path: string, flags: readonly string[]): ChildProcess {
  if (process.platform === "win32")
    return spawn(path, flags, { stdio: ["pipe", "ignore", "pipe"] });
  // A group of its own: Ctrl-C in the terminal reaches this process alone, which then stops anvil.
  return spawn("/bin/sh", ["-c", endWithParent, "sh", path, ...flags], {
    stdio: ["pipe", "ignore", "pipe"],
    detached: true,
  });
}

function anvilFlags(port: number): string[] {
  return [
    ["--host", "127.0.0.1"],
    ["--port", String(port)],
    ["--chain-id", String(demoChain.id)],
    ["--mnemonic", demoChain.mnemonic],
    ["--accounts", "16"],
    ["--timestamp", String(demoChain.genesisTimestamp)],
    ["--hardfork", demoChain.hardfork],
    ["--gas-limit", String(demoChain.blockGasLimit)],
    ["--order", "fifo"],
    ["--no-mining", "--no-request-size-limit", "--quiet"],
  ].flat();
}

async function waitForAnswer(url: string, isAlive: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (isAlive()) {
    try {
      await requestRpc(url, "eth_chainId");
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
