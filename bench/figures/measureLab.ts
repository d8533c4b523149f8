import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import type { JsonObject } from "../../components/lab/model/Json.ts";
import { labLink } from "../../components/lab/model/labLink.ts";
import { repositoryFolder } from "../../demo/buildApp.ts";
import { findFreePort } from "../../demo/findFreePort.ts";
import { serveFolder } from "../../demo/serveFolder.ts";
import type { Model } from "../../lib/engine/Model.ts";
import { findPreset } from "../../lib/engine/presets/presets.ts";
import { chromiumFlags, findChromium } from "../../test/findChromium.ts";
import { daoModel } from "../daoModel.ts";
import { createFigure, type Figure } from "../Figure.ts";
import { longestTasks } from "../longestTasks.ts";
import { type Repaints, watchRepaints } from "../watchRepaints.ts";

const rounds = 5;
const paths = 10_000;
const week = 604_800;

/** Builds the app and drags a control of its Lab, for a DAO's model and for a preset. */
export async function measureLab(): Promise<readonly Figure[]> {
  execFileSync("npm", ["run", "-s", "build"], {
    cwd: repositoryFolder,
    stdio: ["ignore", 2, 2],
    env: { ...process.env, NEXT_PUBLIC_MINTAGE_DEMO: "0" },
  });
  return measureLabIn(join(repositoryFolder, "out"));
}

/** The same in a build that is there. */
export async function measureLabIn(folder: string): Promise<readonly Figure[]> {
  const server = await serveFolder({ folder, port: await findFreePort(), pages: {} });
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
  try {
    const uniswap = findPreset("uniswap")!.model;
    return [
      ...(await measureModel(browser, { url: server.url, name: "lab", model: daoModel })),
      ...(await measureModel(browser, { url: server.url, name: "lab preset", model: uniswap })),
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}

type Subject = { url: string; name: string; model: Model };

async function measureModel(browser: Browser, subject: Subject): Promise<readonly Figure[]> {
  const { repaints, tasks } = await drag(browser, subject);
  const detail = { model: subject.model.mechanisms.length, repaints };
  const figure = (part: "first" | "full", what: string, atMost: number) =>
    createFigure({
      name: `${subject.name} ${part}`,
      what,
      unit: "ms",
      goal: { atMost },
      runs: repaints.map((repaint) =>
        part === "first" && !(repaint.firstPaths >= 1_000) ? Number.NaN : repaint[part],
      ),
      detail,
    });
  const models = `two models of ${subject.model.mechanisms.length} mechanisms`;
  return [
    createFigure({
      name: `${subject.name} blocked`,
      what: `the longest that the page is blocked by a slider's step, ${models}`,
      unit: "ms",
      goal: { atMost: 16 },
      runs: tasks.map(([longest = 0]) => longest),
      detail: { longest: tasks.map((ofRound) => ofRound.slice(0, 3)) },
    }),
    figure("first", `a slider's step to the first repaint, of 1,000 paths, ${models}`, 100),
    figure("full", `a slider's step to the repaint of 10,000 paths, 520 weeks, ${models}`, 500),
  ];
}

type Drag = {
  repaints: Repaints[];
  /** Of each further step, the page's tasks, the longest first. */
  tasks: (readonly number[])[];
};

/** Moves the volatility's slider of the changed model, a step at a time, each until all is drawn. */
async function drag(browser: Browser, { url, model }: Subject): Promise<Drag> {
  const baseline = { ...model, horizonSeconds: 520 * week, stepSeconds: week, paths };
  const market = { ...model.market!, volatility: 0.7 };
  const link = labLink({
    baseline: baseline as unknown as JsonObject,
    changed: { ...baseline, market } as unknown as JsonObject,
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  try {
    await page.goto(`${url}/lab?show=price${link}`);
    await page.getByRole("tab", { name: "Changed" }).click();
    await page.getByText("Bands over 10,000 paths").waitFor({ timeout: 60_000 });
    const slider = page.getByRole("slider", { name: "Volatility, slider" }).first();
    await slider.focus();
    const watch = await watchRepaints(page);
    const step = async () => {
      // The URL follows, and the kernel's code is optimised, while nobody measures.
      await page.waitForTimeout(1_000);
      const { repaints } = await watch.start(paths);
      await slider.press("ArrowRight");
      return repaints;
    };
    const repaints: Repaints[] = [];
    const tasks: (readonly number[])[] = [];
    for (let round = 0; round <= rounds; round += 1) repaints.push(await step());
    for (let round = 0; round < rounds; round += 1) {
      tasks.push(await longestTasks(browser, { page, act: step }));
    }
    return { repaints: repaints.slice(1), tasks };
  } finally {
    await page.close();
  }
}
