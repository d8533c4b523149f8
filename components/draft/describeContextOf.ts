import type { DescribeContext } from "../../lib/actions/Action.ts";
import { createDescribeContext } from "../../lib/dao/createDescribeContext.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";

/** What a snapshot tells for describing actions, with the units in which its values are read. */
export function describeContextOf(snapshot: Snapshot): DescribeContext {
  const values = new Map(snapshot.state.parameters.map(({ id, value }) => [id, value]));
  return { ...createDescribeContext(snapshot), values };
}
