import type { Contract, Setup } from "../createSetup.ts";
import { demoAccounts } from "../demoAccounts.ts";
import { tokens } from "../units.ts";
import type { UniMarkets } from "./deployMarkets.ts";

/** Rewards of one staking contract for its 60 days, as in Uniswap's first program. */
const rewards = tokens(5_000_000n);

/** Stakes liquidity of two people in each staking contract and starts its rewards. */
export async function startStaking(
  setup: Setup,
  parameters: { uni: Contract; markets: UniMarkets },
): Promise<void> {
  const { uni, markets } = parameters;
  const pools = [
    { pair: markets.uniWethPair, staking: markets.uniWethStaking, stake: tokens(60_000n) },
    { pair: markets.wethDollarPair, staking: markets.wethDollarStaking, stake: 30n * 10n ** 15n },
  ];
  for (const { pair, staking, stake } of pools) {
    for (const name of ["holder", "erin"] as const) {
      const from = demoAccounts[name].address;
      await setup.write(pair, { functionName: "transfer", args: [from, stake] });
      await setup.mine();
      await setup.write(pair, { from, functionName: "approve", args: [staking.address, stake] });
      await setup.write(staking, { from, functionName: "stake", args: [stake] });
    }
    await setup.write(uni, { functionName: "transfer", args: [staking.address, rewards] });
    await setup.write(staking, { functionName: "notifyRewardAmount", args: [rewards] });
  }
  await setup.mine();
}
