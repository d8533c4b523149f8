/** A title as part of a file's name: its words in small letters with hyphens, at most `longest` letters. */
export function fileSlug(title: string, longest: number): string {
  const words = title
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
  return [...words.join("-")].slice(0, longest).join("").replace(/-$/, "");
}
