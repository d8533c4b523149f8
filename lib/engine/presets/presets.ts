import { ampleforth } from "./ampleforth.ts";
import { arbitrum } from "./arbitrum.ts";
import { autonomousTreasury } from "./autonomousTreasury.ts";
import { axieInfinity } from "./axieInfinity.ts";
import { basicAttentionToken } from "./basicAttentionToken.ts";
import { bitcoin } from "./bitcoin.ts";
import { bnb } from "./bnb.ts";
import { bridgedToken } from "./bridgedToken.ts";
import { circuitBreaker } from "./circuitBreaker.ts";
import { compound } from "./compound.ts";
import { cosmosHub } from "./cosmosHub.ts";
import { curve } from "./curve.ts";
import { eth2xFli } from "./eth2xFli.ts";
import { ethereum } from "./ethereum.ts";
import { filecoinSaft } from "./filecoinSaft.ts";
import { lido } from "./lido.ts";
import { livepeer } from "./livepeer.ts";
import { maker } from "./maker.ts";
import { maticLaunchpad } from "./maticLaunchpad.ts";
import { optimism } from "./optimism.ts";
import { oracleDrivenGauges } from "./oracleDrivenGauges.ts";
import type { Preset } from "./Preset.ts";
import { perpetualProtocol } from "./perpetualProtocol.ts";
import { restakedEther } from "./restakedEther.ts";
import { sushiSwap } from "./sushiSwap.ts";
import { synthetix } from "./synthetix.ts";
import { tezos } from "./tezos.ts";
import { theGraph } from "./theGraph.ts";
import { tron } from "./tron.ts";
import { uniswap } from "./uniswap.ts";
import { uniswapLaunch } from "./uniswapLaunch.ts";
import { volatilityAdjustedRewards } from "./volatilityAdjustedRewards.ts";
import { yearn } from "./yearn.ts";

const governed = [
  uniswap,
  uniswapLaunch,
  arbitrum,
  optimism,
  compound,
  curve,
  synthetix,
  theGraph,
  livepeer,
  sushiSwap,
  axieInfinity,
];

const pegged = [maker, ampleforth, lido, eth2xFli];

const chains = [bitcoin, ethereum, bnb, tron, cosmosHub, tezos];

const launches = [basicAttentionToken, maticLaunchpad, perpetualProtocol, yearn, filecoinSaft];

const examples = [
  restakedEther,
  volatilityAdjustedRewards,
  circuitBreaker,
  oracleDrivenGauges,
  autonomousTreasury,
  bridgedToken,
];

/** Every preset, in the order in which they are offered: DAOs' tokens, pegged ones, chains, launches, examples. */
export const presets: readonly Preset[] = [
  ...governed,
  ...pegged,
  ...chains,
  ...launches,
  ...examples,
];

/** The preset with this id, if there is one. */
export function findPreset(id: string): Preset | undefined {
  return presets.find((preset) => preset.id === id);
}
