import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { daoModel } from "../../bench/daoModel.ts";
import { createKernel, type Kernel } from "../../lib/engine/kernel/createKernel.ts";
import { mergeTallies } from "../../lib/engine/kernel/mergeTallies.ts";
import { readBands } from "../../lib/engine/kernel/readBands.ts";
import { tallyBuffers } from "../../lib/engine/kernel/Tally.ts";
import type { Model } from "../../lib/engine/Model.ts";
import { modelReceipt } from "../../lib/engine/modelReceipt.ts";
import { presets } from "../../lib/engine/presets/presets.ts";
import { project } from "../../lib/engine/project.ts";
import { bandLevels } from "../../lib/engine/Sampled.ts";
import { sample } from "../../lib/engine/sample.ts";
import type { Program } from "../../lib/engine/sampling/Program.ts";
import type { ProgramJob, ProgramRun, RunProgram } from "../../lib/engine/sampling/RunProgram.ts";
import { createSamplingWorkers } from "../../lib/engine/workers/createSamplingWorkers.ts";
import { everyOperation } from "./everyOperation.ts";

/** What is SHA-256 hashed, by model and by how it was run. */
export type Receipts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** No multiple of any number of lanes, batches or workers. */
const paths = 997;
const mostSteps = 80;

/** Paths in one go, and paths side by side in the kernel. */
const batches = [
  { batch: 997, lanes: 256 },
  { batch: 256, lanes: 64 },
  { batch: 101, lanes: 4 },
  { batch: 500, lanes: 512 },
];

/** Every preset and the DAO of the bench, cut short. */
export const receiptModels: readonly { id: string; model: Model }[] = [
  { id: "dao", model: shorten(daoModel) },
  ...presets.map(({ id, model }) => ({ id, model: shorten(model) })),
];

function shorten(model: Model): Model {
  const horizonSeconds = Math.min(model.horizonSeconds, model.stepSeconds * mostSteps);
  return { ...model, horizonSeconds, paths };
}

/**
 * Runs every model in this world, with 1, 2 and 7 workers and in batches of several sizes, and hashes all
 * that came out: the bytes of the tally and of its bins, and the bands read from them.
 */
export async function takeReceipts(): Promise<Receipts> {
  const workers = createSamplingWorkers({ count: 7 });
  const kernel = await createKernel();
  const runs: Record<string, RunProgram> = {
    ...Object.fromEntries(
      [1, 2, 7].map((count) => [
        `${count} workers`,
        (job: ProgramJob) => workers.runProgram(job, { workers: count }),
      ]),
    ),
    ...Object.fromEntries(
      batches.map((size) => [
        `batches of ${size.batch}, ${size.lanes} lanes`,
        async (job: ProgramJob) => runInBatches(kernel, { ...job, ...size }),
      ]),
    ),
  };
  const receipts: Record<string, Record<string, string>> = {};
  const program = everyOperation();
  receipts["every operation"] = {};
  for (const [name, run] of Object.entries(runs)) {
    receipts["every operation"][name] = await hashProgram(program, run);
  }
  for (const { id, model } of receiptModels) {
    const ofModel: Record<string, string> = { exact: modelReceipt(model, project(model)) };
    for (const [name, run] of Object.entries(runs)) ofModel[name] = await hashRun(model, run);
    receipts[id] = ofModel;
  }
  workers.close();
  return receipts;
}

async function hashProgram(program: Program, run: RunProgram): Promise<string> {
  const { tally, bounds } = await run({ program, seed: 2 ** 40 + 3, paths });
  const hash = sha256.create();
  for (const bytes of bytesOf({ tally, bounds })) hash.update(bytes);
  for (const bands of readBands(tally, { bounds, levels: Object.values(bandLevels) }).values()) {
    hash.update(new Uint8Array(bands.quantiles.buffer)).update(new Uint8Array(bands.errors.buffer));
  }
  return bytesToHex(hash.digest());
}

function bytesOf({ tally, bounds }: ProgramRun): Uint8Array[] {
  return [...tallyBuffers(tally), bounds.buffer].map((buffer) => new Uint8Array(buffer));
}

async function hashRun(model: Model, run: RunProgram): Promise<string> {
  const hash = sha256.create();
  const sampled = await sample(model, {
    async run(job, options) {
      const result = await run(job, options);
      for (const bytes of bytesOf(result)) hash.update(bytes);
      return result;
    },
  });
  hash.update(new TextEncoder().encode(modelReceipt(model, sampled)));
  return bytesToHex(hash.digest());
}

type Batches = ProgramJob & { batch: number; lanes: number };

/** The kernel by itself, the last paths first. */
function runInBatches(kernel: Kernel, { program, seed, paths, batch, lanes }: Batches): ProgramRun {
  const bounds = kernel.survey(program, { seed, paths });
  const starts = Array.from({ length: Math.ceil(paths / batch) }, (_, index) => index * batch);
  const tallies = starts.reverse().map((firstPath) => {
    const count = Math.min(batch, paths - firstPath);
    const turns = kernel.tally(program, { seed, bounds, lanes, firstPath, count });
    for (let turn = turns.next(); ; turn = turns.next()) if (turn.done === true) return turn.value;
  });
  return { tally: tallies.reduce(mergeTallies), bounds };
}
