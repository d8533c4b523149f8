import type { IDBPDatabase } from "idb";
import { attempt } from "./attempt.ts";
import { openDatabase } from "./openDatabase.ts";
import type { Store } from "./Store.ts";
import type { StoreSchema } from "./StoreSchema.ts";

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
    async save(id, draft) {
      const stored = { id, draft, updatedAt: now() };
      await attempt("store the draft", () => database.put("drafts", stored));
      return stored;
    },
    load: (id) => attempt("read the draft", () => database.get("drafts", id)),
    list: async () =>
      latestFirst(await attempt("list the drafts", () => database.getAll("drafts"))),
    delete: (id) => attempt("delete the draft", () => database.delete("drafts", id)),
  };
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
