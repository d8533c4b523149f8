/** What an oracle has said, and when it is too old. Factors are plain numbers. */
export type OracleRule = {
  readings: readonly { at: number; value: number }[];
  reference: number;
  minimumFactor: number;
  maximumFactor: number;
  staleAfterSeconds: number;
  fallbackFactor: number;
};

/**
 * The factor at one instant: clamp(reading ÷ reference, minimumFactor, maximumFactor) of the last
 * reading up to then. No reading yet, or one older than `staleAfterSeconds`, gives `fallbackFactor`.
 *
 * @param at - Unix seconds.
 */
export function readOracle(rule: OracleRule, at: number): number {
  const reading = rule.readings.findLast((candidate) => candidate.at <= at);
  if (reading === undefined || at - reading.at > rule.staleAfterSeconds) return rule.fallbackFactor;
  const factor = reading.value / rule.reference;
  return Math.min(Math.max(factor, rule.minimumFactor), rule.maximumFactor);
}
