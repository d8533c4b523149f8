import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFreePort } from "./findFreePort.ts";
import { type AppServer, serveFolder } from "./serveFolder.ts";

const parent = mkdtempSync(join(tmpdir(), "mintage-site-"));
const folder = join(parent, "out");
let server: AppServer;

beforeAll(async () => {
  const files = {
    "index.html": "start",
    "dao.html": "dao",
    "dao/draft/index.html": "draft",
    "_next/chunk.js": "code",
    "kernel.wasm": "kernel",
    "404.html": "missing",
    "../secret.txt": "secret",
    _headers:
      "# comment\n/*\n  X-Frame-Options: DENY\n  Permissions-Policy: camera=()\n\n/_next/*\n  X-Chunk: yes\n  Permissions-Policy: usb=()\n/:name.wasm\n  X-Wasm: a:b\n",
  };
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, text);
  }
  const pages = { "/demo.json": '{"chainId":31337}' };
  server = await serveFolder({ folder, port: await findFreePort(), pages });
});
afterAll(async () => {
  await server.stop();
  rmSync(parent, { recursive: true });
});

const get = (path: string) => fetch(`${server.url}${path}`);
const textOf = async (path: string) => (await get(path)).text();

describe("serveFolder", () => {
  it("finds pages as a static host does", async () => {
    expect(await textOf("/")).toBe("start");
    expect(await textOf("/dao")).toBe("dao");
    expect(await textOf("/dao?dao=local:0x1")).toBe("dao");
    expect(await textOf("/dao/draft")).toBe("draft");
    expect(await textOf("/dao/draft/")).toBe("draft");
  });

  it("answers 404 with the export's own page", async () => {
    const response = await get("/nothing");
    expect([response.status, await response.text()]).toEqual([404, "missing"]);
    expect((await get("/%E0%A4%A")).status).toBe(404);
    expect((await get("/%00")).status).toBe(404);
  });

  it("never leaves its folder", async () => {
    const port = Number(new URL(server.url).port);
    for (const path of ["/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt"]) {
      // fetch would tidy the path up before it is sent.
      const status = await new Promise<number | undefined>((resolve, reject) => {
        const sent = request({ host: "localhost", port, path }, (got) => resolve(got.statusCode));
        sent.on("error", reject).end();
      });
      expect(status).toBe(404);
    }
  });

  it("sends the content types that browsers insist on", async () => {
    const typeOf = async (path: string) => (await get(path)).headers.get("content-type");
    expect(await typeOf("/dao")).toBe("text/html; charset=utf-8");
    expect(await typeOf("/_next/chunk.js")).toBe("text/javascript; charset=utf-8");
    expect(await typeOf("/kernel.wasm")).toBe("application/wasm");
    expect(await typeOf("/demo.json")).toBe("application/json; charset=utf-8");
  });

  it("applies the _headers file by path, and joins what is said twice", async () => {
    const page = (await get("/dao")).headers;
    expect(page.get("x-frame-options")).toBe("DENY");
    expect(page.get("x-chunk")).toBeNull();
    const chunk = (await get("/_next/chunk.js")).headers;
    expect(chunk.get("x-chunk")).toBe("yes");
    expect(chunk.get("permissions-policy")).toBe("camera=(), usb=()");
    expect((await get("/kernel.wasm")).headers.get("x-wasm")).toBe("a:b");
  });

  it("serves the given pages, and answers nothing but GET and HEAD", async () => {
    expect(await (await get("/demo.json")).json()).toEqual({ chainId: 31337 });
    const post = await fetch(server.url, { method: "POST" });
    expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    const head = await fetch(`${server.url}/dao`, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });
});
