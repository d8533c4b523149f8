/** A rate held within its bounds; the floor counts where they cross. */
export function clamp(
  rate: bigint,
  { floor, ceiling }: { floor: bigint; ceiling?: bigint | undefined },
): bigint {
  const capped = ceiling !== undefined && rate > ceiling ? ceiling : rate;
  return capped < floor ? floor : capped;
}
