import type { Page } from "playwright-core";
import type { Address } from "viem";

/** Runs in the page as it is written here: a compiler would add calls of its own to a function. */
const script = `({ address, rpcUrl }) => {
  const listeners = {};
  const of = (event) => (listeners[event] ??= new Set());
  let chainId = "0x1";
  let isConnected = false;
  const forward = async (method, params) => {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
    const headers = { "content-type": "application/json" };
    const response = await fetch(rpcUrl, { method: "POST", headers, body });
    const { result, error } = await response.json();
    if (error !== undefined) throw error;
    return result;
  };
  const provider = {
    on: (event, listener) => void of(event).add(listener),
    removeListener: (event, listener) => void of(event).delete(listener),
    request: async ({ method, params = [] }) => {
      if (method === "eth_requestAccounts" || method === "wallet_requestPermissions")
        isConnected = true;
      if (method === "eth_accounts" || method === "eth_requestAccounts")
        return isConnected ? [address] : [];
      if (method === "wallet_requestPermissions")
        return [{ caveats: [{ type: "restrictReturnedAccounts", value: [address] }] }];
      if (method === "eth_chainId") return chainId;
      if (method === "wallet_switchEthereumChain") {
        chainId = params[0].chainId;
        for (const listener of of("chainChanged")) listener(chainId);
        return null;
      }
      return forward(method, params);
    },
  };
  const info = {
    uuid: "350670db-19fa-4704-a166-e52e178b59d2",
    name: "Test wallet",
    icon: "data:image/svg+xml,",
    rdns: "example.test",
  };
  const detail = Object.freeze({ info, provider });
  const announce = () =>
    window.dispatchEvent(new CustomEvent("eip6963:announceProvider", { detail }));
  window.addEventListener("eip6963:requestProvider", announce);
  announce();
}`;

/**
 * Puts a wallet into every page opened from now on, announced as EIP-6963 has it. It stands on
 * Ethereum until it is asked to switch; the demo's node signs for it.
 */
export async function injectWallet(
  page: Page,
  wallet: { address: Address; rpcUrl: string },
): Promise<void> {
  await page.addInitScript({ content: `(${script})(${JSON.stringify(wallet)})` });
}
