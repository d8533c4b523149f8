import type { Browser, Page } from "playwright-core";

type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds: of the clock, and of the processor. */
  dur?: number;
  tdur?: number;
  args?: { name?: string };
};

/**
 * What the page's main thread did while `act` ran: its tasks in milliseconds of processor time, the longest
 * first. While one runs the page answers nothing.
 */
export async function longestTasks(
  browser: Browser,
  { page, act }: { page: Page; act: () => Promise<unknown> },
): Promise<readonly number[]> {
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
  await act();
  const text = (await browser.stopTracing()).toString();
  const { traceEvents } = JSON.parse(text) as { traceEvents: readonly TraceEvent[] };
  const place = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mainThreads = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(place),
  );
  return traceEvents
    .filter((event) => event.name.endsWith("RunTask") && event.ph === "X")
    .filter((event) => mainThreads.has(place(event)))
    .map(({ dur = 0, tdur = dur }) => tdur / 1_000)
    .sort((a, b) => b - a);
}
