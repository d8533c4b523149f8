import { zeroAddress } from "viem";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { readArtifact } from "../../demo/readArtifact.ts";
import { readTestContract } from "../readTestContract.ts";
import type { ContractChain } from "../startContractChain.ts";
import { anyAmount, within } from "./anyAmount.ts";
import { type DeployedStage, holder, openStage, payment } from "./stageParts.ts";

const whole = 10n ** 18n;
const day = 86_400;

/** Contracts that pay those who stake, at a rate that governance sets. */
export async function deployRewardStages(
  chain: ContractChain,
  start: number,
): Promise<DeployedStage[]> {
  return [
    await deployStaking(chain, start),
    await deployMiniChef(chain),
    await deployEggChef(chain),
  ];
}

async function deployStaking(chain: ContractChain, start: number): Promise<DeployedStage> {
  const { setup } = chain;
  const token = await setup.deploy(readArtifact("Uni"), [holder, holder, BigInt(start + 7)]);
  // What is staked does not matter to who pays.
  const terms = [holder, token.address, holder];
  const uniswap = await setup.deploy(readArtifact("StakingRewards"), terms);
  const synthetix = await setup.deploy(readTestContract("SynthetixRewards"), terms);
  await setup.mine();
  const reward = 5_000_000n * whole;
  for (const { address } of [uniswap, synthetix]) {
    await setup.write(token, { functionName: "transfer", args: [address, reward] });
  }
  await setup.write(uniswap, { functionName: "notifyRewardAmount", args: [reward / 2n] });
  await setup.mine();
  const contracts = [uniswap.address, synthetix.address];
  return () =>
    openStage(chain, {
      name: "StakingRewards",
      token: token.address,
      contracts,
      moves: (snapshot) => [
        payment(snapshot, { to: contracts }),
        (random) => ({
          type: "notifyRewardAmount",
          contract: random.pick(contracts),
          reward: anyAmount(random, reward / 2n),
        }),
        (random) => ({
          type: "setRewardsDuration",
          contract: synthetix.address,
          value: String(random.below(500) * day + random.below(100)),
        }),
        (random) => ({
          type: "setPaused",
          contract: synthetix.address,
          paused: random.below(2) === 0,
        }),
      ],
    });
}

async function deployMiniChef(chain: ContractChain): Promise<DeployedStage> {
  const { setup } = chain;
  const deploy = () => setup.deploy(readTestContract("Chefs", "ChefToken"), [holder, 10n ** 24n]);
  const token = await deploy();
  const staked = await deploy();
  const { address: contract, abi } = await setup.deploy(
    readTestContract("Chefs", "TestedMiniChef"),
    [token.address],
  );
  await setup.mine();
  for (const weight of [3n, 4n]) {
    const args = [weight, staked.address, zeroAddress];
    await setup.write({ address: contract, abi }, { functionName: "add", args });
  }
  const args = [contract, 9_000n * whole];
  await setup.write(token, { functionName: "transfer", args });
  await setup.write(staked, { functionName: "transfer", args: [contract, 5n] });
  const rate = { functionName: "setSushiPerSecond", args: [whole / 1_000n + 1n] };
  await setup.write({ address: contract, abi }, rate);
  await setup.mine();
  return () =>
    openStage(chain, {
      name: "MiniChef",
      token: token.address,
      contracts: [contract],
      moves: (snapshot) => [
        payment(snapshot, { to: [contract] }),
        (random) => ({
          type: "setSushiPerSecond",
          contract,
          rate: within(random, 10n ** 24n).toString(),
        }),
        (random) => ({
          type: "setMiniChefPoolWeight",
          contract,
          pool: String(random.below(3)),
          weight: String(random.below(1_000)),
          rewarder: zeroAddress,
          overwrite: random.below(2) === 0,
        }),
        (random) => ({
          type: "addMiniChefPool",
          contract,
          weight: String(random.below(1_000)),
          token: staked.address,
          rewarder: zeroAddress,
        }),
      ],
    });
}

async function deployEggChef(chain: ContractChain): Promise<DeployedStage> {
  const { setup } = chain;
  const deploy = () => setup.deploy(readTestContract("Chefs", "ChefToken"), [holder, 10n ** 24n]);
  const token = await deploy();
  const staked = [await deploy(), await deploy()];
  const { address: unstaked } = await deploy();
  const chef = await setup.deploy(readTestContract("Chefs", "EggChef"), [
    token.address,
    demoAccounts.erin.address,
    7n * whole + 1n,
  ]);
  await setup.mine();
  for (const [place, lp] of staked.entries()) {
    const args = [[1_000n, 333n][place], lp.address, 0, false];
    await setup.write(chef, { functionName: "add", args });
    await setup.write(lp, { functionName: "transfer", args: [chef.address, 5n * whole] });
  }
  await setup.write(token, { functionName: "transferOwnership", args: [chef.address] });
  await setup.mine();
  const contract = chef.address;
  return () =>
    openStage(chain, {
      name: "MasterChef",
      token: token.address,
      contracts: [contract],
      moves: (snapshot) => [
        payment(snapshot),
        (random) => ({
          type: "updateEmissionRate",
          contract,
          rate: within(random, 10n ** 24n).toString(),
        }),
        (random) => ({
          type: "setFeeChefPoolWeight",
          contract,
          pool: String(random.below(3)),
          weight: String(1 + random.below(1_000)),
          feeBps: "0",
          update: true,
        }),
        (random) => ({
          type: "addFeeChefPool",
          contract,
          weight: String(random.below(1_000)),
          token: unstaked,
          feeBps: String(random.below(400)),
          update: true,
        }),
      ],
    });
}
