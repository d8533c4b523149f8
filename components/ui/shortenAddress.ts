/** An address or hash as 4 + 4 digits: `0x7c3f…91Ae`. Show the whole one on demand. */
export function shortenAddress(address: string): string {
  return address.length <= 12 ? address : `${address.slice(0, 6)}…${address.slice(-4)}`;
}
