import { createRequire } from "node:module";
import type { Artifact } from "./Artifact.ts";

const require = createRequire(import.meta.url);

/** Where the published builds of the demo's contracts are. */
const builds = {
  Uni: "@uniswap/governance/build/Uni.json",
  GovernorAlpha: "@uniswap/governance/build/GovernorAlpha.json",
  Timelock: "@uniswap/governance/build/Timelock.json",
  TreasuryVester: "@uniswap/governance/build/TreasuryVester.json",
  StakingRewards: "@uniswap/liquidity-staker/build/StakingRewards.json",
  UniswapV2Factory: "@uniswap/v2-core/build/UniswapV2Factory.json",
  UniswapV2Pair: "@uniswap/v2-core/build/UniswapV2Pair.json",
  SablierV2LockupLinear: "@sablier/v2-core/artifacts/SablierV2LockupLinear.json",
  SablierV2LockupDynamic: "@sablier/v2-core/artifacts/SablierV2LockupDynamic.json",
  MerkleDistributor: "@uniswap/merkle-distributor/build/MerkleDistributor.json",
  TimelockController: "@openzeppelin/contracts/build/contracts/TimelockController.json",
  VestingWallet: "@openzeppelin/contracts/build/contracts/VestingWallet.json",
  ERC1967Proxy: "@openzeppelin/contracts/build/contracts/ERC1967Proxy.json",
  Safe: safe("Safe.sol/Safe"),
  SafeL2: safe("SafeL2.sol/SafeL2"),
  SafeProxyFactory: safe("proxies/SafeProxyFactory.sol/SafeProxyFactory"),
  SafeProxy: safe("proxies/SafeProxy.sol/SafeProxy"),
  MultiSend: safe("libraries/MultiSend.sol/MultiSend"),
  MultiSendCallOnly: safe("libraries/MultiSendCallOnly.sol/MultiSendCallOnly"),
  CompatibilityFallbackHandler: safe(
    "handler/CompatibilityFallbackHandler.sol/CompatibilityFallbackHandler",
  ),
  SignMessageLib: safe("libraries/SignMessageLib.sol/SignMessageLib"),
  CreateCall: safe("libraries/CreateCall.sol/CreateCall"),
  SimulateTxAccessor: safe("accessors/SimulateTxAccessor.sol/SimulateTxAccessor"),
} as const;

/** Compilers differ in where they put the bytecode. */
type Build = { abi: Artifact["abi"]; bytecode: string | { object: string } };

/** A published contract, by its name. */
export function readArtifact(name: keyof typeof builds): Artifact {
  const build: Build = require(builds[name]);
  const code = typeof build.bytecode === "string" ? build.bytecode : build.bytecode.object;
  return { name, abi: build.abi, bytecode: `0x${code.replace(/^0x/, "")}` };
}

function safe(path: string): string {
  return `@safe-global/safe-contracts/build/artifacts/contracts/${path}.json`;
}
