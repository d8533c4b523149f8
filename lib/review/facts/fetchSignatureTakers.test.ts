import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCheckContext } from "../../../test/createCheckContext.ts";
import { type Demo, startDemo } from "../../../test/startDemo.ts";
import { createCall } from "../../actions/createCall.ts";
import type { DecodedCall } from "../../actions/DecodedCall.ts";
import { fetchSignatureTakers } from "./fetchSignatureTakers.ts";

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.chain.stop());

const proposing = (
  to: Parameters<Demo["contract"]>[0],
  signatures: readonly string[],
): DecodedCall => ({
  call: createCall({ to: demo.contract(to) }),
  status: "decoded",
  action: { type: "proposeWithSignatures", signatures },
  effects: [],
  inner: [],
});

const takers = async (...decoded: readonly DecodedCall[]) => {
  const { preview } = createCheckContext({ decoded });
  const { block } = await demo.open("uni");
  return fetchSignatureTakers(demo.client, {
    mintage: demo.mintage,
    preview: { ...preview, snapshot: { ...preview.snapshot, block } },
  });
};

describe("fetchSignatureTakers", () => {
  it("knows a GovernorAlpha from OpenZeppelin's governor and from what is no governor", async () => {
    expect(
      await takers(
        proposing("governorAlpha", ["", "pause()"]),
        proposing("governorAlpha", ["pause()"]),
        proposing("harborGovernor", ["pause()"]),
        proposing("uni", ["pause()"]),
      ),
    ).toEqual([demo.contract("governorAlpha")]);
  });

  it("asks nobody where no signature is given", async () => {
    expect(await takers(proposing("governorAlpha", ["", ""]))).toEqual([]);
  });
});
