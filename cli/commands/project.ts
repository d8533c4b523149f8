import { formatAmount } from "../../lib/amount/formatAmount.ts";
import { formatPercent } from "../../lib/amount/formatPercent.ts";
import { engineVersion } from "../../lib/engine/engineVersion.ts";
import type { Model } from "../../lib/engine/Model.ts";
import { largestUnlocks } from "../../lib/engine/metrics/largestUnlocks.ts";
import { measureClasses } from "../../lib/engine/metrics/measureClasses.ts";
import { measureRunway } from "../../lib/engine/metrics/measureRunway.ts";
import { measureYears } from "../../lib/engine/metrics/measureYears.ts";
import { modelReceipt } from "../../lib/engine/modelReceipt.ts";
import { parseModel } from "../../lib/engine/parseModel.ts";
import { project as projectModel } from "../../lib/engine/project.ts";
import type { Sampled } from "../../lib/engine/Sampled.ts";
import { sample } from "../../lib/engine/sample.ts";
import { hasBehaviour } from "../../lib/engine/sampling/hasBehaviour.ts";
import type { Trajectory, TrajectoryEvent } from "../../lib/engine/Trajectory.ts";
import { createSamplingWorkers } from "../../lib/engine/workers/createSamplingWorkers.ts";
import { type Command, type CommandInput, exitCodes } from "../Command.ts";
import { UsageError } from "../errors.ts";
import { formatSampled } from "../formatSampled.ts";
import { readTextFile } from "../readTextFile.ts";

const shownUnlocks = 10;

/** Projects a model and prints its exact path and, where behaviour matters, its bands; no chain needed. */
export const project: Command = {
  name: "project",
  parameters: ["<model.json>"],
  summary: "Project a model: exact supply, bands of what behaviour drives, metrics.",
  async run(input) {
    const [path = ""] = input.arguments;
    const model = parseModel(parseJson(await readTextFile(path, { maxBytes: 4_000_000 }), path));
    const exact = projectModel(model);
    const sampled = hasBehaviour(model) ? await sampleModel(model, input) : undefined;
    const { decimals } = model.token;
    const output = {
      engine: engineVersion,
      modelReceipt: modelReceipt(model, sampled === undefined ? exact : { exact, sampled }),
      dates: exact.dates,
      exact: formatExact(exact, decimals),
      sampled: sampled === undefined ? {} : formatSampled(sampled, decimals),
      metrics: formatMetrics(model, { exact, sampled }),
    };
    return { text: `${JSON.stringify(output, null, 2)}\n`, exitCode: exitCodes.fine };
  },
};

async function sampleModel(model: Model, { progress }: CommandInput): Promise<Sampled> {
  const workers = createSamplingWorkers();
  let shown = 0;
  try {
    return await sample(model, {
      run: workers.runProgram,
      onProgress(done) {
        const tenth = Math.floor(done * 10);
        if (tenth > shown) progress(`Sampling: ${tenth * 10} %`);
        shown = Math.max(shown, tenth);
      },
    });
  } finally {
    workers.close();
  }
}

function formatExact(exact: Trajectory, decimals: number): object {
  const amounts = (values: readonly bigint[]) =>
    values.map((value) => formatAmount(value, decimals));
  return {
    total: amounts(exact.total),
    circulating: amounts(exact.circulating),
    buckets: Object.fromEntries(
      Object.entries(exact.buckets).map(([id, values]) => [id, amounts(values)]),
    ),
    allowedTotal: amounts(exact.allowedTotal),
  };
}

function formatMetrics(
  model: Model,
  { exact, sampled }: { exact: Trajectory; sampled: Sampled | undefined },
): object {
  const { decimals } = model.token;
  const [first, last] = [exact.total[0] ?? 0n, exact.total.at(-1) ?? 0n];
  const formatEvent = (event: TrajectoryEvent) => ({
    ...event,
    amount: formatAmount(event.amount, decimals),
  });
  return {
    growth: formatPercent({ numerator: last - first, denominator: first }, 4),
    years: measureYears(model).map(({ inflation, dilution, ...year }) => ({
      ...year,
      inflation: formatPercent(inflation, 4),
      dilution: formatPercent(dilution, 4),
    })),
    classes: measureClasses(model, exact).map(({ start, end, ...rest }) => ({
      ...rest,
      start: formatPercent(start, 4),
      end: formatPercent(end, 4),
    })),
    treasury: measureRunway({ ...exact, empty: sampled?.probabilities["treasury empty"] }) ?? {},
    largestUnlocks: largestUnlocks(exact, shownUnlocks).map(({ ofCirculating, ...event }) => ({
      ...formatEvent(event),
      ofCirculating: formatPercent(ofCirculating, 4),
    })),
    events: exact.events.map(formatEvent),
  };
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${path} is not JSON.`, "mintage project <model.json>");
  }
}
