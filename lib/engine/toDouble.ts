/**
 * An amount of base units as a double, counted in `unit` base units, for what is sampled. The whole
 * part is exact below 2^53. Nothing exact is made from it.
 */
export function toDouble(amount: bigint, unit = 1n): number {
  // biome-ignore lint/style/noRestrictedGlobals: sampled amounts are doubles of whole quanta
  if (unit === 1n) return Number(amount);
  const whole = amount / unit;
  // biome-ignore lint/style/noRestrictedGlobals: sampled amounts are doubles of whole quanta
  return Number(whole) + Number(amount - whole * unit) / Number(unit);
}
