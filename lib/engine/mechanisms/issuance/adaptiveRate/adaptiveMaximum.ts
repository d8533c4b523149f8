const unit = 10n ** 18n;

/**
 * The ceiling of Tezos' yearly issuance at a staked ratio, since the Quebec protocol: 10 % up to a ratio
 * of 5 %, 1 % from a half on, between them (1 + 9 × ((50 − 100 × ratio) ÷ 42)²) ÷ 100, never above 10 %.
 * Source: Octez documentation, "Adaptive Issuance", 2025.
 *
 * @param ratio - With 10^18 as 1; so is what is returned.
 */
export function adaptiveMaximum(ratio: bigint): bigint {
  const [least, most] = [unit / 100n, unit / 10n];
  if (ratio >= unit / 2n) return least;
  if (ratio <= unit / 20n) return most;
  const distance = ((unit / 2n - ratio) * 100n) / 42n;
  const maximum = (unit + (9n * distance * distance) / unit) / 100n;
  return maximum < most ? maximum : most;
}
