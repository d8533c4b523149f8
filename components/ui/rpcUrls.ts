/** Chain id to RPC URL, as kept in the browser. */
export type RpcUrls = Readonly<Record<string, string>>;

const storageKey = "mintage.rpcUrls";
const listeners = new Set<() => void>();
const none: RpcUrls = {};

/** What applies where nothing was chosen: a node on this machine, or what the demo says. */
let fallbacks: RpcUrls = { 31337: "http://127.0.0.1:8545" };
let cache: { text: string | null; urls: RpcUrls } = { text: null, urls: none };

/** The URLs a person chose. The same object until one changes. */
export function readRpcUrls(): RpcUrls {
  const text = localStorage.getItem(storageKey);
  if (text !== cache.text) cache = { text, urls: parseRpcUrls(text) };
  return cache.urls;
}

/** The RPC URL to use for a chain; `undefined` until one is chosen. */
export function findRpcUrl(chainId: number): string | undefined {
  return readRpcUrls()[chainId] ?? fallbacks[chainId];
}

/** Keeps a URL for a chain, or forgets it. */
export function storeRpcUrl(chainId: number, url: string | undefined): void {
  const others = Object.entries(readRpcUrls()).filter(([id]) => id !== `${chainId}`);
  const entries = url === undefined ? others : [...others, [`${chainId}`, url]];
  localStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(entries)));
  for (const listener of listeners) listener();
}

/** Sets what applies for a chain where nothing was chosen. */
export function setFallbackRpcUrl(chainId: number, url: string): void {
  fallbacks = { ...fallbacks, [chainId]: url };
  for (const listener of listeners) listener();
}

/** Calls back when a URL changes, in this tab or another. */
export function subscribeToRpcUrls(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

function parseRpcUrls(text: string | null): RpcUrls {
  if (text === null) return none;
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null) return none;
    const valid = Object.entries(parsed).filter(
      (entry): entry is [string, string] =>
        /^[1-9][0-9]*$/.test(entry[0]) && typeof entry[1] === "string" && isRpcUrl(entry[1]),
    );
    return Object.fromEntries(valid);
  } catch {
    return none;
  }
}

/** Whether text is an address that an RPC endpoint may have. */
export function isRpcUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol } = new URL(text);
  return protocol === "https:" || protocol === "http:";
}
