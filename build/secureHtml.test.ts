import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { secureHtml, UnsecurablePageError } from "./secureHtml.ts";

const scripts: Readonly<Record<string, string>> = { "/a.js": "alert(1)", "/b.js": "alert(2)" };
const readScript = (source: string) => {
  const script = scripts[source];
  if (script === undefined) throw new UnsecurablePageError(source);
  return new TextEncoder().encode(script);
};
const hash = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/>${body}</head></html>`;
const policyOf = (html: string) => /content="([^"]*)"/.exec(html)?.[1] ?? "";

describe("secureHtml", () => {
  it("gives each script the integrity of its bytes and names it in the policy", () => {
    const html = secureHtml(page('<script src="/a.js" async=""></script>'), readScript);
    expect(html).toContain(`<script src="/a.js" integrity="${hash("alert(1)")}" async="">`);
    expect(policyOf(html)).toContain(`'${hash("alert(1)")}'`);
  });

  it("names an inline script by its text, line breaks included", () => {
    const html = secureHtml(page("<script>one()\ntwo()</script>"), readScript);
    expect(policyOf(html)).toContain(`'${hash("one()\ntwo()")}'`);
  });

  it("gives preloads of scripts their integrity, and leaves other preloads alone", () => {
    const style = '<link rel="preload" as="style" href="/x.css"/>';
    const html = secureHtml(
      page(`<link rel="preload" as="script" href="/b.js"/>${style}`),
      readScript,
    );
    expect(html).toContain(`href="/b.js" integrity="${hash("alert(2)")}"`);
    expect(html).toContain(style);
  });

  it("puts the policy before every script", () => {
    const html = secureHtml(page("<script>one()</script>"), readScript);
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
  });

  it("allows no script but those by hash, and what they load", () => {
    const policy = policyOf(secureHtml(page("<script>one()</script>"), readScript));
    const sources = policy.split("; ").find((part) => part.startsWith("script-src")) ?? "";
    expect(sources).toBe(`script-src '${hash("one()")}' 'strict-dynamic' 'wasm-unsafe-eval'`);
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toContain("unsafe-inline");
  });

  it("gives the same page when run again", () => {
    const once = secureHtml(page('<script src="/a.js"></script><script>x()</script>'), readScript);
    expect(secureHtml(once, readScript)).toBe(once);
  });

  it("refuses a page whose script is not there", () => {
    expect(() => secureHtml(page('<script src="/c.js"></script>'), readScript)).toThrow(
      UnsecurablePageError,
    );
  });

  it("refuses a page it cannot put a policy into", () => {
    expect(() => secureHtml("<html><head></head></html>", readScript)).toThrow(
      UnsecurablePageError,
    );
  });
});
