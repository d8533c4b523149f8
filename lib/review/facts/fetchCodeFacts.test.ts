import { createPublicClient, custom, getContractAddress, keccak256, stringToHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import { fetchCodeFacts } from "./fetchCodeFacts.ts";
import { fetchFreshFacts } from "./fetchFreshFacts.ts";
import { fetchMaker } from "./fetchMaker.ts";
import { fetchYouth } from "./fetchYouth.ts";

const { alice, stranger } = demoAccounts;
/** Arachnid's deployer, which the local chain has from its first block. */
const fromGenesis = "0x4e59b44847b379578588920cA78FbF26c0B4956C";
/** EIP-1167 in front of an address. */
const cloneCode = (target: string) =>
  `0x363d3d373d3d3d363d73${target.slice(2).toLowerCase()}5af43d82803e903d91602b57fd5bf3` as const;

let chain: ContractChain;
let plain: Contract;
let proxy: Contract;
let own: Contract;
let made: Contract;
let before: bigint;
let blockNumber: bigint;
beforeAll(async () => {
  chain = await startContractChain();
  const { setup, client } = chain;
  const artifact = (name: string) => readTestContract("Takeovers", name);
  await setup.mine();
  before = await client.getBlockNumber();
  plain = await setup.deploy(artifact("PlainRelayers"));
  own = await setup.deploy(artifact("Relayers"));
  const factory = await setup.deploy(artifact("RelayersFactory"));
  await setup.mine();
  proxy = await setup.deploy(artifact("AdministeredProxy"), [plain.address, alice.address]);
  const call = { functionName: "make", args: [keccak256(stringToHex("salt"))] };
  const { result } = await client.simulateContract({ ...factory, ...call });
  await setup.write(factory, call);
  await setup.mine();
  made = { address: result, abi: own.abi };
  blockNumber = await client.getBlockNumber();
}, 60_000);
afterAll(() => chain.stop());

const hashOf = async ({ address }: Contract) =>
  keccak256((await chain.client.getCode({ address })) ?? "0x");

const fetch = (targets: readonly Contract["address"][], proposedBlock?: bigint) =>
  fetchCodeFacts(chain.client, { targets, blockNumber, proposedBlock });

/** The chain's client without some methods. */
const without = (...methods: readonly string[]) =>
  createPublicClient({
    transport: custom(
      {
        request: async ({ method, params }) => {
          if (methods.includes(method)) throw new Error("no archive");
          return chain.client.request({ method, params });
        },
      },
      { retryCount: 0 },
    ),
  });

describe("fetchCodeFacts", () => {
  it("reads code, and none", async () => {
    const facts = {
      earlier: undefined,
      canDestroy: false,
      maker: undefined,
      proxyAdmin: undefined,
    };
    expect(await fetch([plain.address, stranger.address])).toEqual([
      { address: plain.address, now: { hash: await hashOf(plain), behind: undefined }, ...facts },
      { address: stranger.address, now: { hash: "none", behind: undefined }, ...facts },
    ]);
    expect(await fetch([])).toEqual([]);
  });

  it("reads what a proxy stands for, and who can change that", async () => {
    const admin = getContractAddress({ from: proxy.address, nonce: 1n });
    expect(await fetch([proxy.address])).toMatchObject([
      {
        now: { hash: await hashOf(proxy), behind: await hashOf(plain) },
        proxyAdmin: { address: admin, owner: alice.address },
      },
    ]);
  });

  it("says where a proxy's storage is not to be had", async () => {
    const { client } = chain;
    const lame = createPublicClient({
      transport: custom(
        {
          request: async ({ method, params }) => {
            // Both readings place programs by override: that of storage at the proxy itself.
            const overrides = JSON.stringify(params?.[2] ?? "").toLowerCase();
            if (method === "eth_call" && overrides.includes(proxy.address.toLowerCase())) {
              throw new Error("no overrides of contracts");
            }
            return client.request({ method, params });
          },
        },
        { retryCount: 0 },
      ),
    });
    const parameters = { targets: [proxy.address], blockNumber, proposedBlock: undefined };
    expect(await fetchCodeFacts(lame, parameters)).toMatchObject([{ proxyAdmin: "unknown" }]);
  });

  it("reads the code of an earlier block, and says where it is not to be had", async () => {
    const now = { hash: await hashOf(plain), behind: undefined };
    expect(await fetch([plain.address], blockNumber)).toMatchObject([{ now, earlier: now }]);
    expect(await fetch([plain.address], before)).toMatchObject([
      { now, earlier: { hash: "none", behind: undefined } },
    ]);
    expect(await fetch([plain.address], blockNumber + 100n)).toMatchObject([
      { now, earlier: "unknown" },
    ]);
  });

  it("asks who made what can destroy itself, behind a proxy too", async () => {
    const facts = await fetch([own.address, made.address, plain.address]);
    expect(facts?.map(({ canDestroy, maker }) => [canDestroy, maker])).toEqual([
      [true, "account"],
      [true, "contract"],
      [false, undefined],
    ]);
    const { setup } = chain;
    const clone = await setup.deploy({
      ...readTestContract("Takeovers", "Relayers"),
      // Copies what follows these ten bytes, and returns it.
      bytecode: `0x602d8060093d393df3${cloneCode(own.address).slice(2)}`,
    });
    await setup.mine();
    const { client } = chain;
    const head = await client.getBlockNumber();
    expect(
      await fetchCodeFacts(client, {
        targets: [clone.address],
        blockNumber: head,
        proposedBlock: undefined,
      }),
    ).toMatchObject([{ canDestroy: true, now: { behind: await hashOf(own) } }]);
  });

  it("looks at 24 accounts, and gives nothing where code is not to be had", async () => {
    const many = Array.from(
      { length: 30 },
      (_, index) => `0x${(index + 1).toString(16).padStart(40, "1")}` as const,
    );
    expect(await fetch(many)).toHaveLength(24);
    const parameters = { targets: [plain.address], blockNumber, proposedBlock: undefined };
    expect(await fetchCodeFacts(without("eth_call"), parameters)).toBeUndefined();
  });
});

describe("fetchCodeFacts, of strangers", () => {
  it("asks the age of the first four, and says that the others' is not known", async () => {
    const { setup, client } = chain;
    const artifact = readTestContract("Takeovers", "PlainRelayers");
    const strangers: Contract["address"][] = [];
    for (let count = 0; count < 5; count += 1)
      strangers.push((await setup.deploy(artifact)).address);
    await setup.mine();
    const head = await client.getBlockNumber();
    const found = await fetchCodeFacts(client, {
      targets: strangers,
      strangers,
      blockNumber: head,
      proposedBlock: undefined,
    });
    const young = { blocks: 0n, ageSeconds: 0, hasLogged: false };
    expect(found?.map(({ youth }) => youth)).toEqual([...Array(4).fill(young), "unknown"]);
  });

  it("looks for logs of what is young alone", async () => {
    const noLogs = without("eth_getLogs");
    const { client, setup } = chain;
    const address = (await setup.deploy(readTestContract("Takeovers", "PlainRelayers"))).address;
    await setup.mine();
    const proposedBlock = await client.getBlockNumber();
    const { timestamp } = await client.getBlock();
    expect(await fetchYouth(noLogs, { address, proposedBlock })).toEqual({
      blocks: 0n,
      ageSeconds: 0,
      hasLogged: undefined,
    });
    await chain.mineAt(Number(timestamp) + 604_801);
    const asked: string[] = [];
    const counting = createPublicClient({
      transport: custom({
        request: async ({ method, params }) => {
          asked.push(method);
          return client.request({ method, params });
        },
      }),
    });
    expect(await fetchYouth(counting, { address, proposedBlock: proposedBlock + 1n })).toEqual({
      blocks: 1n,
      ageSeconds: 604_801,
      hasLogged: undefined,
    });
    expect(asked).not.toContain("eth_getLogs");
  });
});

describe("fetchMaker", () => {
  it("tells an account's contract from a contract's, and from none that is known", async () => {
    const maker = (address: Contract["address"], client = chain.client) =>
      fetchMaker(client, { address, blockNumber });
    expect(await maker(plain.address)).toBe("account");
    expect(await maker(made.address)).toBe("contract");
    expect(await maker(fromGenesis)).toBe("account");
    const noBlocks = { address: made.address, blockNumber };
    expect(await fetchMaker(without("eth_getBlockByNumber"), noBlocks)).toBe("unknown");
    expect(await fetchMaker(without("eth_getCode"), noBlocks)).toBe("unknown");
  });
});

describe("fetchFreshFacts", () => {
  it("gives the head's time and the hash at a number", async () => {
    const { client } = chain;
    const { number, hash, timestamp } = await client.getBlock({ blockNumber: before });
    const head = await client.getBlock();
    const block = { number, hash, timestamp: 0 };
    const facts = { headTimestamp: Number(head.timestamp), hashNow: hash, isPast: false };
    expect(timestamp).toBeLessThanOrEqual(head.timestamp);
    expect(await fetchFreshFacts(client, { block, isPast: false })).toEqual(facts);
    const ahead = { ...block, number: head.number + 10n };
    expect(await fetchFreshFacts(client, { block: ahead, isPast: true })).toEqual({
      ...facts,
      hashNow: undefined,
      isPast: true,
    });
    const gone = without("eth_getBlockByNumber");
    expect(await fetchFreshFacts(gone, { block, isPast: false })).toBeUndefined();
  });
});
