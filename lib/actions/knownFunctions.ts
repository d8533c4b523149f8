import type { Abi, AbiFunction, Hex } from "viem";
import { accessControlAbi } from "../../contracts-abi/accessControl.ts";
import { compoundTimelockAbi } from "../../contracts-abi/compoundTimelock.ts";
import { erc20Abi } from "../../contracts-abi/erc20.ts";
import { erc20VotesAbi } from "../../contracts-abi/erc20Votes.ts";
import { governorAlphaAbi } from "../../contracts-abi/governorAlpha.ts";
import { multicall3Abi } from "../../contracts-abi/multicall3.ts";
import { multiSendAbi } from "../../contracts-abi/multiSend.ts";
import { openZeppelinGovernorAbi } from "../../contracts-abi/openZeppelinGovernor.ts";
import { openZeppelinMintableAbi } from "../../contracts-abi/openZeppelinMintable.ts";
import { ownableAbi } from "../../contracts-abi/ownable.ts";
import { proxyAdminAbi } from "../../contracts-abi/proxyAdmin.ts";
import { safeAbi } from "../../contracts-abi/safe.ts";
import { safeProxyFactoryAbi } from "../../contracts-abi/safeProxyFactory.ts";
import { stakingRewardsAbi } from "../../contracts-abi/stakingRewards.ts";
import { timelockControllerAbi } from "../../contracts-abi/timelockController.ts";
import { treasuryVesterAbi } from "../../contracts-abi/treasuryVester.ts";
import { uniAbi } from "../../contracts-abi/uni.ts";
import { uniswapV2PairAbi } from "../../contracts-abi/uniswapV2Pair.ts";
import { upgradeableProxyAbi } from "../../contracts-abi/upgradeableProxy.ts";
import { vestingWalletAbi } from "../../contracts-abi/vestingWallet.ts";
import { functionSelector } from "./functionSelector.ts";

const abis: readonly Abi[] = [
  openZeppelinMintableAbi,
  erc20Abi,
  uniAbi,
  accessControlAbi,
  erc20VotesAbi,
  ownableAbi,
  treasuryVesterAbi,
  vestingWalletAbi,
  stakingRewardsAbi,
  uniswapV2PairAbi,
  governorAlphaAbi,
  compoundTimelockAbi,
  openZeppelinGovernorAbi,
  timelockControllerAbi,
  safeAbi,
  safeProxyFactoryAbi,
  multiSendAbi,
  multicall3Abi,
  upgradeableProxyAbi,
  proxyAdminAbi,
];

let known: ReadonlyMap<Hex, readonly AbiFunction[]> | undefined;

/** Functions of the contracts this tool knows that change state and have this selector. */
export function knownFunctions(selector: Hex): readonly AbiFunction[] {
  known ??= groupBySelector(abis.flatMap(stateChanging));
  return known.get(selector) ?? [];
}

function stateChanging(abi: Abi): readonly AbiFunction[] {
  return abi.filter(
    (item): item is AbiFunction =>
      item.type === "function" &&
      (item.stateMutability === "nonpayable" || item.stateMutability === "payable"),
  );
}

function groupBySelector(
  functions: readonly AbiFunction[],
): ReadonlyMap<Hex, readonly AbiFunction[]> {
  const groups = new Map<Hex, AbiFunction[]>();
  for (const item of functions) {
    const selector = functionSelector(item);
    groups.set(selector, [...(groups.get(selector) ?? []), item]);
  }
  return groups;
}
