import { execFileSync } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Abi } from "viem";
import type { Artifact } from "../demo/Artifact.ts";

const cacheFolder = fileURLToPath(
  new URL("../node_modules/.cache/mintage-published/", import.meta.url),
);

/** A release in npm's registry, and the hash that the registry gave for its archive on 2026-11-21. */
type Release = { spec: string; integrity: string };

const tokenBridge: Release = {
  spec: "@arbitrum/token-bridge-contracts@1.2.5",
  integrity:
    "sha512-wIekHs2hNGt0uxlKN8NiEcAoiN1Y4rN9jhbx/BX8T6E1B6XsabrLNVRs0lbsn7uLhV5Z61OaRTy9HirGmTs5+A==",
};
const nitro: Release = {
  spec: "@arbitrum/nitro-contracts@3.2.0",
  integrity:
    "sha512-uiwqpgLLBpym/55YBPVItkfOnkfGRh+yWyIeTxBjSn+O0nDcEwPZhB1EQSE+eTxteD9nP7ZacAi3a9f+E/17vQ==",
};
const tRex: Release = {
  spec: "@tokenysolutions/t-rex@4.1.6",
  integrity:
    "sha512-GNmVAC11cqwF6bmVCl0yhaVfPLBptF4K0vmepghTPbSogky1WG+38h7RR/p7909Si2JgswreeeLZZyBLN0KZrg==",
};
const bedrock: Release = {
  spec: "@eth-optimism/contracts-bedrock@0.17.3",
  integrity:
    "sha512-cHPO7ntWeOBDLO7ZFFSZGI1D7CDqf4loRbRVJrFIsqLEz+hysWIqA0e3dv2GnrjVeuYePBfI2NTBEG4uwz9bQQ==",
};
const graph: Release = {
  spec: "@graphprotocol/contracts@7.2.1",
  integrity:
    "sha512-Ge2RD5QoEeSabCzdlMG3DT1mdsTGaD3aqxDsxRWwDx9nejudkrTlhjTTRAGVtBkfxlEy7P4Kxejr+fZmK29yRg==",
};

const gateway = "build/contracts/contracts/tokenbridge/ethereum/gateway";
const registry = "artifacts/contracts/registry/implementation";
const forge = "forge-artifacts";

/** Where the published builds are, in releases that are too large or bring too much to be installed. */
const builds = {
  L1GatewayRouter: [tokenBridge, `${gateway}/L1GatewayRouter.sol/L1GatewayRouter.json`],
  L1ERC20Gateway: [tokenBridge, `${gateway}/L1ERC20Gateway.sol/L1ERC20Gateway.json`],
  Bridge: [nitro, "build/contracts/src/bridge/Bridge.sol/Bridge.json"],
  Inbox: [nitro, "build/contracts/src/bridge/Inbox.sol/Inbox.json"],
  ERC20Inbox: [nitro, "build/contracts/src/bridge/ERC20Inbox.sol/ERC20Inbox.json"],
  IdentityRegistry: [tRex, `${registry}/IdentityRegistry.sol/IdentityRegistry.json`],
  IdentityRegistryStorage: [
    tRex,
    `${registry}/IdentityRegistryStorage.sol/IdentityRegistryStorage.json`,
  ],
  ClaimTopicsRegistry: [tRex, `${registry}/ClaimTopicsRegistry.sol/ClaimTopicsRegistry.json`],
  RegulatedToken: [tRex, "artifacts/contracts/token/Token.sol/Token.json"],
  ModularCompliance: [
    tRex,
    "artifacts/contracts/compliance/modular/ModularCompliance.sol/ModularCompliance.json",
  ],
  MintManager: [bedrock, `${forge}/MintManager.sol/MintManager.json`],
  GovernanceToken: [bedrock, `${forge}/GovernanceToken.sol/GovernanceToken.json`],
  L1StandardBridge: [bedrock, `${forge}/L1StandardBridge.sol/L1StandardBridge.json`],
  RewardsManager: [graph, "artifacts/contracts/rewards/RewardsManager.sol/RewardsManager.json"],
  GraphController: [graph, "artifacts/contracts/governance/Controller.sol/Controller.json"],
  GraphProxy: [graph, "artifacts/contracts/upgrades/GraphProxy.sol/GraphProxy.json"],
  GraphToken: [graph, "artifacts/contracts/token/GraphToken.sol/GraphToken.json"],
} as const satisfies Record<string, readonly [Release, string]>;

/** Compilers differ in where they put the bytecode. */
type Build = { abi: Abi; bytecode: string | { object: string } };

/**
 * A published contract of a release that is no dependency: its archive is fetched by npm when first
 * asked for, held against its hash and kept in `node_modules/.cache`; nothing of it is installed, and none of
 * its scripts run.
 *
 * @throws where the registry cannot be reached and the archive is not kept yet, or has another hash.
 */
export function readPublished(name: keyof typeof builds): Artifact {
  const [release, path] = builds[name];
  const text = execFileSync("tar", ["-xzOf", archiveOf(release), `package/${path}`], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  const build: Build = JSON.parse(text);
  const code = typeof build.bytecode === "string" ? build.bytecode : build.bytecode.object;
  return { name, abi: build.abi, bytecode: `0x${code.replace(/^0x/, "")}` };
}

/** The release's archive, as npm packs it. */
function archiveOf(release: Release): string {
  const path = join(cacheFolder, `${release.spec.replace(/^@/, "").replace("/", "-")}.tgz`);
  if (isRelease(path, release)) return path;
  mkdirSync(cacheFolder, { recursive: true });
  const draft = mkdtempSync(join(tmpdir(), "mintage-published-"));
  try {
    const fetched = pack(release, draft);
    if (!isRelease(fetched, release))
      throw new Error(`${release.spec} is not the archive that was published under its hash.`);
    // Two test workers may fetch at once: a rename never leaves half a file to the other.
    const kept = `${path}.${randomUUID()}`;
    execFileSync("cp", [fetched, kept]);
    renameSync(kept, path);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return path;
}

function pack({ spec }: Release, folder: string): string {
  const flags = ["--silent", "--prefer-offline", "--pack-destination", folder];
  try {
    execFileSync("npm", ["pack", spec, ...flags], { stdio: "pipe" });
  } catch (cause) {
    const remedy = "Run the test once where npm reaches its registry; the archive is kept then.";
    throw new Error(`${spec} could not be fetched. ${remedy}`, { cause });
  }
  const [file = ""] = readdirSync(folder);
  return join(folder, file);
}

function isRelease(path: string, { integrity }: Release): boolean {
  try {
    const hash = createHash("sha512").update(readFileSync(path)).digest("base64");
    return `sha512-${hash}` === integrity;
  } catch {
    return false;
  }
}
