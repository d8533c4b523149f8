import { numberToHex } from "viem";
import { expect } from "vitest";
import { requestRpc } from "../demo/requestRpc.ts";
import { createModel, toSupplyParts } from "../lib/dao/createModel.ts";
import { loadDaoParts } from "../lib/dao/loadDaoParts.ts";
import type { Snapshot } from "../lib/dao/Snapshot.ts";
import { projectWith } from "../lib/engine/projectWith.ts";
import type { ContractChain } from "./startContractChain.ts";

/** The local chain's mean block time in `lib/dao/chains.ts`. */
const blockSeconds = 12;

/**
 * Holds the engine's path against sources that count blocks: mines real blocks, makes the sources' pokes
 * in the last one before each reading, and fails where a part of the supply differs by a base unit.
 *
 * @param parameters.after - How many blocks after the start each reading is, rising.
 */
export async function proveBlocks(
  { setup, mintage, mineAt }: Pick<ContractChain, "setup" | "mintage" | "mineAt">,
  { open, after }: { open: () => Promise<Snapshot>; after: readonly number[] },
): Promise<void> {
  const { dao, block, state } = await open();
  const { processes } = await loadDaoParts(mintage, dao);
  const model = createModel(dao, { state, asOf: block.timestamp });
  const dates = after.map((blocks) => block.timestamp + blocks * blockSeconds);
  const { buckets, total } = projectWith(processes, model, { dates });
  let mined = 0;
  for (const [index, blocks] of after.entries()) {
    const between = blocks - mined - 1;
    if (between > 0) {
      const params = [numberToHex(between), numberToHex(blockSeconds)];
      await requestRpc(setup.rpcUrl, "anvil_mine", params);
    }
    for (const { to, data } of state.sources.flatMap(({ pokes }) => pokes)) {
      await setup.send("poke", { to, data });
    }
    await mineAt(block.timestamp + blocks * blockSeconds);
    mined = blocks;
    const now = await open();
    expect(now.block.number).toBe(block.number + BigInt(blocks));
    const chain = toSupplyParts(now.state).map(({ id, amount }) => ({ id, amount }));
    expect({
      blocks,
      total: total[index],
      parts: chain.map(({ id }) => ({ id, amount: buckets[id]?.[index] })),
    }).toEqual({ blocks, total: now.state.token.totalSupply, parts: chain });
  }
}
