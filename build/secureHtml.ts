import { createHash } from "node:crypto";
import { contentSecurityPolicy } from "./contentSecurityPolicy.ts";

/** A page lacks what the policy has to be written into, or names a script that is not there. */
export class UnsecurablePageError extends Error {
  override name = "UnsecurablePageError";
}

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const scriptPreload = /<link\b[^>]*\bas="script"[^>]*>/g;
const charset = /<meta charSet="utf-8"\/>/i;

/**
 * Adds `integrity` to every script and script preload of a page, and the policy that allows these
 * and no others. Running it again changes nothing.
 *
 * @param readScript - The bytes of a script by its `src`.
 * @throws {UnsecurablePageError}
 */
export function secureHtml(html: string, readScript: (source: string) => Uint8Array): string {
  const hashes: string[] = [];
  const withIntegrity = (tag: string, source: string) => {
    const hash = hashOf(readScript(source));
    hashes.push(hash);
    return tag.includes("integrity=")
      ? tag
      : tag.replace(/(src|href)="[^"]*"/, `$& integrity="${hash}"`);
  };
  const secured = html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
    .replace(scriptElement, (element, attributes: string, body: string) => {
      const source = attribute(attributes, "src");
      if (source === undefined) {
        hashes.push(hashOf(body));
        return element;
      }
      return withIntegrity(element, source);
    })
    .replace(scriptPreload, (tag) => {
      const source = attribute(tag, "href");
      return source === undefined ? tag : withIntegrity(tag, source);
    });
  if (!charset.test(secured)) throw new UnsecurablePageError("The page has no charset element.");
  const policy = contentSecurityPolicy(hashes);
  return secured.replace(
    charset,
    (tag) => `${tag}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
  );
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
}

function hashOf(content: string | Uint8Array): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}
