import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openZeppelinGovernorAbi } from "../../contracts-abi/openZeppelinGovernor.ts";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { tokens } from "../../demo/units.ts";
import { connectDemo, type Demo } from "../../test/connectDemo.ts";
import { governorsOf } from "../../test/governorsOf.ts";
import { createCall } from "../actions/createCall.ts";
import { mint } from "../actions/mint.ts";
import { transfer } from "../actions/transfer.ts";
import { toSeconds } from "../amount/toSeconds.ts";
import { fetchReads } from "../chain/fetchReads.ts";
import type { GovernorFlavour, GovernorIdentity } from "./GovernorFlavour.ts";
import { governorAlpha } from "./governorAlpha/governorAlpha.ts";
import { governorFlavours } from "./governorFlavours.ts";
import { hashProposal, proposalArguments } from "./openZeppelinGovernor/hashProposal.ts";
import { openZeppelinGovernor } from "./openZeppelinGovernor/openZeppelinGovernor.ts";

let demo: Demo;
let alpha: GovernorIdentity;
let harbor: GovernorIdentity;
beforeAll(async () => {
  demo = await connectDemo();
  ({ alpha, harbor } = governorsOf(demo.manifest));
});
afterAll(() => demo.stop());

const { alice, carol } = demoAccounts;

async function stateOf(flavour: GovernorFlavour, identity: GovernorIdentity) {
  const { number } = await demo.head();
  return fetchReads(demo.client, {
    read: (await flavour.load()).readState(identity),
    blockNumber: number,
  });
}

async function fetchAll(flavour: GovernorFlavour, identity: GovernorIdentity) {
  const reader = await flavour.load();
  return reader.fetchProposals(demo.client, { identity, block: await demo.head() });
}

async function fetchOne(flavour: GovernorFlavour, identity: GovernorIdentity, id: string) {
  const reader = await flavour.load();
  return reader.fetchProposal(demo.client, { identity, id, block: await demo.head() });
}

describe("readIdentity", () => {
  it("knows each governor by one flavour, and no other contract by any", async () => {
    const { contracts } = demo.manifest;
    const { number } = await demo.head();
    const recognise = async (address: `0x${string}`) => {
      const reads = governorFlavours.map((flavour) =>
        fetchReads(demo.client, { read: flavour.readIdentity(address), blockNumber: number }),
      );
      return (await Promise.all(reads)).filter((identity) => identity !== undefined);
    };
    expect(await recognise(contracts.governorAlpha)).toEqual([alpha]);
    expect(await recognise(contracts.harborGovernor)).toEqual([harbor]);
    for (const other of [contracts.uni, contracts.uniTimelock, contracts.harborSafe]) {
      expect(await recognise(other)).toEqual([]);
    }
    expect(await recognise(alice.address)).toEqual([]);
  });
});

describe("readState", () => {
  it("reads GovernorAlpha's settings and its timelock's", async () => {
    const state = await stateOf(governorAlpha, alpha);
    expect(state).toMatchObject({
      name: "Uniswap Governor Alpha",
      clock: "blocks",
      votingDelay: 1n,
      votingPeriod: 40_320n,
      timelockDelaySeconds: 172_800,
      graceSeconds: 1_209_600,
      quorumVotes: tokens(40_000_000n),
      quorumCounts: ["for"],
      proposalThreshold: tokens(10_000_000n),
      proposalCount: 3n,
    });
    expect(new Set(state.parameters.map(({ id }) => id)).size).toBe(state.parameters.length);
    expect(state.parameters).toContainEqual({
      id: `${alpha.executor}.delay`,
      label: "Timelock delay",
      value: { unit: "duration", seconds: 172_800 },
      source: { address: alpha.executor, functionName: "delay" },
    });
  });

  it("reads an OpenZeppelin Governor's settings; its quorum is the contract's", async () => {
    const state = await stateOf(openZeppelinGovernor, harbor);
    const block = await demo.head();
    const quorum = await demo.client.readContract({
      address: harbor.address,
      abi: openZeppelinGovernorAbi,
      functionName: "quorum",
      args: [BigInt(block.timestamp) - 1n],
    });
    expect(state).toMatchObject({
      clock: "seconds",
      votingDelay: 3_600n,
      votingPeriod: 259_200n,
      timelockDelaySeconds: 86_400,
      graceSeconds: undefined,
      quorumVotes: quorum,
      quorumCounts: ["for", "abstain"],
      proposalCount: undefined,
    });
    expect(quorum).toBeGreaterThan(0n);
  });
});

describe("fetchProposals", () => {
  it("lists GovernorAlpha's proposals, newest first, with state, votes and text", async () => {
    const proposals = await fetchAll(governorAlpha, alpha);
    expect(proposals.map(({ id, state }) => [id, state])).toEqual([
      ["3", "active"],
      ["2", "executed"],
      ["1", "defeated"],
    ]);
    const [active, executed, defeated] = proposals;
    expect(active?.description).toMatch(/^# Renew the grants program\n/);
    expect(active?.votes).toEqual({
      for: tokens(38_000_000n),
      against: tokens(9_000_000n),
      abstain: 0n,
    });
    expect(executed?.executed?.blockNumber).toBeGreaterThan(executed?.createdBlock ?? 0n);
    expect(executed?.etaSeconds).toBeGreaterThan(0);
    expect(defeated).toMatchObject({ executed: undefined, etaSeconds: undefined });
    expect(defeated?.proposer).toBe(carol.address);
  });

  it("joins a signature that stands beside the calldata with it", async () => {
    const [, executed, defeated] = await fetchAll(governorAlpha, alpha);
    const { token, executor } = alpha;
    expect(defeated?.calls).toEqual([
      mint.encode({ token, recipient: executor, amount: tokens(20_000_000n).toString() }),
    ]);
    const recipient = demo.manifest.accounts.builders.address;
    expect(executed?.calls).toEqual([
      transfer.encode({ token, recipient, amount: tokens(750_000n).toString() }),
    ]);
  });

  it("lists an OpenZeppelin Governor's proposals", async () => {
    const [proposal, ...others] = await fetchAll(openZeppelinGovernor, harbor);
    expect(others).toEqual([]);
    expect(proposal).toMatchObject({
      id: demo.manifest.proposals.harborMintExecuted,
      state: "executed",
      proposer: alice.address,
      votes: {
        for: tokens(11_000_000n),
        against: tokens(3_000_000n),
        abstain: tokens(4_000_000n),
      },
    });
    expect(proposal?.executed?.transactionHash).toMatch(/^0x[0-9a-f]{64}$/);
  });

  it("gives each proposal the quorum of its own vote", async () => {
    const quorums = (await fetchAll(governorAlpha, alpha)).map(({ quorumVotes }) => quorumVotes);
    expect(quorums).toEqual([1, 2, 3].map(() => tokens(40_000_000n)));
    const [proposal] = await fetchAll(openZeppelinGovernor, harbor);
    const quorum = await demo.client.readContract({
      address: harbor.address,
      abi: openZeppelinGovernorAbi,
      functionName: "quorum",
      args: [proposal?.voteStart ?? 0n],
    });
    expect(proposal?.quorumVotes).toBe(quorum);
    // The proposal minted, so today's quorum is another.
    expect(quorum).not.toBe((await stateOf(openZeppelinGovernor, harbor)).quorumVotes);
  });

  it("dates what is past by its block, and leaves what is to come open", async () => {
    const timeOf = async (blockNumber: bigint) => {
      const { timestamp } = await demo.client.getBlock({ blockNumber });
      return toSeconds(timestamp);
    };
    const [active, executed] = await fetchAll(governorAlpha, alpha);
    expect(active?.times.voteEnd).toBeUndefined();
    for (const proposal of [active, executed]) {
      expect(proposal?.times.created).toBe(await timeOf(proposal?.createdBlock ?? 0n));
      expect(proposal?.times.voteStart).toBe(await timeOf(proposal?.voteStart ?? 0n));
    }
    const [harborMint] = await fetchAll(openZeppelinGovernor, harbor);
    expect(harborMint?.times).toEqual({
      created: await timeOf(harborMint?.createdBlock ?? 0n),
      voteStart: toSeconds(harborMint?.voteStart ?? 0n),
      voteEnd: toSeconds(harborMint?.voteEnd ?? 0n),
    });
  });

  it("gives the same proposal alone as in the list", async () => {
    for (const [flavour, identity] of [
      [governorAlpha, alpha],
      [openZeppelinGovernor, harbor],
    ] as const) {
      for (const proposal of await fetchAll(flavour, identity)) {
        expect(await fetchOne(flavour, identity, proposal.id)).toEqual(proposal);
      }
    }
  });
});

describe("fetchProposal", () => {
  it.each(["4", "0", `${2n ** 255n}`])("says that there is no proposal %s", async (id) => {
    const missing = { code: "governor.proposalNotFound" };
    await expect(fetchOne(governorAlpha, alpha, id)).rejects.toMatchObject(missing);
    await expect(fetchOne(openZeppelinGovernor, harbor, id)).rejects.toMatchObject(missing);
  });

  it.each(["", "-1", "1.0", "two", `${2n ** 256n}`])("refuses %j as a number", async (id) => {
    const invalid = { code: "governor.proposalIdInvalid" };
    await expect(fetchOne(governorAlpha, alpha, id)).rejects.toMatchObject(invalid);
  });
});

describe("hashProposal", () => {
  it("works out the contract's own number", async () => {
    const calls = [
      createCall({ to: harbor.token, value: 7n, data: "0x12345678" }),
      createCall({ to: harbor.address }),
    ];
    const description = "# Títle\n\n“exact” bytes \u{1f600}";
    const id = await demo.client.readContract({
      address: harbor.address,
      abi: openZeppelinGovernorAbi,
      functionName: "hashProposal",
      args: proposalArguments({ calls, description }),
    });
    expect(hashProposal({ calls, description })).toBe(id);
    expect(hashProposal({ calls, description: `${description} ` })).not.toBe(id);
  });
});
