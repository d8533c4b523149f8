import { isRpcUrl } from "./rpcUrls.ts";

/** The hosts that pages of the app may ask without encryption (`connect-src` of its policy). */
export const plainHttpHosts: readonly string[] = ["localhost", "127.0.0.1"];

/**
 * Why the app cannot ask an endpoint at this address, with the remedy; `undefined` where it can.
 *
 * @param ownOrigin - Of the page: it may ask its own site whatever the protocol.
 */
export function findRpcUrlProblem(text: string, ownOrigin: string): string | undefined {
  if (!isRpcUrl(text)) return "Write the whole address, beginning with https:// or http://.";
  const { protocol, hostname, origin } = new URL(text);
  if (protocol === "https:" || origin === ownOrigin || plainHttpHosts.includes(hostname)) return;
  return "http:// works only for this machine (localhost or 127.0.0.1): the browser refuses it elsewhere. Use an https:// address.";
}
