import { encodeFunctionData } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { governorAlphaAbi } from "../../contracts-abi/governorAlpha.ts";
import { openZeppelinGovernorAbi } from "../../contracts-abi/openZeppelinGovernor.ts";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { connectDemo, type Demo } from "../../test/connectDemo.ts";
import { governorsOf } from "../../test/governorsOf.ts";
import { prepareStep, sendStep } from "../../test/sendStep.ts";
import { createCall } from "../actions/createCall.ts";
import { transferEther } from "../actions/transferEther.ts";
import type { StepKind } from "../proposal/Plan.ts";
import type { GovernorIdentity } from "./GovernorFlavour.ts";
import { governorAlphaSender } from "./governorAlpha/governorAlphaSender.ts";
import { hashProposal } from "./openZeppelinGovernor/hashProposal.ts";
import { openZeppelinGovernorSender } from "./openZeppelinGovernor/openZeppelinGovernorSender.ts";

let demo: Demo;
let alpha: GovernorIdentity;
let harbor: GovernorIdentity;
beforeAll(async () => {
  demo = await connectDemo();
  ({ alpha, harbor } = governorsOf(demo.manifest));
});
afterAll(() => demo.stop());

const { alice, bob, grantee } = demoAccounts;

describe("plan", () => {
  const chainId = 31337;
  const call = createCall({ to: grantee.address, value: 1n });
  const draft = { title: "Title", description: "Text.", proposer: alice.address, chainId };

  it("keeps the text; for OpenZeppelin with the proposer's mark, once", () => {
    const content = { ...draft, calls: [call] };
    expect(governorAlphaSender.plan({ identity: alpha, ...content }).description).toBe("Text.");
    const plan = openZeppelinGovernorSender.plan({ identity: harbor, ...content });
    expect(plan.description).toBe(`Text.\n\n#proposer=${alice.address}`);
    const { description } = plan;
    const again = openZeppelinGovernorSender.plan({ identity: harbor, ...content, description });
    expect(again.description).toBe(description);
    expect(plan.facts.proposalId).toBe(hashProposal(plan).toString());
  });

  it("gives the same content the same id, and other content another", () => {
    const content = { identity: alpha, ...draft, calls: [call] };
    const { id } = governorAlphaSender.plan(content);
    expect(governorAlphaSender.plan(content).id).toBe(id);
    expect(governorAlphaSender.plan({ ...content, description: "Other" }).id).not.toBe(id);
    expect(governorAlphaSender.plan({ ...content, chainId: 1 }).id).not.toBe(id);
    expect(governorAlphaSender.plan({ ...content, proposer: bob.address }).id).not.toBe(id);
    const dearer = createCall({ ...call, value: 2n });
    expect(governorAlphaSender.plan({ ...content, calls: [dearer] }).id).not.toBe(id);
  });

  it("refuses what a governor cannot do", () => {
    const delegated = createCall({ to: grantee.address, operation: 1 });
    for (const [sender, identity] of [
      [governorAlphaSender, alpha],
      [openZeppelinGovernorSender, harbor],
    ] as const) {
      const refusal = (calls: (typeof call)[]) => () => sender.plan({ identity, ...draft, calls });
      expect(refusal([])).toThrow(/at least one call/);
      expect(refusal([call, delegated])).toThrow(/Call 2 is a delegatecall/);
    }
    const twice = () =>
      governorAlphaSender.plan({ identity: alpha, ...draft, calls: [call, call] });
    expect(twice).toThrow(/Calls 1 and 2 are the same/);
  });
});

describe("steps.propose", () => {
  const propose = (from: "alice" | "dave" | "erin", count: number) => {
    const calls = Array.from({ length: count }, (_, index) =>
      createCall({ to: grantee.address, value: BigInt(index) }),
    );
    const proposer = demoAccounts[from].address;
    const content = { title: "T", description: "", chainId: 31337, proposer };
    const plan = governorAlphaSender.plan({ identity: alpha, calls, ...content });
    return prepareStep(demo, { plan, kind: "propose", steps: governorAlphaSender.steps, from });
  };

  it("tells an account with a live proposal to wait", async () => {
    await expect(propose("dave", 1)).rejects.toMatchObject({
      code: "governor.proposalAlreadyLive",
      remedy: expect.stringContaining("proposal 3"),
    });
  });

  it("names the votes that are there and those that are needed", async () => {
    await expect(propose("erin", 1)).rejects.toMatchObject({
      code: "governor.proposerVotesTooFew",
      remedy: expect.stringContaining("more than 10,000,000 votes"),
      details: expect.stringContaining("9,000,000 votes"),
    });
  });

  it("refuses more calls than GovernorAlpha takes", async () => {
    await expect(propose("alice", 11)).rejects.toMatchObject({
      code: "governor.tooManyCalls",
    });
    const request = await propose("alice", 10);
    expect(request).toMatchObject({ kind: "transaction", to: alpha.address, value: 0n });
  });
});

describe("steps.execute", () => {
  it("sends along the ETH that GovernorAlpha does not take out of the timelock", async () => {
    const calls = [
      transferEther.encode({ recipient: grantee.address, amount: "3" }),
      transferEther.encode({ recipient: alice.address, amount: "4" }),
    ];
    const content = { title: "T", description: "", chainId: 31337, proposer: alice.address };
    await demo.undone(async () => {
      const plan = governorAlphaSender.plan({ identity: alpha, calls, ...content });
      const { steps } = governorAlphaSender;
      const send = (kind: StepKind) => sendStep(demo, { plan, kind, steps, from: "alice" });
      await send("propose");
      await demo.passBlocks(2);
      await send("vote");
      await demo.passBlocks(40_320);
      await send("queue");
      await demo.passSeconds(172_800);
      const treasury = await demo.client.getBalance({ address: alpha.executor });
      const before = await demo.client.getBalance({ address: grantee.address });
      expect((await send("execute")).value).toBe(7n);
      expect(await demo.client.getBalance({ address: grantee.address })).toBe(before + 3n);
      expect(await demo.client.getBalance({ address: alpha.executor })).toBe(treasury);
    });
  });
});

describe("encodeVote", () => {
  it("encodes votes as each family counts them", () => {
    const vote = { id: "3", support: "against" } as const;
    expect(governorAlphaSender.encodeVote({ identity: alpha, ...vote })).toEqual(
      createCall({
        to: alpha.address,
        data: encodeFunctionData({
          abi: governorAlphaAbi,
          functionName: "castVote",
          args: [3n, false],
        }),
      }),
    );
    const abstain = { id: "3", support: "abstain", reason: "why" } as const;
    expect(openZeppelinGovernorSender.encodeVote({ identity: harbor, ...abstain }).data).toBe(
      encodeFunctionData({
        abi: openZeppelinGovernorAbi,
        functionName: "castVoteWithReason",
        args: [3n, 2, "why"],
      }),
    );
  });

  it("refuses what GovernorAlpha would drop in silence", () => {
    const vote = (extra: object) => () =>
      governorAlphaSender.encodeVote({ identity: alpha, id: "3", support: "for", ...extra });
    expect(vote({ support: "abstain" })).toThrow(/abstentions/);
    expect(vote({ reason: "why" })).toThrow(/no reason/);
  });
});
