import { type IDBPDatabase, openDB } from "idb";
import { StoreBlockedError, StoreUnavailableError } from "./errors.ts";
import type { StoreSchema } from "./StoreSchema.ts";

/**
 * Opens the browser's database, and makes it on the first visit. A change of `StoreSchema` is a new
 * version with a step in `upgrade`.
 *
 * @throws {StoreUnavailableError} {@link StoreBlockedError}
 */
export async function openDatabase(name: string, version = 1): Promise<IDBPDatabase<StoreSchema>> {
  if (globalThis.indexedDB === undefined) {
    throw new StoreUnavailableError({ details: "indexedDB is not there" });
  }
  let refuse: (reason: StoreBlockedError) => void = () => {};
  const blocked = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  try {
    const opened = openDB<StoreSchema>(name, version, {
      upgrade,
      blocked: () => refuse(new StoreBlockedError()),
      // A newer version in another tab comes first; this tab then says that it has to be reloaded.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
    return await Promise.race([opened, blocked]);
  } catch (cause) {
    if (cause instanceof StoreBlockedError) throw cause;
    throw new StoreUnavailableError({ details: String(cause), cause });
  }
}

function upgrade(database: IDBPDatabase<StoreSchema>, oldVersion: number): void {
  if (oldVersion >= 1) return;
  database.createObjectStore("drafts", { keyPath: "id" });
  database.createObjectStore("plans", { keyPath: "plan.id" });
}
