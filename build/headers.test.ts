import { describe, expect, it } from "vitest";
import { headersOf, parseHeadersFile } from "../demo/appServer/parseHeadersFile.ts";
import { formatHeadersFile, formatVercelFile, headers } from "./headers.ts";

const lowerCased = Object.fromEntries(
  Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
);

describe("formatHeadersFile", () => {
  it("gives every path all headers, as a host reads the file", () => {
    const rules = parseHeadersFile(formatHeadersFile());
    for (const path of ["/", "/dao/proposal", "/_next/static/chunks/x.js"]) {
      expect(headersOf(rules, path)).toEqual(lowerCased);
    }
  });

  it("keeps pages out of frames", () => {
    expect(lowerCased["content-security-policy"]).toBe("frame-ancestors 'none'");
  });
});

describe("formatVercelFile", () => {
  it("says the same as the other file", () => {
    const file: { headers: [{ headers: { key: string; value: string }[] }] } = JSON.parse(
      formatVercelFile(),
    );
    const list = file.headers[0].headers.map(({ key, value }) => [key, value]);
    expect(Object.fromEntries(list)).toEqual(headers);
  });
});
