/**
 * What can be drawn of a wanted amount under a debt ceiling, in base units. The ceiling is looked at only
 * here, when debt grows by drawing: fees may carry a debt above it, and nobody must then repay.
 *
 * Source: `frob` of vat.sol, makerdao/dss 1.0 (2019), which refuses what does not fit; here what fits is
 * drawn.
 */
export function drawable(wanted: bigint, limits: { debt: bigint; line: bigint }): bigint {
  const room = limits.line - limits.debt;
  if (room <= 0n || wanted <= 0n) return 0n;
  return wanted < room ? wanted : room;
}
