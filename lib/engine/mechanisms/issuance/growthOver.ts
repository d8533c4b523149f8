/**
 * What compounding adds over several periods, as a share: (1 + growth)^periods − 1, for what is sampled.
 * By doubling, so that a small growth loses no digits: over 2k periods x it adds x·(2 + x). One period
 * adds the growth itself, to the last bit.
 *
 * @param periods - A whole number, not negative.
 */
export function growthOver(periods: number, growth: number): number {
  let added = 0;
  let doubled = growth;
  for (let rest = periods; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) added = added === 0 ? doubled : added + doubled + added * doubled;
    doubled *= 2 + doubled;
  }
  return added;
}
