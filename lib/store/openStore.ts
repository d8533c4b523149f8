import type { IDBPDatabase, IDBPObjectStore } from "idb";
import type { Draft } from "../proposal/Draft.ts";
import { attempt } from "./attempt.ts";
import { DraftChangedError } from "./errors.ts";
import { isSameDraft, mayOverwrite } from "./mayOverwrite.ts";
import { openDatabase } from "./openDatabase.ts";
import type { Store } from "./Store.ts";
import type { DraftWriter, StoredDraft, StoreSchema } from "./StoreSchema.ts";

type Database = IDBPDatabase<StoreSchema>;

/**
 * Opens what this browser keeps.
 *
 * @param parameters.now the present as Unix milliseconds; the clock if not given.
 * @throws {StoreUnavailableError} {@link StoreBlockedError}
 * @example const { plans } = await openStore(); await runStep({ …, storage: plans });
 */
export async function openStore(
  parameters: { name?: string; now?: () => number } = {},
): Promise<Store> {
  const { name = "mintage", now = Date.now } = parameters;
  const database = await openDatabase(name);
  return {
    drafts: draftsOf(database, now),
    plans: plansOf(database, now),
    close: () => database.close(),
  };
}

function draftsOf(database: Database, now: () => number): Store["drafts"] {
  return {
    async save(id, draft, writer) {
      const saved = await attempt("store the draft", () =>
        putDraft(database, { id, draft, writer, now }),
      );
      if (saved === undefined) throw new DraftChangedError();
      return saved;
    },
    load: (id) => attempt("read the draft", () => database.get("drafts", id)),
    list: async () =>
      latestFirst(await attempt("list the drafts", () => database.getAll("drafts"))),
    delete: (id) => attempt("delete the draft", () => database.delete("drafts", id)),
  };
}

type Next = { id: string; draft: Draft; writer: DraftWriter | undefined; now: () => number };

/** Compares and writes in one transaction, so that no other tab's save falls between the two. */
async function putDraft(database: Database, next: Next): Promise<StoredDraft | undefined> {
  const transaction = database.transaction("drafts", "readwrite");
  // Where the browser breaks it off, both fail: neither may be left without somebody who waits for it.
  const [saved] = await Promise.all([replaceDraft(transaction.store, next), transaction.done]);
  return saved;
}

async function replaceDraft(
  drafts: IDBPObjectStore<StoreSchema, ["drafts"], "drafts", "readwrite">,
  { id, draft, writer, now }: Next,
): Promise<StoredDraft | undefined> {
  const stored = await drafts.get(id);
  if (writer !== undefined && stored !== undefined) {
    if (!mayOverwrite(stored, { draft, writer })) return undefined;
    if (isSameDraft(stored.draft, draft)) return stored;
  }
  const saved: StoredDraft = {
    id,
    draft,
    updatedAt: Math.max(now(), (stored?.updatedAt ?? 0) + 1),
    ...(writer === undefined ? {} : { savedBy: writer.id }),
  };
  await drafts.put(saved);
  return saved;
}

function plansOf(database: Database, now: () => number): Store["plans"] {
  return {
    async save(plan) {
      await attempt("store the plan", () => database.put("plans", { plan, updatedAt: now() }));
    },
    async load(id) {
      return (await attempt("read the plan", () => database.get("plans", id)))?.plan;
    },
    async list() {
      const stored = await attempt("list the plans", () => database.getAll("plans"));
      return latestFirst(stored).map(({ plan }) => plan);
    },
    delete: (id) => attempt("delete the plan", () => database.delete("plans", id)),
  };
}

function latestFirst<entry extends { updatedAt: number }>(entries: readonly entry[]): entry[] {
  return entries.toSorted((one, other) => other.updatedAt - one.updatedAt);
}
