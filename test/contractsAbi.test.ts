import { createRequire } from "node:module";
import type { Abi } from "viem";
import { describe, expect, it } from "vitest";
import { accessControlAbi } from "../contracts-abi/accessControl.ts";
import { canonicalSafe } from "../contracts-abi/canonicalAddresses.ts";
import { compoundTimelockAbi } from "../contracts-abi/compoundTimelock.ts";
import { erc20Abi } from "../contracts-abi/erc20.ts";
import { erc20BurnableAbi } from "../contracts-abi/erc20Burnable.ts";
import { erc20CappedAbi } from "../contracts-abi/erc20Capped.ts";
import { erc20VotesAbi } from "../contracts-abi/erc20Votes.ts";
import { governorAlphaAbi } from "../contracts-abi/governorAlpha.ts";
import { merkleDistributorAbi } from "../contracts-abi/merkleDistributor.ts";
import { multiSendAbi } from "../contracts-abi/multiSend.ts";
import { openZeppelinGovernorAbi } from "../contracts-abi/openZeppelinGovernor.ts";
import { ownableAbi } from "../contracts-abi/ownable.ts";
import { sablierLockupLinearAbi } from "../contracts-abi/sablierLockupLinear.ts";
import { safeAbi } from "../contracts-abi/safe.ts";
import { safeProxyFactoryAbi } from "../contracts-abi/safeProxyFactory.ts";
import { stakingRewardsAbi } from "../contracts-abi/stakingRewards.ts";
import { timelockControllerAbi } from "../contracts-abi/timelockController.ts";
import { treasuryVesterAbi } from "../contracts-abi/treasuryVester.ts";
import { uniAbi } from "../contracts-abi/uni.ts";
import { uniswapV2PairAbi } from "../contracts-abi/uniswapV2Pair.ts";
import { vestingWalletAbi } from "../contracts-abi/vestingWallet.ts";
import { abiEssence } from "./abiEssence.ts";

const require = createRequire(import.meta.url);
const artifact = (path: string): Abi => require(path).abi;
const openZeppelin = (name: string) =>
  artifact(`@openzeppelin/contracts/build/contracts/${name}.json`);
const uniswap = (name: string) => artifact(`@uniswap/governance/build/${name}.json`);
const safeContracts = (path: string) =>
  artifact(`@safe-global/safe-contracts/build/artifacts/contracts/${path}.json`);

const governor = [
  "TimelockControl",
  "Settings",
  "CountingSimple",
  "VotesQuorumFraction",
  "PreventLateQuorum",
].flatMap((extension) => openZeppelin(`Governor${extension}`));

const copies: readonly [string, Abi, Abi][] = [
  ["accessControl", accessControlAbi, openZeppelin("AccessControl")],
  ["compoundTimelock", compoundTimelockAbi, uniswap("Timelock")],
  ["erc20", erc20Abi, openZeppelin("ERC20")],
  ["erc20Burnable", erc20BurnableAbi, openZeppelin("ERC20Burnable")],
  ["erc20Capped", erc20CappedAbi, openZeppelin("ERC20Capped")],
  ["erc20Votes", erc20VotesAbi, openZeppelin("ERC20Votes")],
  ["governorAlpha", governorAlphaAbi, uniswap("GovernorAlpha")],
  [
    "merkleDistributor",
    merkleDistributorAbi,
    artifact("@uniswap/merkle-distributor/build/MerkleDistributor.json"),
  ],
  ["multiSend", multiSendAbi, safeContracts("libraries/MultiSend.sol/MultiSend")],
  ["openZeppelinGovernor", openZeppelinGovernorAbi, governor],
  ["ownable", ownableAbi, openZeppelin("Ownable2Step")],
  ["safe", safeAbi, safeContracts("Safe.sol/Safe")],
  [
    "safeProxyFactory",
    safeProxyFactoryAbi,
    safeContracts("proxies/SafeProxyFactory.sol/SafeProxyFactory"),
  ],
  [
    "sablierLockupLinear",
    sablierLockupLinearAbi,
    artifact("@sablier/v2-core/artifacts/SablierV2LockupLinear.json"),
  ],
  [
    "stakingRewards",
    stakingRewardsAbi,
    artifact("@uniswap/liquidity-staker/build/StakingRewards.json"),
  ],
  ["timelockController", timelockControllerAbi, openZeppelin("TimelockController")],
  ["treasuryVester", treasuryVesterAbi, uniswap("TreasuryVester")],
  ["uni", uniAbi, uniswap("Uni")],
  ["uniswapV2Pair", uniswapV2PairAbi, artifact("@uniswap/v2-core/build/UniswapV2Pair.json")],
  ["vestingWallet", vestingWalletAbi, openZeppelin("VestingWalletCliff")],
];

describe("contracts-abi", () => {
  it.each(copies)("%s says nothing that its package does not", (_, abi, source) => {
    const known = new Set(source.map(abiEssence));
    expect(abi.map(abiEssence).filter((item) => !known.has(item))).toEqual([]);
    expect(abi.length).toBeGreaterThan(0);
  });
});

describe("canonicalSafe", () => {
  const files = {
    safe: "safe",
    safeL2: "safe_l2",
    safeProxyFactory: "safe_proxy_factory",
    compatibilityFallbackHandler: "compatibility_fallback_handler",
    simulateTxAccessor: "simulate_tx_accessor",
    multiSend: "multi_send",
    multiSendCallOnly: "multi_send_call_only",
    signMessageLib: "sign_message_lib",
    createCall: "create_call",
  } as const;

  it.each(Object.entries(canonicalSafe))(
    "%s stands where safe-deployments says",
    (name, contract) => {
      const file = files[name as keyof typeof files];
      const path = `@safe-global/safe-deployments/dist/assets/v1.4.1/${file}.json`;
      expect(contract).toEqual(require(path).deployments.canonical);
    },
  );
});
