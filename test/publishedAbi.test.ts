import type { Abi } from "viem";
import { describe, expect, it } from "vitest";
import { arbitrumInboxAbi, arbitrumRouterAbi } from "../contracts-abi/arbitrumBridge.ts";
import { identityRegistryAbi, regulatedTokenAbi } from "../contracts-abi/identityRegistry.ts";
import { opMintManagerAbi } from "../contracts-abi/opMintManager.ts";
import { opStandardBridgeAbi } from "../contracts-abi/opStandardBridge.ts";
import { abiEssence } from "./abiEssence.ts";
import { readPublished } from "./readPublished.ts";

const copies: readonly [string, Abi, Parameters<typeof readPublished>[0]][] = [
  ["arbitrumRouter", arbitrumRouterAbi, "L1GatewayRouter"],
  ["arbitrumInbox", arbitrumInboxAbi, "Inbox"],
  ["identityRegistry", identityRegistryAbi, "IdentityRegistry"],
  ["regulatedToken", regulatedTokenAbi, "RegulatedToken"],
  ["opMintManager", opMintManagerAbi, "MintManager"],
  ["opStandardBridge", opStandardBridgeAbi, "L1StandardBridge"],
];

describe("contracts-abi of releases that are no dependency", () => {
  it.each(copies)("%s says nothing that its release does not", (_, abi, name) => {
    const known = new Set(readPublished(name).abi.map(abiEssence));
    expect(abi.map(abiEssence).filter((item) => !known.has(item))).toEqual([]);
    expect(abi.length).toBeGreaterThan(0);
  });
});
