import { QueryClient } from "@tanstack/react-query";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Demo, startDemo } from "../../test/startDemo.ts";
import { transferEther } from "../actions/transferEther.ts";
import { createChainClient } from "../chain/createChainClient.ts";
import type { Draft } from "../proposal/Draft.ts";
import { formatJson } from "../report/formatJson.ts";
import { planSafe } from "../safe/planSafe.ts";
import { draftReportQuery, previewKey, safeReportQuery } from "./reportQueries.ts";

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.chain.stop());

const draftOf = (amount: bigint): Draft => ({
  version: 1,
  dao: demo.entry("uni"),
  title: "A grant",
  description: "",
  route: { kind: "governor", address: demo.contract("governorAlpha") },
  actions: [
    {
      type: "transfer",
      token: demo.contract("uni"),
      recipient: demo.account("grantee"),
      amount: amount.toString(),
    },
  ],
});

/** What a draft's report asks, by method. */
function listening() {
  const methods: string[] = [];
  const { rpcUrl } = demo.chain;
  const client = createChainClient({
    rpcUrl,
    fetchFn: (input, init) => {
      methods.push(...[JSON.parse(String(init?.body))].flat().map(({ method }) => method));
      return fetch(input, init);
    },
  });
  return { context: { client, rpcUrl, mintage: demo.mintage }, take: () => methods.splice(0) };
}

describe("draftReportQuery", () => {
  it("asks for an edited draft only what the edit changes, and says the same as with no memory", async () => {
    const snapshot = await demo.open("uni");
    const { context, take } = listening();
    const client = new QueryClient();
    const report = (amount: bigint) =>
      draftReportQuery(context, { snapshot, draft: draftOf(amount) }).queryFn({ client });
    const first = await report(5n);
    const asked = take();
    const edited = await report(7n);
    const askedAgain = take();
    expect(asked.filter((method) => method === "eth_getLogs").length).toBeGreaterThan(2);
    expect(askedAgain).not.toContain("eth_getLogs");
    expect(askedAgain.length).toBeLessThan(asked.length / 2);
    expect(formatJson(edited)).not.toBe(formatJson(first));

    const unremembered = { ...snapshot };
    const anew = draftReportQuery(context, { snapshot: unremembered, draft: draftOf(7n) });
    expect(formatJson(edited)).toBe(formatJson(await anew.queryFn({ client })));
    expect(take()).toContain("eth_getLogs");
  });

  it("has the preview before the report, and it is the report's", async () => {
    const snapshot = await demo.open("uni");
    const client = new QueryClient();
    const { queryKey, queryFn } = draftReportQuery(listening().context, {
      snapshot,
      draft: draftOf(5n),
    });
    let isDone = false;
    const seen: unknown[] = [];
    client.getQueryCache().subscribe(({ query }) => {
      if (!isDone && query.queryKey.at(-1) === "preview") seen.push(query.state.data);
    });
    const { preview } = await queryFn({ client });
    isDone = true;
    expect(seen).toContain(preview);
    expect(client.getQueryData(previewKey(queryKey))).toBe(preview);
  });
});

describe("safeReportQuery", () => {
  it("has the preview before the report, unless its nonce is used", async () => {
    const opened = await demo.open("harborSafe");
    const { safe } = opened.state;
    if (safe === undefined) expect.unreachable();
    const calls = [transferEther.encode({ recipient: demo.account("grantee"), amount: "1" })];
    const { block, dao } = opened;
    const { nonce } = safe;
    const plan = planSafe({ safe, chainId: dao.chainId, block, title: "Pay", calls, nonce });
    const asked = async (used: bigint) => {
      const client = new QueryClient();
      const now = { ...safe, nonce: nonce + used };
      const snapshot = { ...opened, state: { ...opened.state, safe: now } };
      const { queryKey, queryFn } = safeReportQuery(listening().context, { snapshot, plan });
      const { preview } = await queryFn({ client });
      return { preview, early: client.getQueryData(previewKey(queryKey)) };
    };
    const next = await asked(0n);
    expect(next.early).toBe(next.preview);
    expect((await asked(1n)).early).toBeUndefined();
  });
});
