import { exponential } from "../../../sampling/numbers/exponential.ts";
import { standardNormalQuantile } from "./standardNormalQuantile.ts";

/**
 * What a price is multiplied by for a cautious forecast: the (1 − confidence) quantile of a geometric
 * Brownian motion, exp((drift − volatility² ÷ 2)·t − z·volatility·√t), z the normal quantile of
 * `confidence`.
 *
 * @param parameters - Rates a year of 365 days, `years` ahead, `confidence` within [0.5, 1).
 */
export function forecastFactor(parameters: {
  drift: number;
  volatility: number;
  years: number;
  confidence: number;
}): number {
  const { drift, volatility, years, confidence } = parameters;
  const mean = (drift - (volatility * volatility) / 2) * years;
  return exponential(mean - standardNormalQuantile(confidence) * volatility * Math.sqrt(years));
}
