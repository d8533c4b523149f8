import { cpus, loadavg } from "node:os";
import type { Figure } from "./Figure.ts";

/** Figures by the name they are asked for; each is loaded when its turn comes. */
const figures: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  stepping: async () => (await import("./figures/measureStepping.ts")).measureStepping(),
  workers: async () => (await import("./figures/measureWorkers.ts")).measureWorkers(),
  daoModel: async () => (await import("./figures/measureDaoModel.ts")).measureDaoModel(),
  lab: async () => (await import("./figures/measureLab.ts")).measureLab(),
  memory: async () => (await import("./figures/measureMemory.ts")).measureMemory(),
  quantiles: async () => (await import("./figures/measureQuantiles.ts")).measureQuantiles(),
  decoder: async () => (await import("./figures/measureDecoder.ts")).measureDecoder(),
  presets: async () => (await import("./figures/measurePresets.ts")).measurePresets(),
  preview: async () => (await import("./figures/measurePreview.ts")).measurePreview(),
};

/**
 * Measures the engine and prints one JSON object; progress goes to standard error. Names of figures as
 * arguments measure these alone. Ends with 1 where a goal is not met or a measurement fails; the others
 * still run.
 */
async function main(names: readonly string[]): Promise<boolean> {
  const unknown = names.filter((name) => !(name in figures));
  if (unknown.length > 0) {
    console.error(
      `No figure ${unknown.join(", ")}. There are: ${Object.keys(figures).join(", ")}.`,
    );
    return false;
  }
  const measured: Figure[] = [];
  const failed: { name: string; error: string }[] = [];
  const loadBefore = loadavg()[0];
  for (const [name, measure] of Object.entries(figures)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.error(`${name} ...`);
    try {
      for (const figure of await measure()) {
        console.error(`  ${figure.name}: ${figure.value} ${figure.unit}, met: ${figure.isMet}`);
        measured.push(figure);
      }
    } catch (error) {
      console.error(error);
      failed.push({ name, error: String(error) });
    }
  }
  const areMet = failed.length === 0 && measured.every(({ isMet }) => isMet !== false);
  const notMeasured = measured.filter(({ value }) => value === null).map(({ name }) => name);
  const [cpu] = cpus();
  const machine = { node: process.version, cpu: cpu?.model, threads: cpus().length, loadBefore };
  console.log(JSON.stringify({ areMet, failed, notMeasured, machine, figures: measured }, null, 2));
  return areMet;
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
