import type { Model } from "../../../lib/engine/Model.ts";
import { cleanText } from "../../ui/cleanText.ts";
import { wordsOf } from "../fields/wordsOf.ts";
import { figureDecimals, type Quantity, type TokenUnit, type ValueUnit } from "./LabPicture.ts";
import type { LabRun, ModelRun } from "./LabRun.ts";

const share: ValueUnit = { kind: "share", decimals: figureDecimals };
const figurePrefix = "figure:";
const figure: ValueUnit = { kind: "figure", decimals: figureDecimals };

/** Everything of a run that can be charted, of both models where two are compared. */
export function listQuantities({ baseline, changed }: LabRun): readonly Quantity[] {
  const runs = changed === undefined ? [baseline] : [baseline, changed];
  const found = runs.flatMap(quantitiesOf);
  return [...new Map(found.toReversed().map((quantity) => [quantity.id, quantity])).values()].sort(
    (a, b) => found.findIndex(({ id }) => id === a.id) - found.findIndex(({ id }) => id === b.id),
  );
}

/** Whether one of a run's models has a quantity. */
export function hasQuantity(run: LabRun, id: string): boolean {
  return listQuantities(run).some((quantity) => quantity.id === id);
}

/** The unit of a model's amounts. */
export function tokenUnit({ token }: Model): TokenUnit {
  return { kind: "tokens", decimals: token.decimals, symbol: cleanText(token.symbol, 16) };
}

function quantitiesOf({ model, sampled }: ModelRun): Quantity[] {
  const tokens = tokenUnit(model);
  const isHeld = (classes: readonly string[]) =>
    model.buckets.some((bucket) => classes.includes(bucket.class));
  const amounts: Quantity[] = [
    { id: "total", label: "Total supply", unit: tokens },
    { id: "circulating", label: "Circulating supply", unit: tokens },
    ...(isHeld(["treasury"]) ? [{ id: "treasury", label: "Treasury", unit: tokens }] : []),
    ...(isHeld(["staked"]) ? [{ id: "staked", label: "Staked", unit: tokens }] : []),
    ...(isHeld(["locked", "team", "investors"])
      ? [{ id: "locked", label: "Locked", unit: tokens }]
      : []),
    ...(sampled === undefined ? [] : [{ id: "burned", label: "Burned", unit: tokens }]),
    { id: "inflation", label: "Inflation in the running year", unit: share },
  ];
  const buckets = model.buckets.map(({ id, label }) => ({
    id: `bucket:${id}`,
    label: `Bucket ${cleanText(label ?? id, 40)}`,
    unit: tokens,
  }));
  if (sampled === undefined) return [...amounts, ...buckets];
  const price = sampled.names.includes("price")
    ? [{ id: "price", label: "Price", unit: figure }]
    : [];
  const figures = sampled.names.flatMap((id) => {
    if (!id.startsWith(figurePrefix)) return [];
    const name = id.slice(figurePrefix.length);
    return { id, label: wordsOf(cleanText(name, 60)), unit: figure };
  });
  const probabilities = Object.keys(sampled.probabilities).map((name) => ({
    id: `probability:${name}`,
    label: `Probability: ${cleanText(name, 60)}`,
    unit: share,
  }));
  return [...amounts, ...price, ...buckets, ...figures, ...probabilities];
}

/** Whether behaviour moves a quantity at all: somewhere two quantiles differ. */
export function isSpread(bands: { p5: readonly bigint[]; p95: readonly bigint[] }): boolean {
  return bands.p5.some((low, at) => low !== bands.p95[at]);
}
