import { isDeepStrictEqual } from "node:util";
import type { Client } from "viem";
import type { Call } from "../../lib/actions/Call.ts";
import { createChainClient } from "../../lib/chain/createChainClient.ts";
import { loadDaoParts } from "../../lib/dao/loadDaoParts.ts";
import { createImpact } from "../../lib/preview/createImpact.ts";
import type { LaterReading } from "../../lib/preview/ExecutionParameters.ts";
import type { Execution } from "../../lib/preview/Preview.ts";
import { simulateExecution } from "../../lib/preview/simulateExecution.ts";
import { watchAddresses } from "../../lib/preview/watchAddresses.ts";
import { encodeDraft } from "../../lib/proposal/encodeDraft.ts";
import { executionOf } from "../../lib/review/executionOf.ts";
import { reviewDraft } from "../../lib/review/reviewDraft.ts";
import { createFigure, type Figure } from "../Figure.ts";
import { median } from "../median.ts";
import { type RecordedRequest, recordRequests } from "../recordRequests.ts";
import { runInTurn } from "../runInTurn.ts";
import { startTenCalls, type TenCalls } from "../startTenCalls.ts";

const rounds = 21;
const month = 2_628_000;

const laterReadings: readonly LaterReading[] = [1, 3, 6, 12, 24, 48].map((months) => ({
  label: `+${months} months`,
  afterSeconds: months * month,
}));

/** From ten calls and six later readings to what they do, beside the bare request, on the demo chain. */
export async function measurePreview(): Promise<readonly Figure[]> {
  const started = await startTenCalls();
  try {
    return await measure(started);
  } finally {
    await started.demo.chain.stop();
  }
}

async function measure(started: TenCalls): Promise<readonly Figure[]> {
  const { rpcUrl } = started.demo.chain;
  const { fetchFn, take } = recordRequests();
  const client = createChainClient({ rpcUrl, fetchFn });
  const calls = encodeDraft(started.draft, { actions: started.demo.mintage.actions });
  const first = await execute(client, { ...started, calls });
  requireWhole(first.execution);
  const asked = take();
  const [before = "", body = ""] = asked.map((request) => request.body);
  const [alone] = JSON.parse(body) as unknown[];
  let last = first;
  let reviewed: RecordedRequest[] = [];
  const times = await runInTurn(
    {
      first: () => time(() => send(rpcUrl, before)),
      bare: () => time(() => send(rpcUrl, body)),
      simulation: () => time(() => send(rpcUrl, JSON.stringify(alone))),
      execution: () => time(async () => (last = await execute(client, { ...started, calls }))),
      impact: () => time(() => project(last)),
      report: async () => {
        take();
        const { mintage } = started.demo;
        const spent = await time(() => reviewDraft(client, { mintage, ...started }));
        reviewed = take();
        return spent;
      },
    },
    rounds,
  );
  const requests = { bytes: asked.map(({ body }) => body.length), methods: asked.map(namesOf) };
  return toFigures(times, { requests, checks: reviewed.slice(asked.length).map(namesOf) });
}

/** What `previewCalls` does up to what was executed, with six later readings. */
async function execute(
  client: Client,
  { demo, snapshot: opened, draft, calls }: TenCalls & { calls: readonly Call[] },
) {
  const { mintage } = demo;
  const snapshot = { ...opened, dao: watchAddresses(opened.dao, calls) };
  const route = await executionOf(draft.route, { mintage, snapshot: opened, calls });
  const execution = await simulateExecution(client, {
    ...route,
    mintage,
    snapshot,
    calls,
    laterReadings,
  });
  const { processes } = await loadDaoParts(mintage, snapshot.dao);
  return { snapshot, processes, execution };
}

function project({ snapshot, processes, execution }: Awaited<ReturnType<typeof execute>>): void {
  const { before, after, executeAt } = execution;
  if (after === undefined) throw new Error("The calls fail");
  createImpact(snapshot, { before, after, executeAt, processes });
}

/** A preview that saw less would be faster. */
function requireWhole({ entry, agreement, gaps, readings }: Execution): void {
  const seen = [entry.status, agreement.kind, gaps.length, readings.length];
  if (!isDeepStrictEqual(seen, ["success", "same", 0, laterReadings.length + 1])) {
    throw new Error(`The ten calls did not run as they should: ${seen.join(", ")}`);
  }
}

function toFigures(
  times: Record<
    "first" | "bare" | "simulation" | "execution" | "impact" | "report",
    readonly number[]
  >,
  counted: { requests: { methods: readonly string[] }; checks: readonly string[] },
): readonly Figure[] {
  const { bare, execution, impact, report } = times;
  const ofEach = (measure: (runs: readonly number[]) => number) =>
    Object.fromEntries(
      Object.entries(times).map(([name, runs]) => [name, Math.round(measure(runs) * 10) / 10]),
    );
  return [
    createFigure({
      name: "preview requests",
      what: "HTTP requests from ten calls and six later readings to what they do",
      unit: "requests",
      goal: { atMost: 2 },
      runs: [counted.requests.methods.length],
      detail: counted.requests,
    }),
    createFigure({
      name: "preview",
      what: "the same in time, less 1.5 times that of its second request sent by itself",
      unit: "ms",
      goal: { atMost: 10 },
      runs: execution.map((spent, round) => spent - 1.5 * (bare[round] ?? Number.NaN)),
      detail: { medians: ofEach(median), quickest: ofEach((runs) => Math.min(...runs)) },
    }),
    createFigure({
      name: "preview impact",
      what: "the exact projection of both sides after it",
      unit: "ms",
      goal: { atMost: 50 },
      runs: impact,
      detail: null,
    }),
    createFigure({
      name: "preview report",
      what: "calls to the report with all its checks, whose requests follow the preview's two",
      unit: "ms",
      goal: null,
      runs: report,
      detail: { requestsOfChecks: counted.checks },
    }),
  ];
}

function namesOf({ methods }: RecordedRequest): string {
  const names = [...new Set(methods)];
  return names
    .map((name) => `${methods.filter((method) => method === name).length} ${name}`)
    .join(", ");
}

async function send(rpcUrl: string, body: string): Promise<string> {
  const headers = { "content-type": "application/json" };
  return (await fetch(rpcUrl, { method: "POST", headers, body })).text();
}

async function time(task: () => unknown): Promise<number> {
  const from = performance.now();
  await task();
  return performance.now() - from;
}
