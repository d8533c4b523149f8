import { type Address, createPublicClient, type Hex, http, keccak256 } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonicalSafe } from "../contracts-abi/canonicalAddresses.ts";
import { governorAlphaAbi } from "../contracts-abi/governorAlpha.ts";
import { openZeppelinGovernorAbi } from "../contracts-abi/openZeppelinGovernor.ts";
import { safeAbi } from "../contracts-abi/safe.ts";
import { stakingRewardsAbi } from "../contracts-abi/stakingRewards.ts";
import { timelockControllerAbi } from "../contracts-abi/timelockController.ts";
import { treasuryVesterAbi } from "../contracts-abi/treasuryVester.ts";
import { uniAbi } from "../contracts-abi/uni.ts";
import { passSeconds } from "./passTime.ts";
import openZeppelinDao from "./profiles/openZeppelinDao.json" with { type: "json" };
import openZeppelinSafe from "./profiles/openZeppelinSafe.json" with { type: "json" };
import uniReplica from "./profiles/uniReplica.json" with { type: "json" };
import { requestRpc } from "./requestRpc.ts";
import { revertChain } from "./revertChain.ts";
import { snapshotChain } from "./snapshotChain.ts";
import { type DemoChain, startDemoChain } from "./startDemoChain.ts";
import { dollars, tokens } from "./units.ts";

let demo: DemoChain;
const connect = () => createPublicClient({ transport: http(demo.rpcUrl), cacheTime: 0 });

beforeAll(async () => {
  demo = await startDemoChain();
});
afterAll(() => demo.stop());

describe("startDemoChain", () => {
  it("leaves a defeated mint, an executed grant and a vote under way in the UNI replica", async () => {
    const { contracts, proposals } = demo.manifest;
    const stateOf = (id: string) =>
      connect().readContract({
        address: contracts.governorAlpha,
        abi: governorAlphaAbi,
        functionName: "state",
        args: [BigInt(id)],
      });
    expect(await stateOf(proposals.uniMintDefeated)).toBe(3);
    expect(await stateOf(proposals.uniGrantExecuted)).toBe(7);
    expect(await stateOf(proposals.uniGrantActive)).toBe(1);
  });

  it("leaves an executed mint in the OpenZeppelin DAO", async () => {
    const { contracts, proposals } = demo.manifest;
    const state = await connect().readContract({
      address: contracts.harborGovernor,
      abi: openZeppelinGovernorAbi,
      functionName: "state",
      args: [BigInt(proposals.harborMintExecuted)],
    });
    expect(state).toBe(7);
  });

  it("keeps the state before each execution block", async () => {
    const { contracts, accounts } = demo.manifest;
    const { governorAlpha, harborGovernor, uni, harborToken } = contracts;
    const uniBlock = await executionBlock(governorAlpha, governorAlphaAbi);
    const paid = (blockNumber: bigint) => balanceAt(uni, accounts.builders.address, blockNumber);
    expect(await paid(uniBlock - 1n)).toBe(0n);
    expect(await paid(uniBlock)).toBe(tokens(750_000n));
    const harborBlock = await executionBlock(harborGovernor, openZeppelinGovernorAbi);
    const supply = (blockNumber: bigint) => supplyAt(harborToken, blockNumber);
    expect(await supply(harborBlock - 1n)).toBe(tokens(100_000_000n));
    expect(await supply(harborBlock)).toBe(tokens(102_000_000n));
  });

  it("lets the UNI timelock mint now, under the real contract's cap", async () => {
    const { uni, uniTimelock } = demo.manifest.contracts;
    const read = (functionName: "minter" | "mintingAllowedAfter" | "totalSupply" | "mintCap") =>
      connect().readContract({ address: uni, abi: uniAbi, functionName });
    const { timestamp } = await connect().getBlock();
    expect(await read("minter")).toBe(uniTimelock);
    expect(await read("mintingAllowedAfter")).toBeLessThan(timestamp);
    expect(await read("totalSupply")).toBe(tokens(1_000_000_000n));
    expect(await read("mintCap")).toBe(2);
  });

  it("has a vester and two staking programs under way", async () => {
    const { treasuryVester2, uniWethStaking, wethDollarStaking } = demo.manifest.contracts;
    const { timestamp } = await connect().getBlock();
    const times = (["vestingBegin", "vestingEnd"] as const).map((functionName) =>
      connect().readContract({ address: treasuryVester2, abi: treasuryVesterAbi, functionName }),
    );
    const [begin = 0n, end = 0n] = await Promise.all(times);
    expect(begin < timestamp && timestamp < end).toBe(true);
    for (const address of [uniWethStaking, wethDollarStaking]) {
      const read = (functionName: "periodFinish" | "totalSupply") =>
        connect().readContract({ address, abi: stakingRewardsAbi, functionName });
      expect(await read("periodFinish")).toBeGreaterThan(timestamp);
      expect(await read("totalSupply")).toBeGreaterThan(0n);
    }
  });

  it("gives nobody but the timelock the right to mint HRB", async () => {
    const { harborGovernor, harborTimelock } = demo.manifest.contracts;
    const { deployer } = demo.manifest.accounts;
    const hasRole = (role: Hex, account: Address) =>
      connect().readContract({
        address: harborTimelock,
        abi: timelockControllerAbi,
        functionName: "hasRole",
        args: [role, account],
      });
    const proposerRole = keccak256(new TextEncoder().encode("PROPOSER_ROLE"));
    expect(await hasRole(proposerRole, harborGovernor)).toBe(true);
    expect(await hasRole(proposerRole, deployer.address)).toBe(false);
  });

  it("puts Safe 1.4.1 where it is everywhere, with the same code", async () => {
    for (const { address, codeHash } of Object.values(canonicalSafe)) {
      const code = (await connect().getCode({ address })) ?? "0x";
      expect(keccak256(code)).toBe(codeHash);
    }
  });

  it("has a Safe of two in three with the token, ETH and a stablecoin of six decimals", async () => {
    const { harborSafe: address, harborToken, dollar } = demo.manifest.contracts;
    const { safeOwner1, safeOwner2, safeOwner3 } = demo.manifest.accounts;
    const safe = { address, abi: safeAbi };
    const owners = [safeOwner1, safeOwner2, safeOwner3].map((owner) => owner.address);
    expect(await connect().readContract({ ...safe, functionName: "getOwners" })).toEqual(owners);
    expect(await connect().readContract({ ...safe, functionName: "getThreshold" })).toBe(2n);
    expect(await connect().getBalance({ address })).toBe(tokens(100n));
    expect(await balanceAt(harborToken, address)).toBe(tokens(5_000_000n));
    expect(await balanceAt(dollar, address)).toBe(dollars(2_000_000n));
  });

  it("is the same chain each time it starts", async () => {
    const again = await startDemoChain();
    try {
      const head = (url: string) => requestRpc(url, "eth_getBlockByNumber", ["latest", false]);
      expect(await head(again.rpcUrl)).toEqual(await head(demo.rpcUrl));
      expect({ ...again.manifest, rpcUrl: "" }).toEqual({ ...demo.manifest, rpcUrl: "" });
    } finally {
      await again.stop();
    }
  });
});

describe("createProfiles", () => {
  it("gives the profiles that are committed as files", () => {
    const profiles = demo.manifest.daos.map((dao) => dao.profile);
    expect(profiles).toEqual([uniReplica, openZeppelinDao, openZeppelinSafe]);
  });
});

describe("revertChain", () => {
  it("goes back to the block, the time and the pace of the snapshot", async () => {
    const before = await connect().getBlock();
    const snapshot = await snapshotChain(demo.rpcUrl);
    await passSeconds(demo.rpcUrl, 86_400);
    await revertChain(demo.rpcUrl, snapshot);
    expect((await connect().getBlock()).hash).toBe(before.hash);
    await requestRpc(demo.rpcUrl, "evm_mine");
    const after = await connect().getBlock();
    expect(after.timestamp - before.timestamp).toBe(12n);
  });
});

async function executionBlock(
  address: Address,
  abi: typeof governorAlphaAbi | typeof openZeppelinGovernorAbi,
): Promise<bigint> {
  const events = await connect().getContractEvents({
    address,
    abi,
    eventName: "ProposalExecuted",
    fromBlock: 0n,
  });
  expect(events).toHaveLength(1);
  return events[0]!.blockNumber;
}

function balanceAt(token: Address, owner: Address, blockNumber?: bigint): Promise<bigint> {
  return connect().readContract({
    address: token,
    abi: uniAbi,
    functionName: "balanceOf",
    args: [owner],
    ...(blockNumber === undefined ? {} : { blockNumber }),
  });
}

function supplyAt(token: Address, blockNumber: bigint): Promise<bigint> {
  return connect().readContract({
    address: token,
    abi: uniAbi,
    functionName: "totalSupply",
    blockNumber,
  });
}
