"use client";

import type { ReactNode } from "react";
import { SnapshotGate } from "../session/SnapshotGate.tsx";
import { DaoOverview } from "./DaoOverview.tsx";

/** The overview of the DAO that the URL names. `proposals` is what is being decided now. */
export function DaoPage({ proposals }: { proposals: ReactNode }) {
  return (
    <SnapshotGate>{(opened) => <DaoOverview {...opened} proposals={proposals} />}</SnapshotGate>
  );
}
