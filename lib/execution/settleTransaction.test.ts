import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Demo, startDemo } from "../../test/startDemo.ts";
import { createChainClient } from "../chain/createChainClient.ts";
import { RpcUnavailableError } from "../chain/errors.ts";
import { fetchSettlement } from "./settleTransaction.ts";

const nobodys = `0x${"ab".repeat(32)}` as const;

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.chain.stop());

describe("fetchSettlement", () => {
  it("does not know a transaction that the node never saw", async () => {
    const settlement = await fetchSettlement(demo.client, nobodys);
    expect(settlement).toEqual({ status: "unknown", hash: nobodys });
  });

  it("does not take a node that is gone for one that never saw it", async () => {
    const gone = createChainClient({ rpcUrl: "http://127.0.0.1:1" });
    await expect(fetchSettlement(gone, nobodys)).rejects.toThrow(RpcUnavailableError);
  });
});
