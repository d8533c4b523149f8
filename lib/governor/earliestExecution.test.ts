import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { connectDemo, type Demo } from "../../test/connectDemo.ts";
import { governorsOf } from "../../test/governorsOf.ts";
import { sendStep } from "../../test/sendStep.ts";
import { transferEther } from "../actions/transferEther.ts";
import { fetchReads } from "../chain/fetchReads.ts";
import type { StepKind } from "../proposal/Plan.ts";
import { findGovernorSender } from "./findGovernorSender.ts";
import type { GovernorIdentity, Proposal } from "./GovernorFlavour.ts";
import { governorAlpha } from "./governorAlpha/governorAlpha.ts";
import { openZeppelinGovernor } from "./openZeppelinGovernor/openZeppelinGovernor.ts";

let demo: Demo;
let alpha: GovernorIdentity;
let harbor: GovernorIdentity;
beforeAll(async () => {
  demo = await connectDemo();
  ({ alpha, harbor } = governorsOf(demo.manifest));
});
afterAll(() => demo.stop());

const { alice, grantee } = demoAccounts;

describe("earliestExecution", () => {
  it.each([
    { flavour: governorAlpha, identity: () => alpha },
    { flavour: openZeppelinGovernor, identity: () => harbor },
  ])("is when a new proposal of $flavour.id really can execute", async (scenario) => {
    await demo.undone(async () => {
      const { flavour } = scenario;
      const reader = await flavour.load();
      const identity = scenario.identity();
      const call = transferEther.encode({ recipient: grantee.address, amount: "1" });
      const content = { title: "T", description: "", chainId: 31337, proposer: alice.address };
      const { plan: planProposal, steps } = findGovernorSender(flavour.id);
      const plan = planProposal({ identity, calls: [call], ...content });
      const run = (kind: StepKind) => sendStep(demo, { plan, kind, steps, from: "alice" });
      const { number } = await demo.head();
      const read = reader.readState(identity);
      const state = await fetchReads(demo.client, { read, blockNumber: number });
      const earliest = async (proposal?: Proposal) =>
        reader.earliestExecution({
          state,
          block: await demo.head(),
          secondsPerBlock: 12,
          ...(proposal === undefined ? {} : { proposal }),
        });
      const latest = async () => {
        const [newest] = await reader.fetchProposals(demo.client, {
          identity,
          block: await demo.head(),
        });
        if (newest === undefined) throw new TypeError("no proposal");
        return newest;
      };
      const predicted = await earliest();
      await run("propose");
      expect(await earliest(await latest())).toBe(predicted);
      const isBlocks = state.clock === "blocks";
      await (isBlocks ? demo.passBlocks(2) : demo.passSeconds(3_601));
      await run("vote");
      const { voteEnd } = await latest();
      const head = await demo.head();
      // Up to the block before the first one in which it can be queued.
      await (isBlocks
        ? demo.passBlocks(Number(voteEnd - head.number))
        : demo.passSeconds(Number(voteEnd) + 1 - 12 - head.timestamp));
      await run("queue");
      const { etaSeconds } = await latest();
      expect(etaSeconds).toBe(predicted);
    });
  });
});
