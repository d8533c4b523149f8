import { statSync } from "node:fs";
import { join, resolve, sep } from "node:path";

/** A file of the export and the status it is served with. */
export type FoundFile = { path: string; status: 200 | 404 };

/**
 * The file a static host serves for a URL's path: `/dao` is `dao.html` or `dao/index.html`, and
 * what is not there is `404.html`. Never a file outside `folder`.
 */
export function findFile(folder: string, pathname: string): FoundFile | undefined {
  const decoded = decode(pathname);
  const names = decoded === undefined ? [] : candidates(decoded);
  const path = names.map((name) => inside(folder, name)).find(isFile);
  if (path !== undefined) return { path, status: 200 };
  const missing = join(folder, "404.html");
  return isFile(missing) ? { path: missing, status: 404 } : undefined;
}

function candidates(path: string): string[] {
  const trimmed = path.replace(/\/+$/, "");
  if (trimmed === "") return ["/index.html"];
  return path.endsWith("/")
    ? [`${trimmed}/index.html`, `${trimmed}.html`]
    : [trimmed, `${trimmed}.html`, `${trimmed}/index.html`];
}

function inside(folder: string, name: string): string | undefined {
  const root = resolve(folder);
  const path = join(root, name);
  return path.startsWith(`${root}${sep}`) ? path : undefined;
}

function isFile(path: string | undefined): path is string {
  if (path === undefined || path.includes("\0")) return false;
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
