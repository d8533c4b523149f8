import type { Page } from "playwright-core";

/** From the input to the painted frame, in milliseconds. */
export type Repaints = {
  /** Until the chart has changed, and the paths it then stands for. */
  first: number;
  firstPaths: number;
  /** Until the chart of all paths. */
  full: number;
};

type Watch = { watchRepaints(paths: number): Promise<Repaints> };

/**
 * Has a page watch its chart: `start` before an input, then await its promise. Which paths a chart
 * stands for is read from the line beneath it.
 */
export async function watchRepaints(page: Page): Promise<{
  start(paths: number): Promise<{ repaints: Promise<Repaints> }>;
}> {
  // What runs these files names inner functions by a call that the page does not have.
  await page.evaluate("globalThis.__name ??= (value) => value");
  await page.evaluate(installWatch);
  return {
    async start(paths) {
      const repaints = page.evaluate(
        (count) => (globalThis as unknown as Watch).watchRepaints(count),
        paths,
      );
      // What was sent to the page later is done later: the watch stands when this is back.
      await page.evaluate(() => undefined);
      return { repaints };
    },
  };
}

/** Runs in the page. */
function installWatch(): void {
  const chart = document.querySelector('section[aria-label="Chart"]');
  if (chart === null) throw new Error("There is no chart.");
  const shapes = () =>
    [...chart.querySelectorAll("svg path")].map((path) => path.getAttribute("d"));
  const pathsShown = () => {
    const text = chart.querySelector('[aria-live="polite"]')?.textContent ?? "";
    const count = /([\d,]+) paths/.exec(text)?.[1]?.replaceAll(",", "");
    return { count: Number(count ?? Number.NaN), isFinal: text.startsWith("Bands over") };
  };
  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        channel.port2.postMessage(undefined);
      });
    });
  (globalThis as unknown as Watch).watchRepaints = (paths) =>
    new Promise((resolve) => {
      const before = shapes().join();
      let from: number | undefined;
      let first: Promise<number> | undefined;
      let firstPaths = Number.NaN;
      addEventListener(
        "input",
        (event) => {
          from = event.timeStamp;
        },
        { once: true, capture: true },
      );
      const observer = new MutationObserver(async () => {
        if (from === undefined || (first === undefined && shapes().join() === before)) return;
        const { count, isFinal } = pathsShown();
        if (first === undefined) {
          first = painted();
          firstPaths = count;
        }
        if (count !== paths || !isFinal) return;
        observer.disconnect();
        const start = from;
        const full = await painted();
        resolve({ first: (await first) - start, firstPaths, full: full - start });
      });
      observer.observe(chart, {
        attributes: true,
        attributeFilter: ["d"],
        characterData: true,
        childList: true,
        subtree: true,
      });
    });
}
