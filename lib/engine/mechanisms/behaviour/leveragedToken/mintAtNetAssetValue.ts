const one = 10n ** 18n;

/**
 * Tokens given for a value: floor(value ÷ net asset value of a token), so nobody who stays is diluted.
 *
 * @param value - Of the asset paid in, in base units with the token's decimals.
 * @param netAssetValue - Of one token, with 18 decimals; above 0.
 */
export function mintAtNetAssetValue(value: bigint, netAssetValue: bigint): bigint {
  return (value * one) / netAssetValue;
}

/** What is paid out for tokens: floor(tokens × net asset value), the other way round. */
export function redeemAtNetAssetValue(tokens: bigint, netAssetValue: bigint): bigint {
  return (tokens * netAssetValue) / one;
}
