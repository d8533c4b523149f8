import type { PresetNumber } from "./Preset.ts";

/**
 * Numbers of a preset that have no source: they are chosen to show the form, and a reader should put
 * in others.
 *
 * @param what - The numbers, as in "price and volatility".
 */
export function exampleNumber(what: string): PresetNumber {
  return { what, source: "chosen to show the form", asOf: "2026-11", isExample: true };
}
