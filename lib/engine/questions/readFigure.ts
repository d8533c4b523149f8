import type { Model } from "../Model.ts";
import type { Sampled } from "../Sampled.ts";
import { toDouble } from "../toDouble.ts";
import type { Figure } from "./Figure.ts";

/**
 * One number of a sampled model: an amount in whole tokens, growth as a share, a price in the quote
 * asset. A price that the model does not have is 0.
 */
export function readFigure(sampled: Sampled, model: Model, figure: Figure): number {
  const { quantity, level, at } = figure;
  const found = at === undefined ? -1 : sampled.dates.findIndex((date) => date >= at);
  const value = sampled[quantity]?.[level].at(found) ?? 0;
  return typeof value === "bigint" ? toDouble(value, 10n ** BigInt(model.token.decimals)) : value;
}
