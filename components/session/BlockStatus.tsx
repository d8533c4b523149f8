"use client";

import { formatDateTime } from "../../lib/amount/formatDateTime.ts";
import { groupDigits } from "../../lib/amount/groupDigits.ts";
import { useSnapshot } from "./useSnapshot.ts";

/** The block that everything on the page was read at, and a button that reads the newest. */
export function BlockStatus() {
  const { query } = useSnapshot();
  if (query.data === undefined) return null;
  const { number, timestamp, hash } = query.data.block;
  return (
    <span className="flex flex-wrap items-baseline gap-x-2 text-small text-soft">
      <span title={`Block ${hash}`}>
        block {groupDigits(number.toString())} · {formatDateTime(timestamp)}
      </span>
      <button
        type="button"
        onClick={() => void query.refetch()}
        aria-busy={query.isFetching}
        className="text-accent underline underline-offset-2"
      >
        {query.isFetching ? "Reading …" : "Refresh"}
      </button>
    </span>
  );
}
