import type { DBSchema } from "idb";
import type { DaoProfile } from "../dao/DaoProfile.ts";
import type { Draft } from "../proposal/Draft.ts";
import type { Plan } from "../proposal/Plan.ts";

/** A draft under work. `id` stays the same while its content changes. */
export type StoredDraft = {
  id: string;
  draft: Draft;
  /** Unix milliseconds. */
  updatedAt: number;
};

/** An owner's signature over a Safe transaction. */
export type StoredSignature = {
  safeTxHash: `0x${string}`;
  signer: `0x${string}`;
  signature: `0x${string}`;
};

/** What the browser's database holds. Bigints are stored as they are. */
export interface StoreSchema extends DBSchema {
  drafts: { key: string; value: StoredDraft };
  plans: { key: string; value: { plan: Plan; updatedAt: number } };
  signatures: {
    key: [string, string];
    value: StoredSignature;
    indexes: { safeTxHash: string };
  };
  profiles: { key: string; value: DaoProfile };
  rpcUrls: { key: number; value: string };
}
