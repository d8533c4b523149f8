import { createChainClient } from "../lib/chain/createChainClient.ts";
import { findChain } from "../lib/dao/findChain.ts";
import type { Mintage } from "../lib/dao/Mintage.ts";
import type { OtherChain } from "../lib/review/facts/fetchCodeElsewhere.ts";
import { UsageError } from "./errors.ts";

/**
 * The other chains that `--also` names, each as its EIP-3770 short name, `=` and an endpoint.
 *
 * @throws {UsageError} {@link UnknownChainError}
 */
export function readOtherChains(
  options: readonly string[] = [],
  { chains }: Pick<Mintage, "chains">,
): OtherChain[] {
  return options.map((text) => {
    const [, shortName = "", rpcUrl = ""] = /^([a-z0-9-]+)=(.+)$/.exec(text) ?? [];
    if (!URL.canParse(rpcUrl)) {
      throw new UsageError(`"${text}" names no chain and endpoint.`, "--also oeth=https://…");
    }
    const { id: chainId, name } = findChain(chains, shortName);
    return { name, chainId, client: createChainClient({ rpcUrl }) };
  });
}
