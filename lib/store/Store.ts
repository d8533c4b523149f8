import type { Draft } from "../proposal/Draft.ts";
import type { Plan } from "../proposal/Plan.ts";
import type { DraftWriter, StoredDraft } from "./StoreSchema.ts";

/**
 * What stays in this browser: no server has it. Signatures are part of their plan; profiles and RPC
 * addresses, which the first paint needs, are in localStorage. Every write has reached the database when its
 * promise resolves; every failure is a `StoreFailedError`, nothing is dropped in silence.
 */
export type Store = {
  drafts: {
    /**
     * `id` is of the caller's choosing and stays while the draft changes. With a `writer` nothing is
     * overwritten that was not seen there (`mayOverwrite`); the same content is not written again.
     *
     * @throws {DraftChangedError}
     */
    save(id: string, draft: Draft, writer?: DraftWriter): Promise<StoredDraft>;
    load(id: string): Promise<StoredDraft | undefined>;
    /** Latest saved first. */
    list(): Promise<readonly StoredDraft[]>;
    delete(id: string): Promise<void>;
  };
  /** Serves as the `PlanStorage` of `lib/execution`. */
  plans: {
    save(plan: Plan): Promise<void>;
    load(id: string): Promise<Plan | undefined>;
    /** Latest saved first. */
    list(): Promise<readonly Plan[]>;
    delete(id: string): Promise<void>;
  };
  close(): void;
};
