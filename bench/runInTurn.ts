/** Something that runs once and gives its measure. */
export type Subject = () => number | Promise<number>;

/**
 * Runs subjects in turn, round after round, so that what else the machine does falls on all of them. The
 * first round warms up and is not counted.
 *
 * @returns For each subject its measures, one a round.
 */
export async function runInTurn<Name extends string>(
  subjects: Readonly<Record<Name, Subject>>,
  rounds = 5,
): Promise<Record<Name, number[]>> {
  const entries = Object.entries<Subject>(subjects) as [Name, Subject][];
  const measures = Object.fromEntries(entries.map(([name]) => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, run] of entries) {
      const measure = await run();
      if (round > 0) measures[name].push(measure);
    }
  }
  return measures;
}

/** Round by round, how many times one subject's measure goes into another's. */
export function ratios(of: readonly number[], to: readonly number[]): number[] {
  return of.map((measure, round) => measure / (to[round] ?? Number.NaN));
}
