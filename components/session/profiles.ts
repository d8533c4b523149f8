import type { DaoProfile } from "../../lib/dao/DaoProfile.ts";

let profiles: readonly DaoProfile[] = [];
const listeners = new Set<() => void>();

/** The profiles at hand. The same array until one changes. */
export function readProfiles(): readonly DaoProfile[] {
  return profiles;
}

/** Adds profiles, or replaces those of the same entry; where they are kept is the caller's matter. */
export function addProfiles(added: readonly DaoProfile[]): void {
  const entries = new Set(added.map(({ entry }) => entry));
  profiles = [...profiles.filter(({ entry }) => !entries.has(entry)), ...added];
  for (const listener of listeners) listener();
}

/** Takes the profile of an entry out of the list. */
export function removeProfile(entry: string): void {
  profiles = profiles.filter((profile) => profile.entry !== entry);
  for (const listener of listeners) listener();
}

/** Calls back when the list changes. */
export function subscribeToProfiles(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
