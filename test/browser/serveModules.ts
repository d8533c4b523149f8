import { mkdtempSync, rmSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createViteServer } from "vitest/node";
import { repositoryFolder } from "../../demo/buildApp.ts";

/** A page for each browser that runs one module of the repository, and what it has to say. */
export type ModuleServer = {
  /** The page's address; the name tells browsers apart. */
  urlOf(browser: string): string;
  /**
   * The text that the module gave to `fetch(location.pathname, { method: "POST", body })`.
   *
   * @throws {Error} with the page's own message where the module failed.
   */
  posted(browser: string): Promise<string>;
  stop(): Promise<void>;
};

type Mailbox = { resolve(text: string): void; reject(error: Error): void; text: Promise<string> };

/** Says what a page could not load or did not catch, instead of saying nothing at all. */
const pageOf = (module: string) => `<!doctype html>
<meta charset="utf-8">
<title>${module}</title>
<script>
const fail = (message) => fetch(location.pathname + "?failed", { method: "POST", body: message });
addEventListener("error", (event) => fail(event.message ?? "cannot load " + event.target.src), true);
addEventListener("unhandledrejection", (event) => fail(String(event.reason?.stack ?? event.reason)));
</script>
<script type="module" src="${module}"></script>
`;

/** Serves the repository's modules on this machine, types stripped, workers and all, unbundled. */
export async function serveModules(module: string): Promise<ModuleServer> {
  const cacheDir = mkdtempSync(join(tmpdir(), "mintage-modules-"));
  const mail = createMail();
  const server = await createViteServer({
    root: repositoryFolder,
    configFile: false,
    appType: "custom",
    cacheDir,
    logLevel: "error",
    server: { port: 0, host: "127.0.0.1", hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [
      {
        name: "pages",
        configureServer(vite) {
          vite.middlewares.use("/pages", (request, response) =>
            answer({ request, response, module, mail }),
          );
        },
      },
    ],
  });
  await server.listen();
  const address = server.httpServer?.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    urlOf: (browser) => `http://127.0.0.1:${port}/pages/${browser}`,
    posted: (browser) => mail(browser).text,
    async stop() {
      await server.close();
      rmSync(cacheDir, { recursive: true, force: true });
    },
  };
}

function createMail(): (browser: string) => Mailbox {
  const boxes = new Map<string, Mailbox>();
  return (browser) => {
    const known = boxes.get(browser);
    if (known !== undefined) return known;
    let settle: Omit<Mailbox, "text"> | undefined;
    const text = new Promise<string>((resolve, reject) => {
      settle = { resolve, reject };
    });
    // Whoever asks hears of a failure; until then it is nobody's.
    text.catch(() => {});
    const box = { ...settle!, text };
    boxes.set(browser, box);
    return box;
  };
}

type Exchange = {
  request: IncomingMessage;
  response: ServerResponse;
  module: string;
  mail: ReturnType<typeof createMail>;
};

function answer({ request, response, module, mail }: Exchange): void {
  if (request.method !== "POST") {
    response.setHeader("content-type", "text/html");
    response.end(pageOf(module));
    return;
  }
  const [path = "", query] = (request.url ?? "").slice(1).split("?");
  const box = mail(path);
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    response.end();
    const text = Buffer.concat(parts).toString();
    if (query === "failed") box.reject(new Error(`In ${path}: ${text}`));
    else box.resolve(text);
  });
}
