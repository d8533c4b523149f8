import { allowUntimedMints } from "../dao/allowUntimedMints.ts";
import { createModel, horizonSeconds } from "../dao/createModel.ts";
import type { DaoState, Snapshot } from "../dao/Snapshot.ts";
import { compareWith } from "../engine/compareWith.ts";
import type { Impact } from "../engine/Impact.ts";
import type { Model } from "../engine/Model.ts";
import type { Processes } from "../engine/Process.ts";
import { projectWith } from "../engine/projectWith.ts";
import { prependNow } from "./prependNow.ts";

/** The engine's two sides of one moment, and the comparison of what follows. */
export type CreatedImpact = { baseline: Model; proposed: Model; impact: Impact };

/**
 * Projects what was read with and without the calls, from the moment of execution on, with the
 * pinned block in front and every right to mint counted in what the rules allow.
 *
 * @throws {SupplyMismatchError}
 */
export function createImpact(
  { dao, block, state }: Snapshot,
  parameters: { before: DaoState; after: DaoState; executeAt: number; processes: Processes },
): CreatedImpact {
  const { before, after, executeAt, processes } = parameters;
  const until = executeAt + horizonSeconds;
  const baseline = createModel(dao, { state: before, asOf: executeAt, until });
  const proposed = createModel(dao, { state: after, asOf: executeAt, until });
  const now = createModel(dao, { state, asOf: block.timestamp, until });
  const impact = prependNow(
    compareWith(processes, { baseline, proposed }),
    projectWith(processes, now, { dates: [now.asOf] }),
  );
  return {
    baseline,
    proposed,
    impact: {
      ...impact,
      baseline: allowUntimedMints(impact.baseline, before).trajectory,
      proposed: allowUntimedMints(impact.proposed, after).trajectory,
    },
  };
}
