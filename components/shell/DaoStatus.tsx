"use client";

import { useEffect } from "react";
import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import { formatDateTime } from "../../lib/amount/formatDateTime.ts";
import { rememberDao } from "../session/recentDaos.ts";
import { useReadSnapshot } from "../session/useReadSnapshot.ts";
import { UntrustedText } from "../ui/UntrustedText.tsx";
import { formatAge } from "./formatAge.ts";
import { useNow } from "./useNow.ts";

/** Which DAO and which block everything on the page is of, how old that is, and a way to renew it. */
export function DaoStatus() {
  const { entry, snapshot, readAt, isError, isFetching, readAgain } = useReadSnapshot();
  const now = useNow();
  const name = snapshot?.dao.name;
  useEffect(() => {
    if (entry !== null && name !== undefined) rememberDao({ entry, name });
  }, [entry, name]);
  if (snapshot === undefined) {
    if (isError) return <span className="text-crit">not read</span>;
    return isFetching ? <span>reading the chain …</span> : null;
  }
  const age = formatAge(now - readAt);
  return (
    <span data-dao className="flex min-w-0 items-baseline gap-x-1.5 whitespace-nowrap sm:flex-wrap">
      {/* A warning beside the name wraps: it must not be cut off with it. */}
      <span className="truncate text-ink has-[span]:whitespace-normal">
        <UntrustedText text={snapshot.dao.name} maximum={40} />
      </span>
      <span title={`${formatDateTime(snapshot.block.timestamp)}, ${snapshot.block.hash}`}>
        ·{" "}
        <span className="max-sm:hidden">
          block {formatAmountGrouped(snapshot.block.number, 0)} ·{" "}
        </span>
        {isFetching ? "reading …" : age}
      </span>
      <button
        type="button"
        onClick={readAgain}
        className="text-accent underline-offset-4 hover:underline"
      >
        Read again
      </button>
    </span>
  );
}
