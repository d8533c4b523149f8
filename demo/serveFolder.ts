import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { contentTypeOf } from "./appServer/contentTypeOf.ts";
import { findFile } from "./appServer/findFile.ts";
import { type HeaderRule, headersOf, parseHeadersFile } from "./appServer/parseHeadersFile.ts";
import { PortBusyError } from "./errors.ts";
import { isBusy } from "./findFreePort.ts";

export type AppServer = { url: string; stop(): Promise<void> };

type Site = {
  folder: string;
  rules: readonly HeaderRule[];
  pages: Readonly<Record<string, string>>;
};

/**
 * Serves a static export as a static host would, with the headers of its `_headers` file.
 *
 * @param parameters.pages JSON texts served beside the files, by path.
 * @throws {PortBusyError}
 */
export async function serveFolder(parameters: {
  folder: string;
  port: number;
  pages: Readonly<Record<string, string>>;
}): Promise<AppServer> {
  const { folder, port, pages } = parameters;
  const headersFile = join(folder, "_headers");
  const rules = existsSync(headersFile) ? parseHeadersFile(readFileSync(headersFile, "utf8")) : [];
  const server = createServer((request, response) =>
    answer(request, response, { folder, rules, pages }),
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) =>
      reject(isBusy(error) ? new PortBusyError(port, "--port") : error),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://localhost:${port}`, stop };
}

function answer(request: IncomingMessage, response: ServerResponse, site: Site): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const [pathname = "/"] = (request.url ?? "/").split(/[?#]/);
  const { status, type, body } = find(site, pathname);
  const headers = { ...headersOf(site.rules, pathname), "cache-control": "no-cache" };
  response.writeHead(status, { ...headers, "content-type": type, "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

function find({ folder, pages }: Site, pathname: string) {
  const page = Object.hasOwn(pages, pathname) ? pages[pathname] : undefined;
  if (page !== undefined) {
    return { status: 200, type: contentTypeOf(pathname), body: Buffer.from(page) };
  }
  const file = findFile(folder, pathname);
  return file === undefined
    ? { status: 404, type: contentTypeOf(".txt"), body: Buffer.from("Not found\n") }
    : { status: file.status, type: contentTypeOf(file.path), body: readFileSync(file.path) };
}
