import { type Address, zeroAddress } from "viem";
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
import { setMinter } from "../../actions/setMinter.ts";

const start = demoChain.genesisTimestamp + 86_400;
const holder = demoAccounts.deployer.address;
const other = demoAccounts.alice.address;

let chain: ContractChain;
let uni: Contract;
let clone: Contract;
let never: Contract;
let lookAlike: Contract;

beforeAll(async () => {
  chain = await startContractChain();
  uni = await chain.setup.deploy(readArtifact("Uni"), [holder, holder, BigInt(start + 7)]);
  never = await chain.setup.deploy(readArtifact("Uni"), [holder, holder, 2n ** 255n]);
  clone = await chain.setup.deploy(cloneOf(uni));
  lookAlike = await chain.setup.deploy(readTestContract("OpToken"), [holder, 7n, holder]);
  await chain.mineAt(start);
});
afterAll(() => chain.stop());

const sourceOf = async ({ address }: Contract) =>
  (await chain.open({ token: address })).state.sources.find(
    ({ adapter }) => adapter === "uniCappedMint",
  );

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

  it("reads the minter's right with its limits", async () => {
    expect(await sourceOf(uni)).toMatchObject({
      parameters: [
        { id: `${uni.address}.minter`, value: { unit: "address", address: holder } },
        { id: `${uni.address}.mintingAllowedAfter`, value: { unit: "time", seconds: start + 7 } },
        { value: { unit: "percent", numerator: 2n, denominator: 100n } },
        { value: { unit: "duration", seconds: 31_536_000 } },
      ],
      authorities: [
        { right: "mint", holders: [holder], complete: true },
        { right: "setMinter", holders: [holder], complete: true },
      ],
      mintRule: { maxPerMint: 20_000_000n * 10n ** 18n, notBefore: start + 7, cap: undefined },
      mechanisms: [{ kind: "cappedMint", maxPerMint: "0.02", use: "0" }],
    });
  });

  it("is recognised behind a clone, and an owner's token is not", async () => {
    expect(await sourceOf(clone)).toMatchObject({
      authorities: [{ holders: [] }, { holders: [] }],
      mechanisms: [],
    });
    expect(await sourceOf(lookAlike)).toBeUndefined();
  });

  it("shows another minter, and that nobody may mint where there is none", async () => {
    const snapshot = await chain.open({ token: uni.address });
    const run = (minter: Address) =>
      proveAdapter(chain, {
        snapshot,
        executor: holder,
        calls: [setMinter.encode({ token: uni.address, minter })],
      });
    const handed = await run(other);
    expect(handed.descriptions[0]?.fields[1]).toEqual({
      label: "Minter",
      value: `${holder} → ${other}`,
    });
    expect(handed.changes).toEqual([
      {
        id: `${uni.address}.minter`,
        label: "Minter",
        before: { unit: "address", address: holder },
        after: { unit: "address", address: other },
      },
    ]);
    expect(handed.execution.after?.sources[0]?.authorities[0]?.holders).toEqual([other]);
    expect(handed.impact?.proposed.allowedTotal.at(-1)).toBeGreaterThan(10n ** 27n);
    const none = await run(zeroAddress);
    expect(none.impact?.proposed.allowedTotal.at(-1)).toBe(10n ** 27n);
  });

  it("reads a right that never comes", async () => {
    expect(await sourceOf(never)).toMatchObject({
      mintRule: { notBefore: Number.MAX_SAFE_INTEGER },
    });
    const snapshot = await chain.open({ token: never.address });
    const { impact } = await proveAdapter(chain, { snapshot });
    expect(impact?.proposed.allowedTotal.at(-1)).toBe(10n ** 27n);
  });
});
