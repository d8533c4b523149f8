import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { readPublished } from "../../../test/readPublished.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import { mint } from "../../actions/mint.ts";
import { previewCalls } from "../../preview/previewCalls.ts";
import { upgradeMintManager } from "./upgradeMintManager.ts";

const start = demoChain.genesisTimestamp + 86_400;
const year = 31_536_000;
const holder = demoAccounts.deployer.address;
const other = demoAccounts.alice.address;
// 2^32 OP, as OP began, and 2 % of them
const supply = 4_294_967_296n * 10n ** 18n;
const most = 85_899_345_920_000_000_000_000_000n;

let chain: ContractChain;
let token: Contract;
let manager: Contract;
let successor: Contract;

/** GovernanceToken and MintManager as contracts-bedrock 0.17.3 has them; the first mint has no limits. */
beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  token = await setup.deploy(readPublished("GovernanceToken"));
  manager = await setup.deploy(readPublished("MintManager"), [holder, token.address]);
  successor = await setup.deploy(readPublished("MintManager"), [other, token.address]);
  await setup.write(token, { functionName: "transferOwnership", args: [manager.address] });
  await setup.write(manager, { functionName: "mint", args: [holder, supply] });
  await chain.mineAt(start);
});
afterAll(() => chain.stop());

const open = () =>
  chain.open({
    token: token.address,
    contracts: [{ address: manager.address, label: "Mint manager", class: "treasury" }],
  });
const mintCall = (amount: bigint) =>
  mint.encode({ token: manager.address, recipient: other, amount: amount.toString() });

describe("opMintManager as published", () => {
  it("reads its limits, and holds its path for four years", async () => {
    const snapshot = await open();
    expect(snapshot.dao.recognised).toContainEqual({
      adapter: "opMintManager",
      target: manager.address,
    });
    const { sources } = snapshot.state;
    expect(sources.find(({ adapter }) => adapter === "opMintManager")).toMatchObject({
      authorities: [
        { right: "mint", holders: [holder], complete: true },
        { right: "setMinter", holders: [holder], complete: true },
      ],
      mintRule: { maxPerMint: most, notBefore: start + year, cap: undefined },
    });
    await proveAdapter(chain, { snapshot });
  });

  it("mints the most a year later, and no base unit more or second sooner", async () => {
    const snapshot = await open();
    const executeAt = start + year + 1;
    const { impact } = await proveAdapter(chain, {
      snapshot,
      executor: holder,
      calls: [mintCall(most)],
      executeAt,
    });
    expect(impact?.difference.total.at(-1)).toBe(most);
    const refusal = async (amount: bigint, at: number) => {
      const { execution } = await previewCalls(chain.client, {
        mintage: chain.mintage,
        snapshot,
        executor: holder,
        calls: [mintCall(amount)],
        executeAt: at,
      });
      return execution.results[0]?.revertReason;
    };
    expect(await refusal(most + 1n, executeAt)).toContain("exceeds cap");
    expect(await refusal(1n, start + year - 1)).toContain("minting not permitted yet");
  });

  it("passes the token on to another manager", async () => {
    const { execution } = await proveAdapter(chain, {
      snapshot: await open(),
      executor: holder,
      calls: [upgradeMintManager.encode({ contract: manager.address, account: successor.address })],
    });
    const source = execution.after?.sources.find(({ target }) => target === manager.address);
    expect(source?.authorities).toMatchObject([{ holders: [] }, { holders: [] }]);
  });
});
