import { type Address, encodeFunctionData, parseAbi } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { type DemoAccountName, demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { passBlocks, passSeconds } from "../../../demo/passTime.ts";
import { readArtifact } from "../../../demo/readArtifact.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import { createCall } from "../../actions/createCall.ts";
import { setBravoVotingDelay } from "../../actions/governance/setBravoVotingDelay.ts";
import { transferEther } from "../../actions/transferEther.ts";
import { fetchPinnedBlock } from "../../chain/fetchPinnedBlock.ts";
import { fetchReads } from "../../chain/fetchReads.ts";
import { openDao } from "../../dao/openDao.ts";
import type { Plan, StepKind } from "../../proposal/Plan.ts";
import { reviewProposal } from "../../review/reviewProposal.ts";
import type { GovernorIdentity } from "../GovernorFlavour.ts";
import { governorEntries } from "../governorEntries.ts";
import { governorFlavours } from "../governorFlavours.ts";
import { governorBravoReader } from "./governorBravoReader.ts";
import { governorBravoSender } from "./governorBravoSender.ts";

const whole = 10n ** 18n;
const day = 86_400;
const { deployer, alice, bob, carol, dave, erin } = demoAccounts;

let chain: ContractChain;
let uni: Contract;
let timelock: Contract;
let bravo: Contract;
let uniBravo: Contract;
let compAlpha: Contract;
let tokenless: Contract;
let identity: GovernorIdentity;

/** Proposals 1 to 5 were the governor's before it; a vote starts 10 blocks after its proposal and lasts 40. */
beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  const start = BigInt(demoChain.genesisTimestamp + 30 * day);
  uni = await setup.deploy(readArtifact("Uni"), [deployer.address, deployer.address, start]);
  timelock = await setup.deploy(readArtifact("Timelock"), [setup.nextAddress(1), 172_800n]);
  const args = [uni.address, timelock.address, 10n, 40n, 5n];
  bravo = await setup.deploy(readTestContract("GovernorBravo", "CompBravo"), args);
  uniBravo = await setup.deploy(readTestContract("GovernorBravo", "UniBravo"), args);
  const pair = [uni.address, timelock.address];
  compAlpha = await setup.deploy(readTestContract("GovernorBravo", "CompAlphaAnswers"), pair);
  tokenless = await setup.deploy(readTestContract("GovernorBravo", "TokenlessAnswers"));
  for (const [account, amount] of [
    [alice, 500_000n],
    [bob, 60_000n],
    [carol, 30_000n],
  ] as const) {
    await setup.write(uni, {
      functionName: "transfer",
      args: [account.address, amount * whole],
    });
    const from = account.address;
    await setup.write(uni, { from, functionName: "delegate", args: [from] });
  }
  await setup.mine();
  // votes count from the block after
  await pass(1);
  identity = {
    flavour: "governorBravo",
    address: bravo.address,
    token: uni.address,
    executor: timelock.address,
  };
});
afterAll(() => chain.stop());

const head = () => fetchPinnedBlock(chain.client, { chainId: demoChain.id });
const pass = (blocks: number) => passBlocks(chain.setup.rpcUrl, { blocks });
const fetchAll = async () =>
  governorBravoReader.fetchProposals(chain.client, { identity, block: await head() });
const fetchOne = async (id: string) =>
  governorBravoReader.fetchProposal(chain.client, { identity, id, block: await head() });
const stateOf = async () =>
  fetchReads(chain.client, {
    read: governorBravoReader.readState(identity),
    blockNumber: (await head()).number,
  });
const who = (from: DemoAccountName): Address => demoAccounts[from].address;

/** A plan's step as its account would send it. */
async function run(plan: Plan, { kind, from }: { kind: StepKind; from: DemoAccountName }) {
  const step = plan.steps.find((candidate) => candidate.kind === kind);
  const runner = governorBravoSender.steps[kind];
  if (step === undefined || runner === undefined) throw new TypeError(`no step ${kind}`);
  const { client, setup } = chain;
  const request = await runner.prepare({ client, plan, step, account: who(from) });
  if (request.kind !== "transaction") throw new TypeError("a signature, not a transaction");
  await setup.send(kind, { ...request, from: who(from) });
  await setup.mine();
  return request;
}

const planOf = (from: DemoAccountName, calls: readonly ReturnType<typeof createCall>[]) =>
  governorBravoSender.plan({
    identity,
    chainId: demoChain.id,
    title: "Vote sooner",
    description: "# Vote sooner\n\nAfter three blocks.",
    calls,
    proposer: who(from),
  });

/** As old tools made them: the signature beside the arguments is joined with them. */
async function proposeWithSignature(from: DemoAccountName) {
  await chain.setup.write(bravo, {
    from: who(from),
    functionName: "propose",
    args: [[erin.address], [0n], ["ping(uint256)"], [`0x${"0".repeat(63)}7`], "Ping"],
  });
  await chain.setup.mine();
}

const whitelistAbi = parseAbi(["function _setWhitelistAccountExpiration(address, uint256)"]);

describe("readIdentity", () => {
  it("knows Bravo by either name of its token, and by one flavour alone", async () => {
    const blockNumber = (await head()).number;
    const recognise = async (address: Address) => {
      const reads = governorFlavours.map((flavour) =>
        fetchReads(chain.client, { read: flavour.readIdentity(address), blockNumber }),
      );
      return (await Promise.all(reads)).filter((found) => found !== undefined);
    };
    expect(await recognise(bravo.address)).toEqual([identity]);
    expect(await recognise(uniBravo.address)).toEqual([{ ...identity, address: uniBravo.address }]);
    expect(await recognise(compAlpha.address)).toEqual([
      { ...identity, flavour: "governorAlpha", address: compAlpha.address },
    ]);
    expect(await recognise(tokenless.address)).toEqual([]);
    expect(await recognise(timelock.address)).toEqual([]);
    expect(await recognise(uni.address)).toEqual([]);
  });
});

describe("readState", () => {
  it("reads the settings, by the names under which actions change them", async () => {
    const state = await stateOf();
    expect(state).toMatchObject({
      name: "Compound Governor Bravo",
      clock: "blocks",
      votingDelay: 10n,
      votingPeriod: 40n,
      timelockDelaySeconds: 172_800,
      quorumVotes: 400_000n * whole,
      // `GovernorBravoDelegate.state` compares `forVotes` alone.
      quorumCounts: ["for"],
      proposalThreshold: 50_000n * whole,
      proposalCount: 5n,
    });
    expect(state.parameters.map(({ id }) => id)).toContain(`${bravo.address}.votingDelay`);
    expect(await fetchAll()).toEqual([]);
  });
});

describe("encodeVote", () => {
  it("says for, against or abstain, and why", () => {
    const vote = (support: "for" | "against" | "abstain", reason?: string) =>
      governorBravoSender.encodeVote({
        identity,
        id: "6",
        support,
        ...(reason === undefined ? {} : { reason }),
      }).data;
    const word = (value: number) => value.toString(16).padStart(64, "0");
    // castVote(uint256,uint8) is 0x56781388, castVoteWithReason(uint256,uint8,string) 0x7b3c71d3
    expect(vote("against")).toBe(`0x56781388${word(6)}${word(0)}`);
    expect(vote("for", "")).toBe(`0x56781388${word(6)}${word(1)}`);
    expect(vote("abstain", "Why")).toBe(
      `0x7b3c71d3${word(6)}${word(2)}${word(96)}${word(3)}${"576879".padEnd(64, "0")}`,
    );
  });
});

describe("a proposal of GovernorBravo", () => {
  const calls = () => [
    setBravoVotingDelay.encode({ contract: bravo.address, value: "3" }),
    transferEther.encode({ recipient: erin.address, amount: "7" }),
    createCall({
      to: bravo.address,
      data: encodeFunctionData({ abi: whitelistAbi, args: [erin.address, 2n ** 40n] }),
    }),
  ];

  it("is refused to who has too few votes, and too many calls are", async () => {
    await expect(
      run(planOf("erin", calls()), { kind: "propose", from: "erin" }),
    ).rejects.toMatchObject({ code: "governor.proposerVotesTooFew" });
    const many = Array.from({ length: 11 }, (_, index) =>
      createCall({ to: erin.address, value: BigInt(index) }),
    );
    await expect(
      run(planOf("alice", many), { kind: "propose", from: "alice" }),
    ).rejects.toMatchObject({ code: "governor.tooManyCalls" });
  });

  it("is proposed, voted on with abstentions, queued, reviewed and executed", async () => {
    const plan = planOf("alice", calls());
    await run(plan, { kind: "propose", from: "alice" });
    const { number: created } = await head();
    expect(await fetchOne("6")).toMatchObject({
      id: "6",
      state: "pending",
      proposer: alice.address,
      description: plan.description,
      calls: plan.calls,
      createdBlock: created,
      voteStart: created + 10n,
      voteEnd: created + 50n,
      times: { created: (await head()).timestamp, voteStart: undefined, voteEnd: undefined },
    });
    await expect(
      run(planOf("alice", calls()), { kind: "propose", from: "alice" }),
    ).rejects.toMatchObject({ code: "governor.proposalAlreadyLive" });
    await pass(11);
    for (const [from, support, reason] of [
      ["alice", "for", ""],
      ["bob", "abstain", "Not my matter"],
      ["carol", "against", ""],
    ] as const) {
      const facts = { ...plan.facts, support, reason };
      await run({ ...plan, facts }, { kind: "vote", from });
      const voter = governorBravoSender.fetchVoter(chain.client, { plan, voter: who(from) });
      expect(await voter).toMatchObject({ hasVoted: true, support });
    }
    const dumb = await governorBravoSender.fetchVoter(chain.client, {
      plan,
      voter: dave.address,
    });
    expect(dumb).toEqual({ hasVoted: false, votes: 0n });
    expect(await fetchOne("6")).toMatchObject({
      state: "active",
      votes: { for: 500_000n * whole, against: 30_000n * whole, abstain: 60_000n * whole },
      quorumVotes: 400_000n * whole,
    });
    await pass(45);
    const state = await stateOf();
    const succeeded = await fetchOne("6");
    expect(succeeded.state).toBe("succeeded");
    const block = await head();
    const executeAt = governorBravoReader.earliestExecution({
      state,
      block,
      proposal: succeeded,
      secondsPerBlock: 12,
    });
    const enter = governorEntries.governorBravo;
    expect(
      await enter?.(chain.client, {
        identity,
        state,
        calls: plan.calls,
        proposal: succeeded,
        block,
        executeAt,
      }),
    ).toMatchObject({ label: "queue and execute of GovernorBravo", funding: 7n });
    await run(plan, { kind: "queue", from: "carol" });
    const queued = await fetchOne("6");
    expect(queued).toMatchObject({
      state: "queued",
      etaSeconds: (await head()).timestamp + 2 * day,
    });
    const entry = `${demoChain.shortName}:${bravo.address}`;
    const snapshot = await openDao(chain.client, { mintage: chain.mintage, entry });
    const report = await reviewProposal(chain.client, {
      mintage: chain.mintage,
      snapshot,
      id: "6",
    });
    expect(report.preview.execution.entry).toMatchObject({
      status: "success",
      label: "execute of GovernorBravo",
    });
    expect(report.preview.changes.map(({ id }) => id)).toContain(`${bravo.address}.votingDelay`);
    await passSeconds(chain.setup.rpcUrl, 2 * day);
    expect((await run(plan, { kind: "execute", from: "bob" })).value).toBe(7n);
    const executed = await fetchOne("6");
    expect(executed).toMatchObject({
      state: "executed",
      createdBlock: created,
      executed: { blockNumber: (await head()).number },
    });
    expect((await stateOf()).votingDelay).toBe(3n);
    expect(await fetchAll()).toEqual([executed]);
  });

  it("may come from a listed account without votes, and be cancelled by who made it", async () => {
    await run(planOf("erin", calls()), { kind: "propose", from: "erin" });
    await proposeWithSignature("bob");
    const [second, first] = await fetchAll();
    expect([second?.id, first?.id]).toEqual(["8", "7"]);
    // ping(uint256)
    expect(second?.calls[0]?.data).toBe(`0x773acdef${"0".repeat(63)}7`);
    await chain.setup.write(bravo, {
      from: bob.address,
      functionName: "cancel",
      args: [8n],
    });
    await chain.setup.mine();
    expect((await fetchOne("8")).state).toBe("canceled");
    await pass(60);
    expect((await fetchOne("7")).state).toBe("defeated");
    const all = await fetchAll();
    expect(all.map(({ id, state }) => [id, state])).toEqual([
      ["8", "canceled"],
      ["7", "defeated"],
      ["6", "executed"],
    ]);
    for (const proposal of all) expect(await fetchOne(proposal.id)).toEqual(proposal);
  });

  it.each(["5", "9", "0"])("has no number %s", async (id) => {
    await expect(fetchOne(id)).rejects.toMatchObject({ code: "governor.proposalNotFound" });
  });

  it("cannot hold the same call twice", () => {
    const [call = createCall({ to: erin.address })] = calls();
    expect(() => planOf("alice", [call, call])).toThrow(/Calls 1 and 2 are the same/);
  });
});
