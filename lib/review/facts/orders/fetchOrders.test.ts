import { createClient, custom } from "viem";
import { beforeEach, describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext } from "../../../../test/createCheckContext.ts";
import { createCall } from "../../../actions/createCall.ts";
import { decodeCalls } from "../../../actions/decodeCalls.ts";
import { createMintage } from "../../../dao/createMintage.ts";
import { fetchOrders } from "./fetchOrders.ts";

/** Of a node that counts what it is asked, and refuses. */
let asked = 0;
const client = createClient({
  transport: custom({
    request: async () => {
      asked += 1;
      throw new TypeError("refused");
    },
  }),
});
beforeEach(() => {
  asked = 0;
});

/** `execute(uint256)` of a governor, so many times. */
const executions = (count: number) =>
  decodeCalls(
    Array.from({ length: count }, (_, id) =>
      createCall({
        to: checkAccounts.governor,
        data: `0xfe0d94c1${id.toString(16).padStart(64, "0")}`,
      }),
    ),
    { actions: [] },
  );

const fetchOf = async (change: Parameters<typeof createCheckContext>[0]) => {
  const context = createCheckContext(change);
  const { snapshot, execution } = context.preview;
  const { block } = snapshot;
  const timed = { ...execution, block, executeAt: block.timestamp + 12 };
  const preview = { ...context.preview, execution: timed };
  return fetchOrders(client, { mintage: await createMintage(), preview, entry: undefined });
};

describe("fetchOrders", () => {
  it("asks nothing where nothing is put aside or taken up", async () => {
    const nothing = { preempted: [], reserved: [], runs: [] };
    expect(await fetchOf({ decoded: executions(0) })).toEqual(nothing);
    expect(asked).toBe(0);
  });

  it("asks of up to twelve calls that others can make first, and of no more", async () => {
    expect(await fetchOf({ decoded: executions(13) })).toBeUndefined();
    expect(asked).toBe(0);
    await fetchOf({ decoded: executions(12) }).catch(() => undefined);
    expect(asked).toBeGreaterThan(0);
  });

  it("knows nothing of calls that fail", async () => {
    expect(await fetchOf({ decoded: executions(1), after: undefined })).toBeUndefined();
    expect(asked).toBe(0);
  });
});
