import { arbCappedMint } from "./arbCappedMint/arbCappedMint.ts";
import { arbitrumBridge } from "./arbitrumBridge/arbitrumBridge.ts";
import { arbitrumInbox } from "./arbitrumInbox/arbitrumInbox.ts";
import { compoundSpeeds } from "./compoundSpeeds/compoundSpeeds.ts";
import { crvToken } from "./crvToken/crvToken.ts";
import { gaugeController } from "./gaugeController/gaugeController.ts";
import { graphRewards } from "./graphRewards/graphRewards.ts";
import type { IssuanceAdapter } from "./IssuanceAdapter.ts";
import { identityRegistry } from "./identityRegistry/identityRegistry.ts";
import { livepeerMinter } from "./livepeerMinter/livepeerMinter.ts";
import { makerJug } from "./makerJug/makerJug.ts";
import { makerVat } from "./makerVat/makerVat.ts";
import { masterChef } from "./masterChef/masterChef.ts";
import { merkleDistributor } from "./merkleDistributor/merkleDistributor.ts";
import { miniChef } from "./miniChef/miniChef.ts";
import { opBridge } from "./opBridge/opBridge.ts";
import { openZeppelinMintable } from "./openZeppelinMintable/openZeppelinMintable.ts";
import { openZeppelinOwnable } from "./openZeppelinOwnable/openZeppelinOwnable.ts";
import { opMintManager } from "./opMintManager/opMintManager.ts";
import { pooledShares } from "./pooledShares/pooledShares.ts";
import { sablierLinear } from "./sablierLinear/sablierLinear.ts";
import { sanctionsList } from "./sanctionsList/sanctionsList.ts";
import { stakingRewards } from "./stakingRewards/stakingRewards.ts";
import { supplySchedule } from "./supplySchedule/supplySchedule.ts";
import { treasuryVester } from "./treasuryVester/treasuryVester.ts";
import { uFragments } from "./uFragments/uFragments.ts";
import { uniCappedMint } from "./uniCappedMint/uniCappedMint.ts";
import { uniswapV2Pair } from "./uniswapV2Pair/uniswapV2Pair.ts";
import { uniswapV3Pool } from "./uniswapV3Pool/uniswapV3Pool.ts";
import { vestingWallet } from "./vestingWallet/vestingWallet.ts";

/** The contract families Mintage knows, a line each; a host app adds its own to the list. */
export const issuanceAdapters: readonly IssuanceAdapter[] = [
  uniCappedMint,
  arbCappedMint,
  openZeppelinMintable,
  openZeppelinOwnable,
  opMintManager,
  treasuryVester,
  vestingWallet,
  sablierLinear,
  merkleDistributor,
  uniswapV2Pair,
  uniswapV3Pool,
  opBridge,
  arbitrumBridge,
  arbitrumInbox,
  stakingRewards,
  masterChef,
  miniChef,
  compoundSpeeds,
  crvToken,
  gaugeController,
  supplySchedule,
  graphRewards,
  livepeerMinter,
  uFragments,
  pooledShares,
  makerVat,
  makerJug,
  identityRegistry,
  sanctionsList,
];
