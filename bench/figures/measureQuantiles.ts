import { createKernel, type Kernel } from "../../lib/engine/kernel/createKernel.ts";
import type { Program } from "../../lib/engine/sampling/Program.ts";
import { createFigure, type Figure } from "../Figure.ts";
import { plain, plainSize, priceProgram } from "../plainModel.ts";
import { runBands } from "../runKernel.ts";

const pathCounts = [500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000];
/** Paths at which the goal is judged. */
const judgedPaths = 10_000;
const groups = 5;
const seedsInGroup = 4;
/** The standard normal quantiles to 16 digits; written here, so that the engine's own are not trusted. */
const tails = [
  { name: "p5", level: 0.05, normal: -1.6448536269514722, column: 0 },
  { name: "p95", level: 0.95, normal: 1.6448536269514722, column: 4 },
] as const;

type Tail = (typeof tails)[number];

/** Mean squared errors of both tails; 1 is what one path of plain Monte Carlo would have. */
type Errors = Record<Tail["name"], number>;

/**
 * How far the 5 % and 95 % quantiles of the price are from the exact law of the geometric Brownian motion,
 * over all days of ten years and twenty seeds, and how many plain Monte Carlo paths would be as near.
 *
 * The logarithm of a quantile of n independent paths has the variance p(1 − p) ÷ (n φ(z)²) times σ²t
 * (the law of order statistics); errors are divided by that of one path, so their inverse is the count of
 * plain paths. The same program with plain draws is run beside it to check the rule.
 */
export async function measureQuantiles(): Promise<readonly Figure[]> {
  const kernel = await createKernel();
  const programs = { quasiRandom: priceProgram("quasiRandom"), plain: priceProgram("plain") };
  const curve = pathCounts.map((paths) => {
    const quasiRandom = measureGroups(kernel, { program: programs.quasiRandom, paths });
    const check = measureGroups(kernel, { program: programs.plain, paths });
    return { paths, quasiRandom, check };
  });
  const judged = curve.find(({ paths }) => paths === judgedPaths)!;
  return tails.map((tail) => {
    const { name, level } = tail;
    return createFigure({
      name: `quantile ${name}`,
      what: `plain Monte Carlo paths that give the same error of the ${level * 100} % quantile, for each of ${judgedPaths} paths`,
      unit: "ratio",
      goal: { atLeast: 10 },
      runs: judged.quasiRandom.map((errors) => 1 / (errors[name] * judgedPaths)),
      detail: curve.map(({ paths, quasiRandom, check }) => ({
        paths,
        rootMeanSquareError: Math.sqrt(mean(quasiRandom, name)) * unitError(tail),
        plainPathsOfSameError: Math.round(1 / mean(quasiRandom, name)),
        plain: {
          rootMeanSquareError: Math.sqrt(mean(check, name)) * unitError(tail),
          pathsByTheRule: Math.round(1 / mean(check, name)),
        },
      })),
    });
  });
}

function mean(errors: readonly Errors[], name: Tail["name"]): number {
  return errors.reduce((sum, error) => sum + error[name], 0) / errors.length;
}

/** Of the relative error at the horizon, for one plain path. */
function unitError(tail: Tail): number {
  return deviation(tail) * plain.volatility * Math.sqrt(plain.years);
}

/** √(p(1 − p)) ÷ φ(z): of the quantile of standard normal numbers, for one. */
function deviation({ level, normal }: Tail): number {
  const density = Math.exp((-normal * normal) / 2) / Math.sqrt(2 * Math.PI);
  return Math.sqrt(level * (1 - level)) / density;
}

type Run = { program: Program; paths: number };

function measureGroups(kernel: Kernel, run: Run): Errors[] {
  return Array.from({ length: groups }, (_, group) => {
    const sum: Errors = { p5: 0, p95: 0 };
    for (let place = 0; place < seedsInGroup; place += 1) {
      const seed = group * seedsInGroup + place + 1;
      const prices = runBands(kernel, { ...run, seed }).get("price")!;
      for (const tail of tails) {
        sum[tail.name] += meanSquare(prices.quantiles, tail) / seedsInGroup;
      }
    }
    return sum;
  });
}

/** Over all steps, of the error of the quantile's logarithm in units of one plain path's. */
function meanSquare(quantiles: Float64Array, tail: Tail): number {
  const { steps } = plainSize;
  const { volatility, drift, price, years } = plain;
  let sum = 0;
  for (let step = 0; step < steps; step += 1) {
    const time = ((step + 1) * years) / steps;
    const spread = volatility * Math.sqrt(time);
    const exact = Math.log(price) + (drift - volatility ** 2 / 2) * time + spread * tail.normal;
    const error = Math.log(quantiles[step * 5 + tail.column]!) - exact;
    sum += (error / (spread * deviation(tail))) ** 2;
  }
  return sum / steps;
}
