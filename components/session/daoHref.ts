/** The address of a page of a DAO; the DAO, and what else is shared, travel in the URL. */
export function daoHref(
  path: string,
  { entry, ...others }: { entry: string; [name: string]: string },
): string {
  const query = new URLSearchParams({ dao: entry, ...others }).toString().replaceAll("%3A", ":");
  return `${path}?${query}`;
}
