/** When a treasury is empty, and how likely. */
export type Runway = {
  /** Unix seconds of the first date at which it is empty by the rules alone; absent: never. */
  emptyAt?: number;
  /** Share of paths on which it is empty by the last date; absent without paths. */
  ruin?: number;
};

type Parts = {
  dates: readonly number[];
  /** Base units at each date. */
  treasury: readonly bigint[];
  /** Share of paths at each date. */
  empty?: readonly number[] | undefined;
};

/** The runway of a treasury that holds something at the start; one that does not has none to lose. */
export function measureRunway({ dates, treasury, empty }: Parts): Runway | undefined {
  if ((treasury[0] ?? 0n) === 0n) return undefined;
  const emptyAt = dates[treasury.indexOf(0n)];
  const ruin = empty?.at(-1);
  return { ...(emptyAt !== undefined && { emptyAt }), ...(ruin !== undefined && { ruin }) };
}
