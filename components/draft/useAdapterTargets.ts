"use client";

import { useEffect, useState } from "react";
import type { Address } from "viem";
import { loadDaoParts } from "../../lib/dao/loadDaoParts.ts";
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

async function fetchAdapterTargets(reader: Reader, dao: Snapshot["dao"]): Promise<AdapterTargets> {
  const { sources } = await loadDaoParts(reader, dao);
  const targets = new Map<string, readonly Address[]>();
  for (const { adapter, target } of sources) {
    for (const { type } of adapter.actions) {
      targets.set(type, [...(targets.get(type) ?? []), target]);
    }
  }
  return targets;
}
