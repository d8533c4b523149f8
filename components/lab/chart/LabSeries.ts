import type { Bands } from "../../../lib/engine/Sampled.ts";
import type { TrajectoryEvent } from "../../../lib/engine/Trajectory.ts";
import type { LabPicture, ValueUnit } from "../results/LabPicture.ts";

/** Which of the three sorts of curves are drawn; they are never one band. */
export type Layers = {
  readonly rules: boolean;
  readonly behaviour: boolean;
  readonly allowed: boolean;
};

/** `subject`: what the page is about; `reference`: what it is compared with. */
export type Role = "subject" | "reference";

/** One model's curves in a chart. */
export type SeriesCurves = {
  readonly role: Role;
  /** Before the curves' names: "baseline"; empty where there is one model alone. */
  readonly name: string;
  readonly line: readonly bigint[] | undefined;
  readonly bands: Bands<bigint> | undefined;
  readonly allowed: readonly bigint[] | undefined;
};

/** What a chart draws. */
export type LabSeries = {
  readonly dates: readonly number[];
  readonly unit: ValueUnit;
  readonly curves: readonly SeriesCurves[];
  /** Of the subject. */
  readonly events: readonly TrajectoryEvent[];
};

/** The curves of a picture, or those of the difference of its two models. */
export function seriesOf(
  picture: LabPicture,
  { layers, view }: { layers: Layers; view: "levels" | "difference" },
): LabSeries {
  const { dates, quantity, baseline, changed, difference } = picture;
  const { unit } = quantity;
  if (view === "difference" && difference !== undefined) {
    const line = layers.rules ? difference.exact : undefined;
    const bands = layers.behaviour ? difference.bands : undefined;
    const curve: SeriesCurves = {
      role: "subject",
      name: "difference",
      line,
      bands,
      allowed: undefined,
    };
    return { dates, unit, curves: [curve], events: [] };
  }
  const curveOf = (role: Role, name: string, curve: LabPicture["baseline"]): SeriesCurves => ({
    role,
    name,
    line: curve.probability ?? (layers.rules ? curve.exact : undefined),
    bands: layers.behaviour ? curve.bands : undefined,
    allowed: layers.allowed && role === "subject" ? curve.allowed : undefined,
  });
  const curves =
    changed === undefined
      ? [curveOf("subject", "", baseline)]
      : [curveOf("reference", "baseline", baseline), curveOf("subject", "changed", changed)];
  const events = layers.rules && unit.kind === "tokens" ? (changed ?? baseline).events : [];
  return { dates, unit, curves, events };
}
