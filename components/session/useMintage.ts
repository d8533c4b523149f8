"use client";

import { use, useMemo } from "react";
import type { ActionKind } from "../../lib/actions/Action.ts";
import { addActions } from "../../lib/dao/addActions.ts";
import { createReader } from "../../lib/dao/createReader.ts";
import type { Mintage } from "../../lib/dao/Mintage.ts";
import { useProfiles } from "./useProfiles.ts";

let loading: Promise<readonly ActionKind[]> | undefined;

/** Every adapter's actions are fetched once; they are the same for all profiles. */
async function loadActions(): Promise<readonly ActionKind[]> {
  return (await addActions(createReader())).actions;
}

/**
 * Mintage with all its actions, for pages that draft; suspends until they are there. Pages that read
 * use `useQueryContext`.
 */
export function useMintage(): Mintage {
  const profiles = useProfiles();
  loading ??= loadActions();
  const actions = use(loading);
  return useMemo(() => ({ ...createReader({ profiles }), actions }), [profiles, actions]);
}
