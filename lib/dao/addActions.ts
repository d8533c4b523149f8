import type { ActionKind } from "../actions/Action.ts";
import { generalActions } from "../actions/generalActions.ts";
import type { Mintage, Reader } from "./Mintage.ts";

/** A reader that also drafts and decodes: `actions` are asked first, then the adapters' own. */
export async function addActions(
  reader: Reader,
  actions: readonly ActionKind[] = [],
): Promise<Mintage> {
  const ofAdapters = await Promise.all(
    reader.adapters.map((adapter) => adapter.loadActions?.() ?? []),
  );
  return { ...reader, actions: [...actions, ...ofAdapters.flat(), ...generalActions] };
}
