/** A DAO that was opened here: its EIP-3770 address and the name it had. */
export type RecentDao = { entry: string; name: string };

const storageKey = "mintage.recentDaos";
const limit = 8;
const none: readonly RecentDao[] = [];
const listeners = new Set<() => void>();

let cache: { text: string | null; daos: readonly RecentDao[] } = { text: null, daos: none };

/** The DAOs opened in this browser, the latest first. The same array until one is added. */
export function readRecentDaos(): readonly RecentDao[] {
  const text = localStorage.getItem(storageKey);
  if (text !== cache.text) cache = { text, daos: parseRecentDaos(text) };
  return cache.daos;
}

/** Puts a DAO first in the list. */
export function rememberDao(dao: RecentDao): void {
  const others = readRecentDaos().filter(({ entry }) => entry !== dao.entry);
  const daos = [dao, ...others].slice(0, limit);
  localStorage.setItem(storageKey, JSON.stringify(daos));
  for (const listener of listeners) listener();
}

/** Calls back when the list changes. */
export function subscribeToRecentDaos(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function parseRecentDaos(text: string | null): readonly RecentDao[] {
  if (text === null) return none;
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.filter(isRecentDao).slice(0, limit) : none;
  } catch {
    return none;
  }
}

function isRecentDao(value: unknown): value is RecentDao {
  if (typeof value !== "object" || value === null) return false;
  if (!("entry" in value) || !("name" in value)) return false;
  return typeof value.entry === "string" && typeof value.name === "string";
}
