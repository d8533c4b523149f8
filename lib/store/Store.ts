import type { DaoProfile } from "../dao/DaoProfile.ts";
import type { Draft } from "../proposal/Draft.ts";
import type { Plan } from "../proposal/Plan.ts";
import type { StoredDraft, StoredSignature } from "./StoreSchema.ts";

/**
 * What stays in this browser: no server has it. Every write has reached the database when its
 * promise resolves; every failure is a `StoreFailedError`, nothing is dropped in silence.
 */
export type Store = {
  drafts: {
    /** `id` is of the caller's choosing and stays while the draft changes. */
    save(id: string, draft: Draft): Promise<StoredDraft>;
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
  signatures: {
    /** One signature a signer and transaction; a later one replaces it. */
    save(signature: StoredSignature): Promise<void>;
    list(safeTxHash: string): Promise<readonly StoredSignature[]>;
  };
  profiles: {
    /** One profile an entry address. */
    save(profile: DaoProfile): Promise<void>;
    load(entry: string): Promise<DaoProfile | undefined>;
    list(): Promise<readonly DaoProfile[]>;
    delete(entry: string): Promise<void>;
  };
  rpcUrls: {
    save(chainId: number, url: string): Promise<void>;
    load(chainId: number): Promise<string | undefined>;
    list(): Promise<ReadonlyMap<number, string>>;
    delete(chainId: number): Promise<void>;
  };
  close(): void;
};
