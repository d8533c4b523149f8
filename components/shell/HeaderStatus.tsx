"use client";

import { useDaoEntry } from "../session/useDaoEntry.ts";
import { DaoStatus } from "./DaoStatus.tsx";

/** The open DAO and its block; nothing where none is open. */
export function HeaderStatus() {
  const [entry] = useDaoEntry();
  return entry === null ? null : <DaoStatus />;
}
