import type { Model } from "../Model.ts";
import { project } from "../project.ts";
import type { Trajectory } from "../Trajectory.ts";
import { findPreset } from "./presets.ts";

/** What tests of presets look at: the model of a preset. */
export function presetModel(id: string): Model {
  const preset = findPreset(id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  return preset.model;
}

/** A model's exact run at seconds after its start. */
export function runAfter(model: Model, seconds: readonly number[]): Trajectory {
  return project(model, { dates: seconds.map((second) => model.asOf + second) });
}

/** The first mechanism of a kind. */
export function mechanismOf<Kind extends Model["mechanisms"][number]["kind"]>(
  model: Model,
  kind: Kind,
): Extract<Model["mechanisms"][number], { kind: Kind }> {
  const spec = model.mechanisms.find((one) => one.kind === kind);
  if (spec === undefined) throw new Error(`no ${kind}`);
  return spec as Extract<Model["mechanisms"][number], { kind: Kind }>;
}

/** An amount of a series, −1 where there is none; negative places count from the end. */
export function amountAt(series: readonly bigint[] | undefined, index: number): bigint {
  return series?.at(index) ?? -1n;
}

/** Unix seconds of a day, as "2024-03-15". */
export function dayOf(text: string): number {
  return Date.parse(`${text}Z`) / 1_000;
}
