import type { DescribeContext } from "../actions/Action.ts";
import { createValueFormat } from "./createValueFormat.ts";
import { issuersOf } from "./issuersOf.ts";
import type { Snapshot } from "./Snapshot.ts";

/** What a snapshot tells of tokens, addresses and current values, for describing actions taken `at` a time. */
export function createDescribeContext(
  snapshot: Pick<Snapshot, "dao" | "state">,
  { at }: { at?: number } = {},
): DescribeContext {
  const { dao, state } = snapshot;
  const format = createValueFormat(snapshot);
  return {
    titles: new Map(state.parameters.map(({ id, label }) => [id, label])),
    issuers: issuersOf(state),
    current: new Map(state.parameters.map(({ id, value }) => [id, format.value(value)])),
    values: new Map(state.parameters.map(({ id, value }) => [id, value])),
    ...(at === undefined ? {} : { at }),
    tokens: new Map(
      state.assets.flatMap(({ address, symbol, decimals }) =>
        decimals === undefined ? [] : [[address, { symbol, decimals }] as const],
      ),
    ),
    labels: new Map(Object.entries(dao.labels)),
  };
}
