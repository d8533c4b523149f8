/**
 * What compounding adds over several periods, as a share: (1 + growth)^periods − 1, for what is sampled.
 * One period adds the growth itself, to the last bit.
 */
export function growthOver(periods: number, growth: number): number {
  return periods <= 1 ? periods * growth : Math.expm1(periods * Math.log1p(growth));
}
