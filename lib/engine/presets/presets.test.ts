import { describe, expect, it } from "vitest";
import type { KindMeta } from "../fields.ts";
import type { Mechanism, Model } from "../Model.ts";
import { wrapperFields } from "../mechanisms/wrappers/wrapperSchemas.ts";
import { parseModel } from "../parseModel.ts";
import { project } from "../project.ts";
import { ruleSchemas } from "../ruleSchema.ts";
import { bandLevels } from "../Sampled.ts";
import { sample } from "../sample.ts";
import { samplePaths } from "../sampling/samplePaths.ts";
import { runInline } from "../workers/testing/runInline.ts";
import { findPreset, presets } from "./presets.ts";

const cases = presets.map((preset) => [preset.id, preset] as const);

/** The rows of each kind, from its schema. */
const rowsByKind = new Map<string, string>();
for (const schema of [...ruleSchemas, ...wrapperFields]) {
  const { kind } = ("shape" in schema ? schema : schema.options[0]).shape;
  rowsByKind.set(kind.value, (schema.meta() as KindMeta).row);
}

const rowBySaleForm = { ico: "S06", ieo: "S07", ido: "S08", private: "S10" };

function rowsOf(spec: Mechanism): string[] {
  const own = spec.kind === "sale" ? rowBySaleForm[spec.form] : rowsByKind.get(spec.kind);
  if (own === undefined) throw new Error(`no row of ${spec.kind}`);
  return "of" in spec ? [own, ...rowsOf(spec.of)] : [own];
}

/** The path of every number that is not finite. */
function brokenNumbers(value: unknown, path = ""): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => brokenNumbers(part, `${path}.${key}`));
}

describe("presets", () => {
  it("have ids of their own, in small letters with hyphens", () => {
    const ids = presets.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(presets.map(({ title }) => title)).size).toBe(ids.length);
  });

  it("show every row that a model can show", () => {
    const wanted = Array.from({ length: 32 }, (_, index) => `S${`${index + 1}`.padStart(2, "0")}`);
    const shown = new Set(presets.flatMap(({ rows }) => rows));
    expect([...wanted, "S36", "S38", "S39", "S41", "S43"].filter((row) => !shown.has(row))).toEqual(
      [],
    );
  });

  it("are composites where several rows of one protocol meet", () => {
    const composites = presets.filter(({ rows }) => rows.includes("S40")).map(({ id }) => id);
    expect(composites.sort()).toEqual(["bnb", "curve", "ethereum", "maker"]);
  });

  it.each(cases)("%s names the rows of its mechanisms, in order", (_id, { rows, model }) => {
    const own = new Set(model.mechanisms.flatMap(rowsOf));
    expect(rows.filter((row) => row !== "S40")).toEqual([...own].sort());
    expect([...rows].sort()).toEqual(rows);
  });

  it.each(cases)(
    "%s says where and when every number is from, and what it leaves out",
    (_id, p) => {
      for (const { what, source, asOf } of p.numbers) {
        expect(what.length).toBeGreaterThan(10);
        expect(source.length).toBeGreaterThan(5);
        expect(asOf).toMatch(/^20[0-9]{2}(-[01][0-9](-[0-3][0-9])?)?$/);
      }
      // a market is sampled behaviour, and so an example
      expect(p.numbers.some(({ isExample }) => isExample)).toBe(true);
      expect(p.leavesOut.length).toBeGreaterThan(0);
    },
  );

  it.each(cases)("%s is read as it is written, and small enough to be quick", (_id, { model }) => {
    expect(parseModel(JSON.parse(JSON.stringify(model)))).toEqual(model);
    expect([model.paths, model.seed]).toEqual([10_000, 1]);
    expect(model.horizonSeconds).toBeGreaterThanOrEqual(2 * 31_536_000);
    expect(model.horizonSeconds).toBeLessThanOrEqual(10 * 31_536_000);
    expect(model.stepSeconds).toBeGreaterThanOrEqual(604_800);
  });

  it.each(cases)(
    "%s is projected exactly, without a payment that falls short",
    (_id, { model }) => {
      const { total, buckets, events, dates } = project(model);
      for (const step of dates.keys()) {
        const parts = Object.values(buckets).map((amounts) => amounts[step] ?? 0n);
        expect(total[step]).toBe(parts.reduce((sum, part) => sum + part, 0n));
        expect(parts.every((part) => part >= 0n)).toBe(true);
      }
      expect(events.filter(({ kind }) => kind === "shortfall")).toEqual([]);
    },
  );

  it.each(cases)("%s is sampled without a NaN", async (_id, { model }) => {
    const sampled = await sample(model, { run: runInline, paths: 500 });
    expect(brokenNumbers(sampled)).toEqual([]);
    for (const level of Object.keys(bandLevels) as (keyof typeof bandLevels)[]) {
      expect(sampled.total[level].every((amount) => amount >= 0n)).toBe(true);
    }
  });

  it.each(cases)("%s keeps its books on every path: the total is the sum", (_id, { model }) => {
    const { at, books } = samplePaths({ ...model, stepSeconds: longerSteps(model) }, 50);
    expect(books()).toEqual({ isSound: true });
    const steps = Math.ceil(model.horizonSeconds / longerSteps(model));
    for (let step = 0; step < steps; step += 1) {
      const held = model.buckets.map(({ id }) => at(`bucket:${id}`, step));
      const sums = at("total", step).map((_, path) =>
        held.reduce((sum, paths) => sum + (paths[path] ?? NaN), 0),
      );
      expect(at("total", step)).toEqual(sums);
    }
  });
});

/** A month where a model steps by weeks: the plain reference run is slow. */
function longerSteps({ stepSeconds }: Model): number {
  return Math.max(stepSeconds, 2_628_000);
}

describe("findPreset", () => {
  it("finds one by its id, or none", () => {
    expect(findPreset("curve")?.title).toBe("Curve");
    expect(findPreset("none")).toBeUndefined();
  });
});
