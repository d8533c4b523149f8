import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { readArtifact } from "../../../demo/readArtifact.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import { mint } from "../../actions/mint.ts";

const start = demoChain.genesisTimestamp + 86_400;
const holder = demoAccounts.deployer.address;

let chain: ContractChain;
let uni: Contract;

beforeAll(async () => {
  chain = await startContractChain();
  uni = await chain.setup.deploy(readArtifact("Uni"), [holder, holder, BigInt(start + 7)]);
  await chain.mineAt(start);
});
afterAll(() => chain.stop());

describe("uniCappedMint", () => {
  it("is recognised by UNI's own code, and holds its path after a mint", async () => {
    const snapshot = await chain.open({ token: uni.address });
    expect(snapshot.dao.recognised).toEqual([{ adapter: "uniCappedMint", target: uni.address }]);
    const amount = 20_000_000n * 10n ** 18n;
    const parameters = { token: uni.address, recipient: holder, amount: amount.toString() };
    const { impact } = await proveAdapter(chain, {
      snapshot,
      executor: holder,
      calls: [mint.encode(parameters)],
    });
    expect(impact?.difference.total.at(-1)).toBe(amount);
  });
});
