/** Participants with the same score. */
export type ScoredGroup = { participants: bigint; score: bigint };

/**
 * Shares a pool by score, each participant up to a cap (S15). What the cap leaves goes to those
 * below it by their scores. Each participant's part is floored, so the pool is never exceeded.
 *
 * @param parameters - `pool` and `cap` in base units.
 * @returns What one participant of each group gets, in the groups' order.
 */
export function shareByScore(parameters: {
  pool: bigint;
  cap?: bigint | undefined;
  groups: readonly ScoredGroup[];
}): bigint[] {
  const { pool, cap, groups } = parameters;
  const parts = groups.map(() => 0n);
  let left = pool;
  let weight = groups.reduce((sum, { participants, score }) => sum + participants * score, 0n);
  for (const place of byScore(groups)) {
    const { participants = 0n, score = 0n } = groups[place] ?? {};
    if (participants === 0n) continue;
    const even = (left * score) / weight;
    if (cap === undefined || even <= cap) {
      parts[place] = even;
      continue;
    }
    parts[place] = cap;
    left -= cap * participants;
    weight -= participants * score;
  }
  return parts;
}

/** Places of the groups, the highest score first: who is capped is known before those below. */
export function byScore(groups: readonly { score: bigint | number }[]): number[] {
  const scoreOf = (place: number) => groups[place]?.score ?? 0;
  return [...groups.keys()].sort((a, b) => {
    if (scoreOf(a) === scoreOf(b)) return a - b;
    return scoreOf(a) > scoreOf(b) ? -1 : 1;
  });
}
