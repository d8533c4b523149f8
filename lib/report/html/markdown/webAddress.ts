/**
 * An address on the web as a browser would ask for it, its host in ASCII; `undefined` for any other
 * scheme, and for one with a user before the host, which looks like another host.
 */
export function webAddress(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const { href, username, password } = new URL(text);
  return username === "" && password === "" ? href : undefined;
}
