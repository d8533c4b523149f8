import { bandsOf, curveOf } from "./curveOf.ts";
import type { Curve, DifferenceCurve, LabPicture } from "./LabPicture.ts";
import type { LabRun } from "./LabRun.ts";
import { listQuantities, tokenUnit } from "./listQuantities.ts";
import { measureRun } from "./measureRun.ts";

/**
 * What the page shows of a run: one quantity and the figures beneath. The rest stays where it was
 * computed, since handing all of it over would block the page.
 *
 * @param wanted - A quantity's id; the total where the models do not have it.
 */
export function drawPicture(run: LabRun, wanted: string): LabPicture {
  const quantities = listQuantities(run);
  const quantity = quantities.find(({ id }) => id === wanted) ?? quantities[0];
  if (quantity === undefined) throw new RangeError("A run has at least a total.");
  const baseline = curveOf(run.baseline, quantity.id);
  const changed = run.changed === undefined ? undefined : curveOf(run.changed, quantity.id);
  return {
    dates: run.baseline.trajectory.dates,
    quantity,
    quantities,
    baseline,
    changed,
    difference:
      changed === undefined
        ? undefined
        : differenceOf(run, { quantity: quantity.id, baseline, changed }),
    paths: run.baseline.sampled?.paths ?? 0,
    token: tokenUnit(run.baseline.model),
    metrics: measureRun(run),
  };
}

function differenceOf(
  { difference }: LabRun,
  { quantity, baseline, changed }: { quantity: string; baseline: Curve; changed: Curve },
): DifferenceCurve {
  const before = baseline.exact ?? baseline.probability;
  const after = changed.exact ?? changed.probability;
  return {
    exact: before && after?.map((value, at) => value - (before[at] ?? 0n)),
    bands: bandsOf(difference, quantity),
  };
}
