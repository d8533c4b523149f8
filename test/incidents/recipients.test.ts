import { type Address, getAddress, keccak256 } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { fetchDemoArtifacts } from "../../demo/fetchDemoArtifacts.ts";
import { requestRpc } from "../../demo/requestRpc.ts";
import type { Policy } from "../../lib/dao/Policy.ts";
import { readTestContract } from "../readTestContract.ts";
import { type ContractChain, startContractChain } from "../startContractChain.ts";
import {
  callOf,
  type IncidentDao,
  type Incidents,
  startIncidents,
  token,
} from "./startIncidents.ts";

const { stranger, deployer } = demoAccounts;
const supplier = getAddress(`0x5afe${"1".repeat(32)}c0fe`);
/** The same first and last four hex digits. */
const poisoned = getAddress(`0x5afe${"2".repeat(32)}c0fe`);
const isNew = "info: Recipient is new to this treasury";

let chain: Incidents;
let other: ContractChain;
let dao: IncidentDao;
let vault: Address;
let oracle: Address;
beforeAll(async () => {
  chain = await startIncidents();
  other = await startContractChain();
  dao = await chain.deployDao();
  const { setup } = chain;
  const { token: contract, timelock } = dao;
  const screening = await setup.deploy(readTestContract("Screening", "ScreeningList"));
  oracle = screening.address;
  const listed = { functionName: "addToSanctionsList", args: [[stranger.address]] };
  await setup.write(screening, listed);
  // The treasury once paid a supplier, and somebody logged a payment of nothing to its look-alike.
  await setup.write(contract, { functionName: "transfer", args: [timelock.address, token] });
  const pay = callOf(contract, "transfer", [supplier, token]);
  await payFromTreasury(pay);
  const nothing = [timelock.address, poisoned, 0n];
  await setup.write(contract, {
    from: stranger.address,
    functionName: "transferFrom",
    args: nothing,
  });
  await setup.mine();
  // What stands at this address there does not stand here.
  const { dollar } = fetchDemoArtifacts();
  for (let nonce = 0; nonce < 30; nonce += 1) {
    vault = (await other.setup.deploy(dollar, [deployer.address, 1n])).address;
  }
  await other.setup.mine();
}, 180_000);
afterAll(async () => {
  await chain.stop();
  await other.stop();
});

/** As the timelock, whose key nobody has: the chain is the test's own. */
async function payFromTreasury({ to, data }: { to: Address; data: `0x${string}` }): Promise<void> {
  const { rpcUrl } = chain.setup;
  const from = dao.timelock.address;
  await requestRpc(rpcUrl, "anvil_setBalance", [from, "0xde0b6b3a7640000"]);
  await requestRpc(rpcUrl, "anvil_impersonateAccount", [from]);
  await requestRpc(rpcUrl, "eth_sendTransaction", [{ from, to, data, gas: "0x100000" }]);
  await chain.setup.mine();
}

const review = async (
  recipient: Address,
  others: Partial<Parameters<Incidents["review"]>[1]> = {},
) =>
  chain.review("recipient", {
    snapshot: await chain.openDao(dao),
    calls: [callOf(dao.token, "transfer", [recipient, 1_000n * token])],
    ...others,
  });

/** 2022-05: a hash was pasted as the recipient. */
describe("Juno 20", () => {
  const hash = keccak256(supplier);
  const first = getAddress(hash.slice(0, 42));
  const subject = { description: `The funds were collected in ${hash}.` };

  it("is named by recipient: twenty bytes of a hash", async () => {
    expect(await review(first, { subject })).toEqual(["critical: The recipient is part of a hash"]);
  });

  it("is named by a hash of an account that was paid, described or not", async () => {
    expect(await review(first)).toEqual(["critical: The recipient is part of a hash"]);
  });

  it("leaves the account alone that was meant", async () => {
    expect(await review(supplier, { subject })).toEqual(["ok: Recipients are known"]);
  });
});

/** 2022-05: 20 million OP went to an address whose Safe stood on another chain alone. */
describe("Optimism grant", () => {
  const chains = () => [{ name: "the other chain", client: other.client }];

  it("is named by recipient: code there and none here", async () => {
    expect(await review(vault, { otherChains: chains() })).toEqual([
      "critical: The recipient is a contract on another chain alone",
      isNew,
    ]);
  });

  it("leaves an address alone that has code nowhere", async () => {
    expect(await review(stranger.address, { otherChains: chains() })).toEqual([isNew]);
  });

  it("is not taken for checked where the endpoint is of a third chain", async () => {
    const otherChains = [{ name: "the other chain", chainId: 10, client: other.client }];
    expect(await review(vault, { otherChains })).toEqual([
      "notChecked: Another chain could not be asked",
      isNew,
    ]);
  });

  it("is not taken for checked where the other chain does not answer", async () => {
    const gone = await startContractChain();
    await gone.stop();
    const otherChains = [{ name: "the other chain", client: gone.client }];
    expect(await review(vault, { otherChains })).toEqual([
      "notChecked: Another chain could not be asked",
      isNew,
    ]);
  });
});

/** 2025-12: 49,999,950 USDT went to a look-alike that had been put into the sender's history. */
describe("Address poisoning", () => {
  it("is named by recipient: an account that was paid looks like it", async () => {
    expect(await review(poisoned)).toEqual(["critical: The recipient looks like another account"]);
  });

  it("leaves the account alone that was paid before", async () => {
    expect(await review(supplier)).toEqual(["ok: Recipients are known"]);
  });
});

/** What a DAO asks of recipients itself. */
describe("a policy", () => {
  const under = async (recipient: Address, policy: Partial<Policy>) => {
    const snapshot = await chain.openDao(dao, { policy });
    return (await review(recipient, { snapshot })).toSorted();
  };

  it("has its screening oracle asked, of every recipient", async () => {
    expect(await under(stranger.address, { screeningOracle: oracle })).toEqual([
      "critical: The recipient is on the screening oracle's list",
      isNew,
    ]);
    expect(await under(supplier, { screeningOracle: oracle })).toEqual([
      "ok: Recipients are known",
    ]);
  });

  it("does not take an oracle's silence for no", async () => {
    const silent = "notChecked: The screening oracle did not answer";
    expect(await under(supplier, { screeningOracle: dao.token.address })).toEqual([silent]);
    expect(await under(supplier, { screeningOracle: deployer.address })).toEqual([silent]);
  });

  it("has its list of recipients held to", async () => {
    const recipientsAllowed = [supplier];
    expect(await under(supplier, { recipientsAllowed })).toEqual(["ok: Recipients are known"]);
    expect(await under(stranger.address, { recipientsAllowed })).toEqual([
      isNew,
      "warning: The policy does not name the recipient",
    ]);
    expect(await under(dao.timelock.address, { recipientsAllowed })).toEqual([
      "ok: Recipients are known",
    ]);
  });
});
