import { createSamplingWorkers } from "../createSamplingWorkers.ts";
import { spawnSamplingInline } from "../spawnSamplingWorker.ts";
import { writeMarketProgram } from "./writeMarketProgram.ts";

// Samples in a process of its own, which must not wait for workers that nobody closed.
const job = { program: writeMarketProgram(20), seed: 3, paths: 700 };
const threads = await createSamplingWorkers({ count: 2 }).runProgram(job);
const inline = await createSamplingWorkers({ spawn: spawnSamplingInline }).runProgram(job);
// Nor for one that was started and never used.
createSamplingWorkers({ count: 1 }).warmUp();
const paths = [threads, inline].map(({ tally }) => tally.paths);
process.stdout.write(JSON.stringify(paths));
