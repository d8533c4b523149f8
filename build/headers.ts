/** What only a real header can say; the rest of the policy stands in each page. */
export const headers: Readonly<Record<string, string>> = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "X-Frame-Options": "DENY",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** The headers as Netlify and Cloudflare Pages read them, and as the demo's server does. */
export function formatHeadersFile(): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `/*\n${lines.join("\n")}\n`;
}

/** The headers as Vercel reads them. */
export function formatVercelFile(): string {
  const list = Object.entries(headers).map(([key, value]) => ({ key, value }));
  const file = { cleanUrls: true, headers: [{ source: "/(.*)", headers: list }] };
  return `${JSON.stringify(file, null, 2)}\n`;
}
