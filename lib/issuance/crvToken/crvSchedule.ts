/** What the rule of CRV computes with: base units and seconds. */
export type CrvEpoch = {
  /** When the running epoch began. */
  start: bigint;
  /** Base units a second; 0 before the first epoch. */
  rate: bigint;
  /** Issued by `start`. */
  supply: bigint;
};

/** The numbers of a schedule, in a contract's code. */
export type CrvNumbers = {
  /** Base units a second, in the first epoch. */
  initialRate: bigint;
  reductionTime: bigint;
  /** The rate is divided by this each epoch; 10^18 is 1. */
  coefficient: bigint;
};

/** What `coefficient` counts in. */
export const crvUnit = 10n ** 18n;

/**
 * CRV's own numbers, which its contract keeps to itself: 274,815,283 CRV in the first year of 365 days,
 * divided by 2^(1/4) each year (ERC20CRV at 0xD533a949740bb3306d119CC777fa900bA034cd52, Vyper 0.2.4).
 */
export const crvNumbers: CrvNumbers = {
  initialRate: (274_815_283n * 10n ** 18n) / 31_536_000n,
  reductionTime: 31_536_000n,
  coefficient: 1_189_207_115_002_721_024n,
};

const mostEpochs = 1_000;

/** The next epoch, as `_update_mining_parameters` has it: a rate of 0 becomes the first one. */
export function nextCrvEpoch({ start, rate, supply }: CrvEpoch, numbers: CrvNumbers): CrvEpoch {
  const { initialRate, reductionTime, coefficient } = numbers;
  return {
    start: start + reductionTime,
    rate: rate === 0n ? initialRate : (rate * crvUnit) / coefficient,
    supply: supply + rate * reductionTime,
  };
}

/** The epoch that runs at a time, once all that is due was updated; and how many updates that takes. */
export function crvEpochAt(
  epoch: CrvEpoch,
  { at, numbers }: { at: bigint; numbers: CrvNumbers },
): { epoch: CrvEpoch; updates: number } {
  let updates = 0;
  let running = epoch;
  for (; updates < mostEpochs && at >= running.start + numbers.reductionTime; updates += 1) {
    running = nextCrvEpoch(running, numbers);
  }
  return { epoch: running, updates };
}

/** Whether a rate is the one that CRV itself has in an epoch, counted from 0; before it none. */
export function isCrvRate(rate: bigint, miningEpoch: bigint): boolean {
  if (miningEpoch < 0n || miningEpoch > BigInt(mostEpochs)) return miningEpoch < 0n && rate === 0n;
  let epoch = nextCrvEpoch({ start: 0n, rate: 0n, supply: 0n }, crvNumbers);
  for (let passed = 0n; passed < miningEpoch; passed += 1n) {
    epoch = nextCrvEpoch(epoch, crvNumbers);
  }
  return epoch.rate === rate;
}
