"use client";

import { useSyncExternalStore } from "react";
import type { DaoProfile } from "../../lib/dao/DaoProfile.ts";
import { readProfiles, subscribeToProfiles } from "./profiles.ts";

const none: readonly DaoProfile[] = [];

/** The DAO profiles at hand: imported ones, and the demo's in a demo build. */
export function useProfiles(): readonly DaoProfile[] {
  return useSyncExternalStore(subscribeToProfiles, readProfiles, () => none);
}
