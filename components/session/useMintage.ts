"use client";

import { useMemo } from "react";
import { createMintage } from "../../lib/dao/createMintage.ts";
import type { Mintage } from "../../lib/dao/Mintage.ts";
import { useProfiles } from "./useProfiles.ts";

/** Mintage with its actions at once, for pages that draft. Pages that read use `useQueryContext`. */
export function useMintage(): Mintage {
  const profiles = useProfiles();
  return useMemo(() => createMintage({ profiles }), [profiles]);
}
