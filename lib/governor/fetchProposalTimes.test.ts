import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectDemo, type Demo } from "../../test/connectDemo.ts";
import { fetchProposalTimes } from "./fetchProposalTimes.ts";

let demo: Demo;
beforeAll(async () => {
  demo = await connectDemo();
});
afterAll(() => demo.stop());

async function timesOf(span: { createdBlock: bigint; voteStart: bigint; voteEnd: bigint }) {
  const block = await demo.head();
  const find = await fetchProposalTimes(demo.client, { clock: "blocks", spans: [span], block });
  return find(span);
}

describe("fetchProposalTimes", () => {
  it("leaves open what was skipped and what is to come, and knows the head", async () => {
    await demo.undone(async () => {
      const before = await demo.head();
      await demo.passBlocks(1_000);
      const head = await demo.head();
      const voteEnd = head.number + 1n;
      const skipped = before.number + 500n;
      expect(await timesOf({ createdBlock: before.number, voteStart: skipped, voteEnd })).toEqual({
        created: before.timestamp,
        voteStart: undefined,
        voteEnd: undefined,
      });
      expect(
        await timesOf({ createdBlock: before.number, voteStart: head.number, voteEnd }),
      ).toEqual({ created: before.timestamp, voteStart: head.timestamp, voteEnd: undefined });
    });
  });

  it("does not take another chain's block numbers for this one's", async () => {
    const { number } = await demo.head();
    const span = { createdBlock: number - 1n, voteStart: number - 3n, voteEnd: number - 2n };
    expect(await timesOf(span)).toMatchObject({ voteStart: undefined, voteEnd: undefined });
  });
});
