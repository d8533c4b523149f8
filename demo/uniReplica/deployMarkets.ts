import type { Contract, Setup } from "../createSetup.ts";
import { demoAccounts } from "../demoAccounts.ts";
import type { Shared } from "../deployShared.ts";
import { readArtifact } from "../readArtifact.ts";
import { dollars, tokens } from "../units.ts";
import { deployPair } from "./deployPair.ts";
import type { UniContracts } from "./deployUniContracts.ts";

export type UniMarkets = {
  uniWethPair: Contract;
  wethDollarPair: Contract;
  uniWethStaking: Contract;
  wethDollarStaking: Contract;
};

/** Two pairs with liquidity, and for each a StakingRewards that nobody has funded yet. */
export async function deployMarkets(
  setup: Setup,
  parameters: { contracts: UniContracts; shared: Shared },
): Promise<UniMarkets> {
  const { uni } = parameters.contracts;
  const { weth, dollar, pairFactory: factory } = parameters.shared;
  const uniWethPair = await deployPair(setup, {
    factory,
    deposits: [
      { token: uni, amount: tokens(5_000_000n) },
      { token: weth, amount: tokens(10_000n) },
    ],
  });
  const wethDollarPair = await deployPair(setup, {
    factory,
    deposits: [
      { token: weth, amount: tokens(2_000n) },
      { token: dollar, amount: dollars(8_000_000n) },
    ],
  });
  const deployStaking = (pair: Contract) =>
    setup.deploy(readArtifact("StakingRewards"), [
      demoAccounts.deployer.address,
      uni.address,
      pair.address,
    ]);
  const uniWethStaking = await deployStaking(uniWethPair);
  const wethDollarStaking = await deployStaking(wethDollarPair);
  await setup.mine();
  return { uniWethPair, wethDollarPair, uniWethStaking, wethDollarStaking };
}
