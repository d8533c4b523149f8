/** Bitcoin Core's guard: shifting a 64-bit amount by 64 or more is undefined, so it is 0 by rule. */
const maximumHalvings = 64n;

/** A schedule of subsidies: base units of a block before the first halving, and blocks between halvings. */
export type SubsidySchedule = { initialSubsidy: bigint; intervalBlocks: bigint };

/**
 * The subsidy of one block, by `GetBlockSubsidy` of Bitcoin Core (src/validation.cpp):
 * `initialSubsidy >> (height / intervalBlocks)`, 0 from 64 halvings on.
 *
 * @returns Base units.
 */
export function blockSubsidy(height: bigint, schedule: SubsidySchedule): bigint {
  const halvings = height / schedule.intervalBlocks;
  return halvings >= maximumHalvings ? 0n : schedule.initialSubsidy >> halvings;
}

/**
 * The sum of the subsidies of all blocks below a height, the block of height 0 included.
 *
 * @returns Base units: 2,099,999,997,690,000 for Bitcoin's schedule and any height from 6,930,000 on.
 */
export function subsidyBefore(height: bigint, schedule: SubsidySchedule): bigint {
  const { initialSubsidy, intervalBlocks } = schedule;
  const full = height / intervalBlocks;
  let sum = (height % intervalBlocks) * blockSubsidy(height, schedule);
  for (let halvings = 0n; halvings < full && halvings < maximumHalvings; halvings += 1n) {
    sum += intervalBlocks * (initialSubsidy >> halvings);
  }
  return sum;
}
