import { workerSecurityPolicy } from "./contentSecurityPolicy.ts";

/** What only a real header can say; the rest of the policy stands in each page. */
export const headers: Readonly<Record<string, string>> = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "X-Frame-Options": "DENY",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** Where the scripts lie that workers are started from. */
const scripts = "/_next/static/chunks/";

/** What is said of scripts instead: it binds the workers among them. */
export const scriptHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": `${headers["Content-Security-Policy"]}; ${workerSecurityPolicy}`,
};

/** The headers as Netlify and Cloudflare Pages read them, and as the demo's server does. */
export function formatHeadersFile(): string {
  return `${formatRule("/*", headers)}${formatRule(`${scripts}*`, scriptHeaders)}`;
}

/** The headers as Vercel reads them; of two with one name the later counts. */
export function formatVercelFile(): string {
  const list = (of: Readonly<Record<string, string>>) =>
    Object.entries(of).map(([key, value]) => ({ key, value }));
  const file = {
    cleanUrls: true,
    headers: [
      { source: "/(.*)", headers: list(headers) },
      { source: `${scripts}(.*)`, headers: list(scriptHeaders) },
    ],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function formatRule(pattern: string, of: Readonly<Record<string, string>>): string {
  const lines = Object.entries(of).map(([name, value]) => `  ${name}: ${value}`);
  return `${pattern}\n${lines.join("\n")}\n`;
}
