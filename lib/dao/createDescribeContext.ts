import type { DescribeContext } from "../actions/Action.ts";
import type { Snapshot } from "./Snapshot.ts";

/** What a snapshot tells of tokens and addresses, for describing actions. */
export function createDescribeContext({
  dao,
  state,
}: Pick<Snapshot, "dao" | "state">): DescribeContext {
  return {
    tokens: new Map(
      state.assets.flatMap(({ address, symbol, decimals }) =>
        decimals === undefined ? [] : [[address, { symbol, decimals }] as const],
      ),
    ),
    labels: new Map(Object.entries(dao.labels)),
  };
}
