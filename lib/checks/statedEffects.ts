import type { ActionEffect } from "../actions/Action.ts";
import type { Preview } from "../preview/Preview.ts";

/** An effect that a decoded call states, with the call's place in the list. */
export type StatedEffect = ActionEffect & { call: number };

/** What the calls say they do, from their own bytes. Opaque calls say nothing. */
export function statedEffects(preview: Preview): StatedEffect[] {
  return preview.decoded.flatMap((decoded, call) =>
    decoded.status === "decoded" ? decoded.effects.map((effect) => ({ ...effect, call })) : [],
  );
}
