/**
 * The policy of one page. Scripts are named by their hashes; what they load themselves is trusted
 * through `'strict-dynamic'`. `frame-ancestors` is not heard in a meta element: see `headers.ts`.
 *
 * @param scriptHashes - CSP hash sources without quotes, such as `sha256-…`.
 */
export function contentSecurityPolicy(scriptHashes: readonly string[]): string {
  const hashes = [...new Set(scriptHashes)].sort().map((hash) => `'${hash}'`);
  return [
    "default-src 'self'",
    ["script-src", ...hashes, "'strict-dynamic'", "'wasm-unsafe-eval'"].join(" "),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'self' https: wss: http://localhost:* http://127.0.0.1:*",
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * The policy of the workers. A worker does not have the policy of its page but that of the response
 * its script came with, so it stands in a header: scripts of this site, WebAssembly, and nothing else.
 */
export const workerSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
].join("; ");
