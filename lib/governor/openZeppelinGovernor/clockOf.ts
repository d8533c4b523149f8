import { UnsupportedClockError } from "../errors.ts";

/**
 * What a governor's clock counts, from its ERC-6372 `CLOCK_MODE`; governors before it count blocks.
 *
 * @throws {UnsupportedClockError} for every other mode, such as another chain's blocks.
 */
export function clockOf(governor: string, mode: string | undefined): "blocks" | "seconds" {
  if (mode === "mode=timestamp") return "seconds";
  if (mode === undefined || mode === "mode=blocknumber&from=default") return "blocks";
  throw new UnsupportedClockError({ governor, mode });
}
