import { setTimeout } from "node:timers/promises";
import { readBands } from "../lib/engine/kernel/readBands.ts";
import { bandLevels } from "../lib/engine/Sampled.ts";
import { createSamplingWorkers } from "../lib/engine/workers/createSamplingWorkers.ts";
import { spawnSamplingInline } from "../lib/engine/workers/spawnSamplingWorker.ts";
import { plainProgram } from "./plainModel.ts";

/** Resident memory of a process in bytes: at rest, and the most it ever was. */
export type MemoryProbe = { idle: number; peakIdle: number; peak: number };

/**
 * A process of its own, so that its peak is of one run alone: `memoryProbe.ts paths workers`, 0 workers
 * being this thread. Prints a `MemoryProbe`.
 */
async function main([paths = 0, workers = 0]: readonly number[]): Promise<MemoryProbe> {
  await setTimeout(500);
  const idle = process.memoryUsage.rss();
  const peakIdle = peakOf();
  const job = { program: plainProgram(), seed: 1, paths };
  const pool = createSamplingWorkers(
    workers === 0 ? { spawn: spawnSamplingInline, count: 1 } : { count: workers },
  );
  const { tally, bounds } = await pool.runProgram(job);
  readBands(tally, { bounds, levels: Object.values(bandLevels) });
  const peak = peakOf();
  pool.close();
  return { idle, peakIdle, peak };
}

function peakOf(): number {
  return process.resourceUsage().maxRSS * 1024;
}

console.log(JSON.stringify(await main(process.argv.slice(2).map(Number))));
