import type { DBSchema } from "idb";
import type { Draft } from "../proposal/Draft.ts";
import type { Plan } from "../proposal/Plan.ts";

/** A draft under work. `id` stays the same while its content changes. */
export type StoredDraft = {
  id: string;
  draft: Draft;
  /** Unix milliseconds; later with every save, so that it tells one state of the draft from another. */
  updatedAt: number;
  /** The {@link DraftWriter} that saved it; drafts of earlier versions of the app name none. */
  savedBy?: string;
};

/** Where a draft is being written, such as in one tab, and what was seen of it there. */
export type DraftWriter = {
  id: string;
  /** `updatedAt` of the stored draft that was opened or taken; `undefined`: there was none. */
  basedOn: number | undefined;
};

/** What the browser's database holds. Bigints are stored as they are. */
export interface StoreSchema extends DBSchema {
  drafts: { key: string; value: StoredDraft };
  plans: { key: string; value: { plan: Plan; updatedAt: number } };
}
