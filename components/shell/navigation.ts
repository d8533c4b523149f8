/** The pages of a DAO, in the order of the header. */
export const daoPages = [
  { path: "/dao", label: "Overview" },
  { path: "/dao/draft", label: "Draft" },
  { path: "/dao/proposals", label: "Proposals" },
  { path: "/dao/safe", label: "Safe" },
] as const;

/** A page's address for the DAO that is open; the DAO travels in the URL. */
export function pageHref(path: string, dao: string | null): string {
  return dao === null ? path : `${path}?dao=${encodeURIComponent(dao).replaceAll("%3A", ":")}`;
}
