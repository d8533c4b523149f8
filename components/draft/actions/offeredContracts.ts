import type { Address } from "viem";
import {
  sablierLinears11,
  sablierLinears12,
  uniswapV2Routers,
  uniswapV3Routers,
} from "../../../contracts-abi/publishedContracts.ts";
import { cleanText } from "../../ui/cleanText.ts";
import type { FormContext } from "./ActionForm.ts";

type Published = { chainId: number; address: Address; name: string };

const published: Readonly<Record<string, readonly Published[]>> = {
  swapTokens: uniswapV2Routers,
  swapThroughAsset: uniswapV2Routers,
  swapInV3: uniswapV3Routers,
  createStreamWithDurations: sablierLinears12,
  createStreamWithTimestamps: sablierLinears12,
  createStreamWithRange: sablierLinears11,
};

/**
 * The contracts a kind of action is for, by name: first the DAO's own, then those that their publishers
 * name for its chain.
 */
export function offeredContracts(
  type: string,
  { targets, snapshot }: FormContext,
): Readonly<Record<Address, string>> {
  const { labels, chainId } = snapshot.dao;
  const own = (targets?.get(type) ?? []).map(
    (target) => [target, cleanText(labels[target] ?? target, 60)] as const,
  );
  const others = (published[type] ?? [])
    .filter((contract) => contract.chainId === chainId)
    .map(({ address, name }) => [address, name] as const);
  return Object.fromEntries([...own, ...others]);
}
