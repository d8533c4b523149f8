/** `whole` tokens of 18 decimals, or ether, in base units. */
export function tokens(whole: bigint): bigint {
  return whole * 10n ** 18n;
}

/** `whole` demo dollars (6 decimals) in base units. */
export function dollars(whole: bigint): bigint {
  return whole * 10n ** 6n;
}
