import type { Ratio } from "../../lib/amount/Ratio.ts";
import { allowUntimedMints } from "../../lib/dao/allowUntimedMints.ts";
import { createModel } from "../../lib/dao/createModel.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Processes } from "../../lib/engine/Process.ts";
import { projectWith } from "../../lib/engine/projectWith.ts";
import { secondsPerYear } from "../../lib/engine/secondsPerYear.ts";
import type { Trajectory } from "../../lib/engine/Trajectory.ts";

/** A DAO's supply as today's rules carry it on, from the pinned block. */
export type Baseline = {
  /** Four years. */
  trajectory: Trajectory;
  /** Base units at the pinned block. */
  today: { total: bigint; circulating: bigint; treasury: bigint };
  /** Growth of total supply in 365 days, and the most if every right is used; `undefined`: no limit. */
  firstYear: { inflation: Ratio; atMost: Ratio | undefined };
};

/**
 * Projects a snapshot under today's rules. The first year ends right before its 365th day, so that
 * of a right to mint once in 365 days it holds one use.
 *
 * @throws {SupplyMismatchError} and whatever `project` throws.
 */
export function projectBaseline({ dao, state, block }: Snapshot, processes: Processes): Baseline {
  const model = createModel(dao, { state, asOf: block.timestamp });
  const yearEnd = block.timestamp + secondsPerYear - 1;
  const dates = [block.timestamp, yearEnd];
  const { trajectory: year, isUnbounded } = allowUntimedMints(
    projectWith(processes, model, { dates }),
    state,
  );
  const total = year.total[0] ?? 0n;
  const growth = (end: bigint | undefined): Ratio => ({
    numerator: (end ?? total) - total,
    denominator: total,
  });
  return {
    trajectory: allowUntimedMints(projectWith(processes, model), state).trajectory,
    today: { total, circulating: year.circulating[0] ?? 0n, treasury: year.treasury[0] ?? 0n },
    firstYear: {
      inflation: growth(year.total[1]),
      atMost: isUnbounded ? undefined : growth(year.allowedTotal[1]),
    },
  };
}
