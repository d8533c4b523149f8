"use client";

import { useEffect, useState } from "react";
import type { Address } from "viem";
import type { Reader } from "../../lib/dao/Mintage.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";

/** The DAO's own contracts by the types of the actions that their adapters bring. */
export type AdapterTargets = ReadonlyMap<string, readonly Address[]>;

const none: AdapterTargets = new Map();

/** Which of the adapters' actions have a contract of this DAO to act on; none until they are read. */
export function useAdapterTargets(reader: Reader, { dao }: Snapshot): AdapterTargets {
  const [targets, setTargets] = useState(none);
  useEffect(() => {
    let isCurrent = true;
    const show = (found: AdapterTargets) => {
      if (isCurrent) setTargets(found);
    };
    // Without them the catalogue still offers every action, among those of no known use.
    fetchAdapterTargets(reader, dao).then(show, () => show(none));
    return () => {
      isCurrent = false;
    };
  }, [reader, dao]);
  return targets;
}

async function fetchAdapterTargets(
  { adapters }: Reader,
  { recognised }: Snapshot["dao"],
): Promise<AdapterTargets> {
  const targets = new Map<string, readonly Address[]>();
  for (const adapter of adapters) {
    const found = recognised.filter((contract) => contract.adapter === adapter.id);
    if (found.length === 0) continue;
    for (const { type } of (await adapter.loadActions?.()) ?? []) {
      targets.set(type, [...(targets.get(type) ?? []), ...found.map(({ target }) => target)]);
    }
  }
  return targets;
}
