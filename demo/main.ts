import { BaseError } from "../lib/errors/BaseError.ts";
import { onParentEnd } from "./onParentEnd.ts";
import { parseDemoFlags } from "./parseDemoFlags.ts";
import { runDemo } from "./runDemo.ts";

const report = (progress: string) => process.stderr.write(`${progress}\n`);
const started: { stop(): Promise<void> }[] = [];
const building = new AbortController();
let ending = false;

async function end(exitCode: number): Promise<void> {
  if (ending) return;
  ending = true;
  building.abort();
  for (const part of started.reverse()) await part.stop();
  process.exit(exitCode);
}

async function main(): Promise<void> {
  try {
    await runDemo({
      flags: parseDemoFlags(process.argv.slice(2)),
      signal: building.signal,
      onStarted: (part) => started.push(part),
      print: (text) => process.stdout.write(text),
      report,
    });
  } catch (error) {
    if (ending) return;
    report(error instanceof Error ? error.message : String(error));
    await end(error instanceof BaseError && error.fault === "input" ? 2 : 3);
  }
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => void end(0));
}
onParentEnd(() => void end(0));
void main();
