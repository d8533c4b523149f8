import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { QueryContext } from "../../lib/queries/snapshotQuery.ts";

/** A DAO that has been read, and what is needed to read on. */
export type OpenedDao = {
  /** As the URL has it. */
  entry: string;
  snapshot: Snapshot;
  context: QueryContext;
};
