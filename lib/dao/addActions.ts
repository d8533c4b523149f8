import type { ActionKind } from "../actions/Action.ts";
import { generalActions } from "../actions/generalActions.ts";
import type { Mintage, Reader } from "./Mintage.ts";

/** A reader that also drafts and decodes: `actions` are asked first, then the adapters' own. */
export function addActions(reader: Reader, actions: readonly ActionKind[] = []): Mintage {
  return {
    ...reader,
    actions: [
      ...actions,
      ...reader.adapters.flatMap((adapter) => adapter.actions),
      ...generalActions,
    ],
  };
}
