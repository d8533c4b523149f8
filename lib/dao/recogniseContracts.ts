import { type Address, type Client, type Hex, toFunctionSelector } from "viem";
import { fetchReads } from "../chain/fetchReads.ts";
import { hasOperation } from "../chain/hasOperation.ts";
import { readAll } from "../chain/readAll.ts";
import { readCode } from "../chain/readCode.ts";
import type { IssuanceAdapter } from "../issuance/IssuanceAdapter.ts";
import type { RecognisedContract } from "./Dao.ts";
import type { fetchImplementations } from "./fetchImplementations.ts";

/** Which contracts to look at, and the adapters to know them by. */
export type RecogniseContractsParameters = {
  adapters: readonly IssuanceAdapter[];
  token: Address;
  contracts: readonly Address[];
  blockNumber: bigint;
};

/**
 * Finds by their code which adapters may know the token and the contracts: all functions of the family
 * are in it, or in that of what a proxy stands for. Code that is a proxy of a kind not known here may
 * be anything, so every adapter is asked; what an adapter then reads decides.
 *
 * @throws {RpcUnavailableError} {@link RpcRefusedError}
 */
export async function recogniseContracts(
  client: Client,
  parameters: RecogniseContractsParameters,
): Promise<RecognisedContract[]> {
  const { adapters, token, contracts, blockNumber } = parameters;
  const targets = [token, ...contracts];
  const codes = await fetchReads(client, { read: readAll(targets.map(readCode)), blockNumber });
  const found = targets.map((target, index) => {
    const asked = adapters.filter(({ scope }) => (scope === "token") === (index === 0));
    return { target, code: codes[index] ?? "0x", asked };
  });
  const unknown = found.filter(
    ({ code, asked }) =>
      hasOperation(code, "delegatecall") && !asked.some((adapter) => isOfFamily(code, adapter)),
  );
  const proxies = unknown.map(({ target, code }) => ({ address: target, code }));
  const implementations = await follow(client, { proxies, blockNumber });
  return found.flatMap(({ target, code, asked }) => {
    const isProxy = unknown.some((proxy) => proxy.target === target);
    const real = isProxy ? implementations.get(target) : code;
    return asked
      .filter((adapter) => real === undefined || isOfFamily(real, adapter))
      .map(({ id }) => ({ adapter: id, target }));
  });
}

/** What follows proxies is fetched where there may be one. */
async function follow(
  client: Client,
  parameters: Parameters<typeof fetchImplementations>[1],
): Promise<ReadonlyMap<Address, Hex>> {
  if (parameters.proxies.length === 0) return new Map();
  const module = await import("./fetchImplementations.ts");
  return module.fetchImplementations(client, parameters);
}

/** Solidity and Vyper hold the selectors they answer to as constants. */
function isOfFamily(code: Hex, { functions }: IssuanceAdapter): boolean {
  return functions.every((signature) => code.includes(selectorOf(signature)));
}

/** Four bytes; a compiler pushes fewer where the first are zero. */
function selectorOf(signature: string): string {
  return toFunctionSelector(signature)
    .slice(2)
    .replace(/^(?:00)+/, "");
}
