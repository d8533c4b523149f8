import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Route } from "../../lib/proposal/Draft.ts";

/** A way in which a DAO's drafts can be sent. */
export type RouteChoice = { route: Route; label: string };

/** The governor and the Safe of a DAO; its entry's own way first. */
export function routesOf({ dao, state }: Snapshot): readonly RouteChoice[] {
  const governor: RouteChoice[] =
    dao.governor === undefined
      ? []
      : [
          {
            route: { kind: "governor", address: dao.governor.address },
            label: "Governor: a vote, then the timelock",
          },
        ];
  const safe: RouteChoice[] =
    dao.safe === undefined || state.safe === undefined
      ? []
      : [
          {
            route: { kind: "safe", address: dao.safe },
            label: `Safe: ${state.safe.threshold} of ${state.safe.owners.length} owners sign`,
          },
        ];
  return dao.entry === dao.safe ? [...safe, ...governor] : [...governor, ...safe];
}

/** Whether two routes are the same. */
export function isSameRoute(one: Route, other: Route): boolean {
  return one.kind === other.kind && one.address === other.address;
}
