const one = 10n ** 18n;

/** Leverage in fixed point with 18 decimals. */
export type LeverageRule = {
  target: bigint;
  minimum: bigint;
  maximum: bigint;
  /** Share of the way to the target that one rebalance goes. */
  speed: bigint;
};

/**
 * The leverage that a rebalance aims at: max(minimum, min(maximum, current × (1 − speed) + target ×
 * speed)), both products floored.
 *
 * Source: `_calculateNewLeverageRatio` of FlexibleLeverageStrategyExtension.sol,
 * IndexCoop/index-coop-smart-contracts (2021).
 */
export function newLeverage(current: bigint, rule: LeverageRule): bigint {
  const { target, minimum, maximum, speed } = rule;
  const aimed = (target * speed) / one + ((one - speed) * current) / one;
  const below = aimed < maximum ? aimed : maximum;
  return below > minimum ? below : minimum;
}
