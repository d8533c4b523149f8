import { createClient, custom, HttpRequestError, numberToHex, RpcRequestError } from "viem";
import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import { fetchAbility } from "./fetchAbility.ts";

const { timelock } = checkAccounts;
const { snapshot } = createCheckContext().preview;

type Answers = { eth_simulateV1: () => unknown; eth_getCode: () => unknown };
async function fetchFrom(answers: Partial<Answers>) {
  const asked: unknown[] = [];
  const all: Answers = { eth_simulateV1: () => [], eth_getCode: () => "0x6001", ...answers };
  const client = createClient({
    transport: custom(
      {
        async request({ method, params }) {
          asked.push([method, params]);
          return all[method as keyof Answers]();
        },
      },
      { retryCount: 0 },
    ),
  });
  return { asked, ...(await fetchAbility(client, { snapshot, executor: timelock })) };
}
const refuse = () => {
  const error = { code: -32_601, message: "the method does not exist" };
  throw new RpcRequestError({ body: {}, error, url: "http://node" });
};
const fail = () => {
  throw new HttpRequestError({ url: "http://node", details: "fetch failed" });
};

describe("fetchAbility", () => {
  it("simulates an empty block on the pinned one, and reads the executor's code there", async () => {
    const block = numberToHex(snapshot.block.number);
    expect(await fetchFrom({})).toEqual({
      simulates: true,
      code: "0x6001",
      asked: [
        ["eth_simulateV1", [{ blockStateCalls: [{ calls: [] }] }, block]],
        ["eth_getCode", [timelock, block]],
      ],
    });
  });

  it("takes a refusal for a node that does not simulate", async () => {
    expect(await fetchFrom({ eth_simulateV1: refuse })).toMatchObject({
      simulates: false,
      code: "0x6001",
    });
  });

  it("does not take a node that is not there for one, nor code that is refused for none", async () => {
    const unavailable = { code: "chain.rpcUnavailable" };
    await expect(fetchFrom({ eth_simulateV1: fail })).rejects.toMatchObject(unavailable);
    await expect(fetchFrom({ eth_getCode: fail })).rejects.toMatchObject(unavailable);
    await expect(fetchFrom({ eth_getCode: refuse })).rejects.toMatchObject({
      code: "chain.rpcRefused",
    });
  });
});
