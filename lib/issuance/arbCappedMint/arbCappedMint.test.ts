import { encodeFunctionData, zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { readArtifact } from "../../../demo/readArtifact.ts";
import { cloneOf } from "../../../test/cloneOf.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import { mint } from "../../actions/mint.ts";
import { renounceOwnership } from "../../actions/ownership/renounceOwnership.ts";
import { transferOwnership } from "../../actions/ownership/transferOwnership.ts";

const start = demoChain.genesisTimestamp + 86_400;
const year = 31_536_000;
const holder = demoAccounts.deployer.address;
const other = demoAccounts.alice.address;
const supply = 10_000_000_000n * 10n ** 18n;
const artifact = readTestContract("ArbToken");

let chain: ContractChain;
let arb: Contract;
let proxy: Contract;
let clone: Contract;
let lookAlike: Contract;
let never: Contract;
let huge: Contract;

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  arb = await setup.deploy(artifact, [holder, supply, BigInt(start + 7)]);
  const data = encodeFunctionData({
    abi: artifact.abi,
    functionName: "initialize",
    args: [holder, supply, BigInt(start + 7)],
  });
  proxy = await setup.deploy(readArtifact("ERC1967Proxy"), [arb.address, data]);
  clone = await setup.deploy(cloneOf(arb));
  lookAlike = await setup.deploy(readTestContract("ArbToken", "UntimedToken"), [holder]);
  never = await setup.deploy(artifact, [holder, supply, 2n ** 255n]);
  huge = await setup.deploy(artifact, [holder, 2n ** 255n, 0n]);
  await chain.mineAt(start);
  await setup.write(clone, { functionName: "initialize", args: [holder, supply, 1n] });
  await setup.mine();
});
afterAll(() => chain.stop());

const sourceOf = async ({ address }: Contract) => {
  const { state } = await chain.open({ token: address });
  return state.sources.find(({ adapter }) => adapter === "arbCappedMint");
};

describe("arbCappedMint", () => {
  it("is recognised by its code, before and behind a proxy, and a look-alike is not", async () => {
    for (const contract of [arb, proxy, clone]) {
      expect(await sourceOf(contract)).toMatchObject({ target: contract.address });
    }
    expect(await sourceOf(lookAlike)).toBeUndefined();
  });

  it("reads the owner's right with its limits", async () => {
    expect(await sourceOf(arb)).toMatchObject({
      parameters: [
        { id: `${arb.address}.owner`, value: { unit: "address", address: holder } },
        { id: `${arb.address}.nextMint`, value: { unit: "time", seconds: start + 7 } },
        { value: { unit: "percent", numerator: 200n, denominator: 10_000n } },
        { value: { unit: "duration", seconds: year } },
      ],
      authorities: [
        { right: "mint", holders: [holder], complete: true },
        { right: "setMinter", holders: [holder], complete: true },
      ],
      // 2 % of 10 bn
      mintRule: { maxPerMint: 200_000_000n * 10n ** 18n, notBefore: start + 7, cap: undefined },
      mechanisms: [{ kind: "cappedMint", maxPerMint: "0.02", minimumIntervalSeconds: year }],
    });
  });

  it("keeps its path without a call, and after a mint of all that is allowed", async () => {
    const snapshot = await chain.open({ token: arb.address });
    await proveAdapter(chain, { snapshot });
    const amount = 200_000_000n * 10n ** 18n;
    const parameters = { token: arb.address, recipient: other, amount: amount.toString() };
    const executeAt = start + 7 + 86_400;
    const { changes, impact } = await proveAdapter(chain, {
      snapshot,
      executor: holder,
      calls: [mint.encode(parameters)],
      executeAt,
    });
    expect(impact?.difference.total.at(-1)).toBe(amount);
    // four more rights: 365, 730, 1,095 and 1,460 days after it, each 2 % of what there is by then
    const most = [1, 2, 3, 4].reduce((total) => total + (total * 2n) / 100n, supply + amount);
    expect(impact?.proposed.allowedTotal.at(-1)).toBe(most);
    expect(changes).toContainEqual({
      id: `${arb.address}.nextMint`,
      label: "Minting allowed after",
      before: { unit: "time", seconds: start + 7 },
      after: { unit: "time", seconds: executeAt + year },
    });
  });

  it("shows who may mint after the owner changed, and that nobody may once it is given up", async () => {
    const snapshot = await chain.open({ token: arb.address });
    const handed = await proveAdapter(chain, {
      snapshot,
      executor: holder,
      calls: [transferOwnership.encode({ contract: arb.address, account: other })],
    });
    const after = handed.execution.after?.sources.find(
      ({ adapter }) => adapter === "arbCappedMint",
    );
    expect(after?.authorities.map(({ holders }) => holders)).toEqual([[other], [other]]);
    expect(handed.changes).toMatchObject([
      { before: { address: holder }, after: { address: other } },
    ]);
    const given = await proveAdapter(chain, {
      snapshot,
      executor: holder,
      calls: [renounceOwnership.encode({ contract: arb.address })],
    });
    expect(given.changes).toMatchObject([{ after: { address: zeroAddress } }]);
    expect(given.impact?.proposed.allowedTotal.at(-1)).toBe(supply);
  });

  it("reads a right that never comes, and one that its own arithmetic refuses", async () => {
    expect(await sourceOf(never)).toMatchObject({
      parameters: [{}, { value: { seconds: Number.MAX_SAFE_INTEGER } }, {}, {}],
      mintRule: { notBefore: Number.MAX_SAFE_INTEGER },
    });
    const unreached = await proveAdapter(chain, {
      snapshot: await chain.open({ token: never.address }),
    });
    expect(unreached.impact?.proposed.allowedTotal.at(-1)).toBe(supply);
    // 2^255 × 200 is beyond a word: any mint reverts
    expect(await sourceOf(huge)).toMatchObject({ mintRule: { maxPerMint: 0n } });
    const stuck = await proveAdapter(chain, {
      snapshot: await chain.open({ token: huge.address }),
    });
    expect(stuck.impact?.proposed.allowedTotal.at(-1)).toBe(2n ** 255n);
  });
});
