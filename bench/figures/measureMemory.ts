import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createFigure, type Figure, type Goal } from "../Figure.ts";
import type { MemoryProbe } from "../memoryProbe.ts";
import { plainSize } from "../plainModel.ts";
import { runInTurn } from "../runInTurn.ts";

const megabyte = 1_000_000;
const probe = fileURLToPath(new URL("../memoryProbe.ts", import.meta.url));

type Case = { paths: number; workers: number; goal: Goal | null };

const cases: readonly Case[] = [
  { paths: 10_000, workers: 0, goal: { atMost: 64 } },
  { paths: 100_000, workers: 0, goal: { atMost: 80 } },
  { paths: 10_000, workers: 1, goal: { atMost: 64 } },
  { paths: 100_000, workers: 1, goal: { atMost: 80 } },
  { paths: 10_000, workers: 2, goal: null },
];

/** The most memory the plain model's run takes above the same process at rest, each run in a new one. */
export async function measureMemory(): Promise<readonly Figure[]> {
  const probes = new Map<string, MemoryProbe[]>(cases.map((one) => [nameOf(one), []]));
  const above = await runInTurn(
    Object.fromEntries(
      cases.map((one) => [
        nameOf(one),
        () => {
          const memory = runProbe(one);
          probes.get(nameOf(one))?.push(memory);
          return (memory.peak - memory.idle) / megabyte;
        },
      ]),
    ),
  );
  return cases.map((one) =>
    createFigure({
      name: nameOf(one),
      what: `peak of resident memory above the idle process: ${one.paths} paths of ${plainSize.steps} steps with bands`,
      unit: "MB",
      goal: one.goal,
      runs: above[nameOf(one)] ?? [],
      detail: probes.get(nameOf(one))?.slice(1),
    }),
  );
}

function nameOf({ paths, workers }: Case): string {
  return `memory ${paths}${workers === 0 ? "" : `, ${workers} worker${workers === 1 ? "" : "s"}`}`;
}

function runProbe({ paths, workers }: Case): MemoryProbe {
  const line = ["--import", "tsx", probe, `${paths}`, `${workers}`];
  return JSON.parse(execFileSync(process.execPath, line, { encoding: "utf8" }));
}
