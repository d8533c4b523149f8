const longestName = 60;

/** The name of a draft's file: its title in small letters with hyphens, `draft` where it has none. */
export function draftFileName(title: string): string {
  const words = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  const name = [...words].slice(0, longestName).join("").replace(/^-|-$/g, "");
  return `${name === "" ? "draft" : name}.json`;
}
