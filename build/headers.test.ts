import { describe, expect, it } from "vitest";
import { headersOf, parseHeadersFile } from "../demo/appServer/parseHeadersFile.ts";
import { formatHeadersFile, formatVercelFile, headers, scriptHeaders } from "./headers.ts";

const lowerCased = Object.fromEntries(
  Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
);

describe("formatHeadersFile", () => {
  it("gives every path all headers, as a host reads the file", () => {
    const rules = parseHeadersFile(formatHeadersFile());
    for (const path of ["/", "/dao/proposal", "/_next/static/media/x.woff2"]) {
      expect(headersOf(rules, path)).toEqual(lowerCased);
    }
  });

  it("binds scripts, which may be workers, by both policies", () => {
    const rules = parseHeadersFile(formatHeadersFile());
    const { "content-security-policy": policy, ...others } = headersOf(
      rules,
      "/_next/static/chunks/x.js",
    );
    const { "content-security-policy": pagePolicy, ...rest } = lowerCased;
    expect(others).toEqual(rest);
    expect(policy).toBe(`${pagePolicy}, ${scriptHeaders["Content-Security-Policy"]}`);
  });

  it("lets workers run scripts of this site and WebAssembly, and ask nobody for anything", () => {
    expect(scriptHeaders["Content-Security-Policy"]).toBe(
      "frame-ancestors 'none'; default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'",
    );
  });

  it("keeps pages out of frames", () => {
    expect(lowerCased["content-security-policy"]).toBe("frame-ancestors 'none'");
  });
});

describe("formatVercelFile", () => {
  it("says the same as the other file", () => {
    const file: { headers: { source: string; headers: { key: string; value: string }[] }[] } =
      JSON.parse(formatVercelFile());
    const said = file.headers.map(({ source, headers: list }) => [
      source,
      Object.fromEntries(list.map(({ key, value }) => [key, value])),
    ]);
    expect(said).toEqual([
      ["/(.*)", headers],
      ["/_next/static/chunks/(.*)", scriptHeaders],
    ]);
  });
});
