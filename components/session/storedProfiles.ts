import type { DaoProfile } from "../../lib/dao/DaoProfile.ts";
import { addProfiles, removeProfile } from "./profiles.ts";

/** Entry to the text of the profile's file, as imported. */
type StoredProfiles = Readonly<Record<string, string>>;

const storageKey = "mintage.profiles";

/**
 * Adds a profile from a file's text and keeps it in this browser.
 *
 * @throws {InvalidProfileError}
 */
export async function importProfile(text: string): Promise<DaoProfile> {
  const profile = await parse(text);
  const stored = JSON.stringify({ ...readStored(), [profile.entry]: text });
  localStorage.setItem(storageKey, stored);
  addProfiles([profile]);
  return profile;
}

/** Takes a profile out of the list and out of this browser. */
export function forgetProfile(entry: string): void {
  const others = Object.entries(readStored()).filter(([key]) => key !== entry);
  localStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(others)));
  removeProfile(entry);
}

/** Adds the profiles kept in this browser; one that cannot be read any more is left where it is. */
export async function loadStoredProfiles(): Promise<void> {
  const texts = Object.values(readStored());
  if (texts.length === 0) return;
  const results = await Promise.allSettled(texts.map(parse));
  addProfiles(results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : [])));
}

/** The parser's schemas are heavy, so they are fetched when there is a profile to read. */
async function parse(text: string): Promise<DaoProfile> {
  const { parseProfile } = await import("../../lib/dao/parseProfile.ts");
  return parseProfile(text);
}

function readStored(): StoredProfiles {
  const text = localStorage.getItem(storageKey);
  if (text === null) return {};
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null) return {};
    return Object.fromEntries(
      Object.entries(parsed).filter((entry): entry is [string, string] => {
        return typeof entry[1] === "string";
      }),
    );
  } catch {
    return {};
  }
}
