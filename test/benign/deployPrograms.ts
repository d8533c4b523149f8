import { type Address, zeroAddress, zeroHash } from "viem";
import type { Contract } from "../../demo/createSetup.ts";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { passSeconds } from "../../demo/passTime.ts";
import { readArtifact } from "../../demo/readArtifact.ts";
import { tokens } from "../../demo/units.ts";
import { readTestContract } from "../readTestContract.ts";
import type { BenignContracts } from "./BenignDao.ts";
import type { Sender } from "./createSender.ts";

const day = 86_400;
const year = 365 * day;

type Parts = { rpcUrl: string; now: number; token: Contract; executor: Address; pair: Address };

/** Rewards, streams, vestings, claims and a bridge, all of them governed by the executor. */
export async function deployPrograms(sender: Sender, parts: Parts): Promise<BenignContracts> {
  const rewards = await deployRewards(sender, parts);
  const claims = await deployClaims(sender, parts);
  return {
    ...rewards,
    ...claims,
    comptroller: await deployComptroller(sender, parts),
    sablier: await deployStreams(sender, parts),
    bridge: (
      await sender.deploy(readTestContract("Bridge", "LockingBridge"), [
        demoAccounts.stranger.address,
      ])
    ).address,
  };
}

async function deployRewards(sender: Sender, { token, executor, pair }: Parts) {
  const terms = [executor, token.address, pair];
  const staking = await sender.deploy(readArtifact("StakingRewards"), terms);
  const synthetix = await sender.deploy(readTestContract("SynthetixRewards"), terms);
  const chefArtifact = readTestContract("Chefs", "TestedMiniChef");
  const miniChef = await sender.deploy(chefArtifact, [token.address]);
  await sender.write(miniChef, { functionName: "add", args: [100n, pair, zeroAddress] });
  const rate = tokens(1n) / 100n;
  await sender.write(miniChef, { functionName: "setSushiPerSecond", args: [rate] });
  await sender.write(miniChef, { functionName: "transferOwnership", args: [executor] });
  for (const { address } of [staking, synthetix, miniChef]) {
    const args = [address, tokens(500_000n)];
    await sender.write(token, { functionName: "transfer", args });
  }
  const notice = { functionName: "notifyRewardAmount", args: [tokens(400_000n)], from: executor };
  await sender.write(staking, notice);
  return { staking: staking.address, synthetix: synthetix.address, miniChef: miniChef.address };
}

async function deployComptroller(sender: Sender, { token, executor }: Parts) {
  const artifact = readTestContract("TestedComptroller");
  const market = await sender.deploy(readTestContract("TestedComptroller", "TestedMarket"), [
    5n,
    3n,
  ]);
  const comptroller = await sender.deploy(artifact, [token.address], executor);
  const from = executor;
  await sender.write(comptroller, { from, functionName: "list", args: [market.address] });
  const args = [[market.address], [tokens(1n)], [tokens(1n)]];
  await sender.write(comptroller, { from, functionName: "_setCompSpeeds", args });
  await sender.write(token, {
    functionName: "transfer",
    args: [comptroller.address, tokens(1_000_000n)],
  });
  const contributor = demoAccounts.grantee.address;
  return { address: comptroller.address, market: market.address, contributor };
}

async function deployStreams(sender: Sender, { token, executor, now }: Parts) {
  const sablier = await sender.deploy(readArtifact("SablierV2LockupLinear"), [
    demoAccounts.deployer.address,
    zeroAddress,
  ]);
  const streams = [1, 2, 3];
  const amount = tokens(40_000n);
  await sender.write(token, {
    from: executor,
    functionName: "approve",
    args: [sablier.address, amount * BigInt(streams.length)],
  });
  for (const _ of streams) {
    await sender.write(sablier, {
      from: executor,
      functionName: "createWithTimestamps",
      args: [
        {
          sender: executor,
          recipient: demoAccounts.team.address,
          totalAmount: amount,
          asset: token.address,
          cancelable: true,
          transferable: false,
          timestamps: { start: now, cliff: 0, end: now + year },
          broker: { account: zeroAddress, fee: 0n },
        },
      ],
    });
  }
  return { address: sablier.address, streams };
}

async function deployClaims(sender: Sender, { token, executor, now, rpcUrl }: Parts) {
  const claims = await sender.deploy(
    readTestContract("MerkleClaims", "ClaimsWithDeadline"),
    [token.address, zeroHash, BigInt(now + day)],
    executor,
  );
  const distributor = await sender.deploy(readArtifact("MerkleDistributor"), [
    token.address,
    zeroHash,
  ]);
  const wallet = await sender.deploy(readArtifact("VestingWallet"), [
    demoAccounts.team.address,
    BigInt(now),
    BigInt(2 * year),
  ]);
  const begin = BigInt(now + 30 * day);
  const vester = await sender.deploy(readArtifact("TreasuryVester"), [
    token.address,
    executor,
    tokens(200_000n),
    begin,
    begin,
    begin + BigInt(year),
  ]);
  for (const { address } of [claims, distributor, wallet, vester]) {
    const args = [address, tokens(200_000n)];
    await sender.write(token, { functionName: "transfer", args });
  }
  await passSeconds(rpcUrl, 2 * day);
  return {
    claims: claims.address,
    distributor: distributor.address,
    wallet: wallet.address,
    vester: vester.address,
  };
}
