import { fileSlug } from "../ui/fileSlug.ts";

const longestName = 60;

/** The name of a draft's file, by its title; `draft` where that has no words. */
export function draftFileName(title: string): string {
  return `${fileSlug(title, longestName) || "draft"}.json`;
}
