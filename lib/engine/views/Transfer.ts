/** One `Transfer` log of the token. Mints come from, burns go to, the zero address. */
export type Transfer = {
  block: bigint;
  /** Unix seconds of the block. */
  at: number;
  from: string;
  to: string;
  /** Base units. */
  amount: bigint;
};

/** Whether an address is the one that mints come from and burns go to. */
export function isZeroAddress(address: string): boolean {
  return /^0x0{40}$/i.test(address);
}
