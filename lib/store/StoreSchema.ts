import type { DBSchema } from "idb";
import type { Draft } from "../proposal/Draft.ts";
import type { Plan } from "../proposal/Plan.ts";

/** A draft under work. `id` stays the same while its content changes. */
export type StoredDraft = {
  id: string;
  draft: Draft;
  /** Unix milliseconds. */
  updatedAt: number;
};

/** What the browser's database holds. Bigints are stored as they are. */
export interface StoreSchema extends DBSchema {
  drafts: { key: string; value: StoredDraft };
  plans: { key: string; value: { plan: Plan; updatedAt: number } };
}
