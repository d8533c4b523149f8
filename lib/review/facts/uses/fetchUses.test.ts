import { encodeFunctionData } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { erc20Abi } from "../../../../contracts-abi/erc20.ts";
import { type Demo, startDemo } from "../../../../test/startDemo.ts";
import { createCall } from "../../../actions/createCall.ts";
import type { UseFacts } from "../../../checks/postcondition/UseFacts.ts";
import { previewCalls } from "../../../preview/previewCalls.ts";
import { fetchUses } from "./fetchUses.ts";

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
}, 120_000);
afterAll(() => demo.chain.stop());

async function look(on: Demo, amount = 1n): Promise<UseFacts | undefined> {
  const snapshot = await on.open("uni");
  const to = on.contract("uni");
  const args = [on.account("stranger"), amount] as const;
  const data = encodeFunctionData({ abi: erc20Abi, functionName: "transfer", args });
  const preview = await previewCalls(on.client, {
    mintage: on.mintage,
    snapshot,
    calls: [createCall({ to, data })],
    executor: on.contract("uniTimelock"),
    executeAt: snapshot.block.timestamp + 1_000_000,
  });
  return fetchUses(on.client, { preview, entry: undefined });
}

const lacking = async (method: string) => {
  const lame = await startDemo({ without: [method] });
  const found = await look(lame);
  await lame.chain.stop();
  return found;
};

describe("fetchUses", () => {
  it("tries holders and users without the calls and after them, and none of the DAO's own", async () => {
    const found = await look(demo);
    if (found === undefined || "unavailable" in found) throw new TypeError("nothing was tried");
    const own = [demo.contract("uniTimelock"), demo.contract("governorAlpha")];
    expect(found.tried.filter(({ use }) => own.includes(use.from) || own.includes(use.to))).toEqual(
      [],
    );
    const byHolders = found.tried.filter(({ use }) => use.transaction === undefined);
    expect(byHolders.map(({ after }) => after.status)).toContain("success");
    const byUsers = found.tried.filter(({ use }) => use.transaction !== undefined);
    expect(byUsers.map(({ before }) => before.status)).toContain("success");
    for (const { before, after } of found.tried) expect(after).toEqual(before);
    expect(found.unused).toEqual([]);
    expect(found.blocks).toBeGreaterThan(0n);
  });

  it("has nothing to try where the calls fail", async () => {
    expect(await look(demo, 10n ** 40n)).toBeUndefined();
  });

  it.each([
    ["eth_simulateV1", "the RPC endpoint does not serve eth_simulateV1"],
    ["eth_getLogs", "the RPC endpoint does not serve the logs of users"],
    ["eth_getTransactionByHash", "the transactions behind the logs were not to be had"],
  ])("says why not without %s", async (method, unavailable) => {
    expect(await lacking(method)).toEqual({ unavailable });
  });
});
