import type { OpenedSnapshot, QueryContext } from "../../lib/queries/snapshotQuery.ts";

/** A DAO that has been read, and what is needed to read on. */
export type OpenedDao = OpenedSnapshot & {
  /** As the URL has it. */
  entry: string;
  context: QueryContext;
};
