import type { Address } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { uniAbi } from "../../contracts-abi/uni.ts";
import { tokens } from "../../demo/units.ts";
import { connectDemo, type Demo } from "../../test/connectDemo.ts";
import type { Call } from "../actions/Call.ts";
import { mint } from "../actions/mint.ts";
import { transfer } from "../actions/transfer.ts";
import { fetchReads } from "../chain/fetchReads.ts";
import { findGovernorSender } from "../governor/findGovernorSender.ts";
import type { GovernorFlavour, GovernorIdentity } from "../governor/GovernorFlavour.ts";
import { governorAlpha } from "../governor/governorAlpha/governorAlpha.ts";
import { openZeppelinGovernor } from "../governor/openZeppelinGovernor/openZeppelinGovernor.ts";
import type { Plan } from "../proposal/Plan.ts";
import { parsePlan } from "../proposal/parsePlan.ts";
import { serializePlan } from "../proposal/serializePlan.ts";
import { StepBlockedError } from "./errors.ts";
import { memoryPlanStorage } from "./memoryPlanStorage.ts";
import { resumePlan } from "./resumePlan.ts";
import { runStep } from "./runStep.ts";

let demo: Demo;
beforeAll(async () => {
  demo = await connectDemo();
});
afterAll(() => demo.stop());

const day = 86_400;

type Case = {
  flavour: GovernorFlavour;
  governor: () => Address;
  token: () => Address;
  timelock: () => Address;
  minted: bigint;
  /** Of alice and bob together. */
  votes: bigint;
  /** Voting is open after this. */
  openVote: () => Promise<void>;
  endVote: () => Promise<void>;
  endDelay: () => Promise<void>;
};

const cases: Case[] = [
  {
    flavour: governorAlpha,
    governor: () => demo.manifest.contracts.governorAlpha,
    token: () => demo.manifest.contracts.uni,
    timelock: () => demo.manifest.contracts.uniTimelock,
    minted: tokens(20_000_000n),
    votes: tokens(72_000_000n),
    openVote: () => demo.passBlocks(2),
    endVote: () => demo.passBlocks(40_320),
    endDelay: () => demo.passSeconds(2 * day),
  },
  {
    flavour: openZeppelinGovernor,
    governor: () => demo.manifest.contracts.harborGovernor,
    token: () => demo.manifest.contracts.harborToken,
    timelock: () => demo.manifest.contracts.harborTimelock,
    minted: tokens(2_000_000n),
    votes: tokens(11_000_000n),
    openVote: () => demo.passSeconds(3_700),
    endVote: () => demo.passSeconds(3 * day),
    endDelay: () => demo.passSeconds(day),
  },
];

/** A mint to the timelock and a grant out of it, as the first way through has it. */
function callsOf({ token, timelock, minted }: Case): Call[] {
  const { grantee } = demo.manifest.accounts;
  return [
    mint.encode({ token: token(), recipient: timelock(), amount: minted.toString() }),
    transfer.encode({
      token: token(),
      recipient: grantee.address,
      amount: tokens(500_000n).toString(),
    }),
  ];
}

async function identityOf({ flavour, governor }: Case): Promise<GovernorIdentity> {
  const { number } = await demo.head();
  const read = flavour.readIdentity(governor());
  const identity = await fetchReads(demo.client, { read, blockNumber: number });
  if (identity === undefined) throw new TypeError("not of this flavour");
  return identity;
}

const senderOf = ({ flavour }: Case) => findGovernorSender(flavour.id);

async function planOf(scenario: Case): Promise<Plan> {
  return senderOf(scenario).plan({
    identity: await identityOf(scenario),
    chainId: demo.manifest.chainId,
    title: "Mint and grant",
    description: "# Mint and grant\n\nTwo calls.",
    calls: callsOf(scenario),
    proposer: demo.manifest.accounts.alice.address,
  });
}

const supplyOf = (address: Address) =>
  demo.client.readContract({ address, abi: uniAbi, functionName: "totalSupply" });
const balanceOf = (address: Address, account: Address) =>
  demo.client.readContract({ address, abi: uniAbi, functionName: "balanceOf", args: [account] });
const statusesOf = ({ steps }: Plan) => steps.map(({ status }) => status);

describe.each(cases)("runStep with $flavour.id", (scenario) => {
  it("goes the whole way, though the tab is closed after every step", async () => {
    await demo.undone(async () => {
      const { client } = demo;
      const token = scenario.token();
      const { grantee } = demo.manifest.accounts;
      const supply = await supplyOf(token);
      const paid = await balanceOf(token, grantee.address);
      let plan = await planOf(scenario);
      const run = async (stepId: string) => {
        // A new tab knows nothing but the plan's file.
        plan = await runStep({
          client,
          wallet: demo.walletOf("alice"),
          plan: parsePlan(serializePlan(plan)),
          stepId,
          storage: memoryPlanStorage(),
        });
      };
      await run("propose");
      expect(plan.facts.proposalId).toMatch(/^\d+$/);
      await expect(run("vote")).rejects.toThrow(StepBlockedError);
      await scenario.openVote();
      await run("vote");
      await expect(run("queue")).rejects.toThrow(/Voting is open until/);
      await scenario.endVote();
      await run("queue");
      await expect(run("execute")).rejects.toThrow(/timelock holds it/);
      await scenario.endDelay();
      await run("execute");
      expect(statusesOf(plan)).toEqual(["done", "done", "done", "done"]);
      expect(await supplyOf(token)).toBe(supply + scenario.minted);
      expect(await balanceOf(token, grantee.address)).toBe(paid + tokens(500_000n));
      const proposal = await (await scenario.flavour.load()).fetchProposal(client, {
        identity: await identityOf(scenario),
        id: plan.facts.proposalId ?? "",
        block: await demo.head(),
      });
      expect(proposal).toMatchObject({ state: "executed", calls: plan.calls });
      expect(proposal.description).toBe(plan.description);
      expect(proposal.executed?.transactionHash).toBe(plan.steps.at(-1)?.transactionHash);
    });
  });

  it("does nothing the second time", async () => {
    await demo.undone(async () => {
      const { client } = demo;
      const plan = await planOf(scenario);
      const run = () =>
        runStep({
          client,
          wallet: demo.walletOf("alice"),
          plan,
          stepId: "propose",
          storage: memoryPlanStorage(),
        });
      const { address } = demo.manifest.accounts.alice;
      const first = await run();
      const sent = await client.getTransactionCount({ address });
      const second = await run();
      expect(await client.getTransactionCount({ address })).toBe(sent);
      expect(second.facts.proposalId).toBe(first.facts.proposalId);
      expect(second.steps[0]?.status).toBe("done");
    });
  });

  it("finds a proposal that somebody's lost tab had sent", async () => {
    await demo.undone(async () => {
      const { client } = demo;
      const plan = await planOf(scenario);
      const wallet = demo.walletOf("alice");
      const propose = senderOf(scenario).steps.propose;
      const step = plan.steps[0];
      if (propose === undefined || step === undefined || wallet.account === undefined) {
        throw new TypeError("no step");
      }
      const request = await propose.prepare({ client, plan, step, account: wallet.account });
      if (request.kind !== "transaction") throw new TypeError("no transaction");
      await wallet.sendTransactionSync({ ...request, account: wallet.account, chain: null });
      const resumed = await resumePlan({ client, plan, storage: memoryPlanStorage() });
      expect(resumed.plan.steps[0]?.status).toBe("done");
      expect(resumed.plan.facts.proposalId).toMatch(/^\d+$/);
      expect(resumed.verifications.vote).toMatchObject({ status: "blocked" });
    });
  });

  it("goes on with a proposal found on chain", async () => {
    await demo.undone(async () => {
      const { client } = demo;
      const storage = memoryPlanStorage();
      const wallet = demo.walletOf("alice");
      const own = await runStep({
        client,
        wallet,
        plan: await planOf(scenario),
        stepId: "propose",
        storage,
      });
      await scenario.openVote();
      const identity = await identityOf(scenario);
      const block = await demo.head();
      const [proposal] = await (await scenario.flavour.load()).fetchProposals(client, {
        identity,
        block,
      });
      if (proposal === undefined) throw new TypeError("no proposal");
      expect(proposal.id).toBe(own.facts.proposalId);
      const { chainId } = demo.manifest;
      const plan = senderOf(scenario).planOf({ identity, chainId, proposal });
      const voted = await runStep({
        client,
        wallet: demo.walletOf("bob"),
        plan: { ...plan, facts: { ...plan.facts, support: "against" } },
        stepId: "vote",
        storage,
      });
      expect(voted.title).toBe("Mint and grant");
      expect(voted.steps[1]?.status).toBe("done");
      const after = await (await scenario.flavour.load()).fetchProposal(client, {
        identity,
        id: proposal.id,
        block: await demo.head(),
      });
      expect(after.votes.against).toBeGreaterThan(0n);
      expect(after.votes.for).toBe(0n);
    });
  });

  it("lets several accounts vote by one plan, each once", async () => {
    await demo.undone(async () => {
      const { client } = demo;
      const storage = memoryPlanStorage();
      const proposed = await runStep({
        client,
        wallet: demo.walletOf("alice"),
        plan: await planOf(scenario),
        stepId: "propose",
        storage,
      });
      await scenario.openVote();
      const vote = async (name: "alice" | "bob") => {
        const actor = demo.manifest.accounts[name].address;
        const steps = proposed.steps.map((step) =>
          step.kind === "vote" ? { ...step, actor } : step,
        );
        const plan = { ...proposed, steps };
        await runStep({ client, wallet: demo.walletOf(name), plan, stepId: "vote", storage });
        return demo.client.getTransactionCount({ address: actor });
      };
      const alices = await vote("alice");
      await vote("bob");
      expect(await vote("alice")).toBe(alices);
      const proposal = await (await scenario.flavour.load()).fetchProposal(client, {
        identity: await identityOf(scenario),
        id: proposed.facts.proposalId ?? "",
        block: await demo.head(),
      });
      expect(proposal.votes.for).toBe(scenario.votes);
    });
  });

  it("refuses a plan whose calls were changed after it was proposed", async () => {
    await demo.undone(async () => {
      const { client } = demo;
      const storage = memoryPlanStorage();
      const wallet = demo.walletOf("alice");
      const plan = await planOf(scenario);
      const proposed = await runStep({ client, wallet, plan, stepId: "propose", storage });
      await scenario.openVote();
      const calls = proposed.calls.map((call) => ({ ...call, value: call.value + 1n }));
      const tampered = { ...proposed, calls };
      const vote = runStep({ client, wallet, plan: tampered, stepId: "vote", storage });
      await expect(vote).rejects.toMatchObject({ code: "governor.proposalMismatch" });
      const resume = resumePlan({ client, plan: tampered, storage });
      await expect(resume).rejects.toMatchObject({ code: "governor.proposalMismatch" });
    });
  });

  it("tells who cannot propose or vote, and what to do about it", async () => {
    await demo.undone(async () => {
      const { client } = demo;
      const storage = memoryPlanStorage();
      const { stranger } = demo.manifest.accounts;
      const plan = await planOf(scenario);
      const wallet = demo.walletOf("stranger");
      await expect(
        runStep({ client, wallet, plan, stepId: "propose", storage }),
      ).rejects.toMatchObject({ code: "governor.wrongProposer" });
      const own = senderOf(scenario).plan({
        identity: await identityOf(scenario),
        chainId: demo.manifest.chainId,
        title: "Mint",
        description: "",
        calls: callsOf(scenario),
        proposer: stranger.address,
      });
      await expect(
        runStep({ client, wallet, plan: own, stepId: "propose", storage }),
      ).rejects.toMatchObject({ code: "governor.proposerVotesTooFew" });
      const alice = demo.walletOf("alice");
      const proposed = await runStep({ client, wallet: alice, plan, stepId: "propose", storage });
      await scenario.openVote();
      await expect(
        runStep({ client, wallet, plan: proposed, stepId: "vote", storage }),
      ).rejects.toMatchObject({ code: "governor.noVotingPower" });
      await runStep({ client, wallet: alice, plan: proposed, stepId: "vote", storage });
      await expect(
        runStep({
          client,
          wallet: alice,
          plan: proposed,
          stepId: "vote",
          storage: memoryPlanStorage(),
        }),
      ).rejects.toMatchObject({ code: "governor.alreadyVoted" });
      const sender = findGovernorSender(proposed.flavour);
      const known = await sender.fetchVoter(client, {
        plan: proposed,
        voter: demo.manifest.accounts.alice.address,
      });
      expect(known.hasVoted).toBe(true);
      expect(known.votes).toBeGreaterThan(0n);
      expect([undefined, "for"]).toContain(known.support);
      const none = await sender.fetchVoter(client, { plan: proposed, voter: stranger.address });
      expect(none).toEqual({ hasVoted: false, votes: 0n });
    });
  });
});
