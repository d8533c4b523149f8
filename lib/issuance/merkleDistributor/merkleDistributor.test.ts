import { encodeFunctionData, encodePacked, keccak256 } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { readArtifact } from "../../../demo/readArtifact.ts";
import { cloneOf } from "../../../test/cloneOf.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import { createCall } from "../../actions/createCall.ts";
import { transfer } from "../../actions/transfer.ts";
import { withdrawUnclaimed } from "./withdrawUnclaimed.ts";

const start = demoChain.genesisTimestamp + 86_400;
const day = 86_400;
const whole = 10n ** 18n;
const holder = demoAccounts.deployer.address;
const claimer = demoAccounts.alice.address;
const part = 1_000n * whole + 7n;
const root = keccak256(encodePacked(["uint256", "address", "uint256"], [0n, claimer, part]));

let chain: ContractChain;
let uni: Contract;
let otherToken: Contract;
let open1: Contract;
let ending: Contract;
let endless: Contract;
let clone: Contract;
let withoutClaims: Contract;

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  const token = () => setup.deploy(readArtifact("Uni"), [holder, holder, BigInt(start + 7)]);
  uni = await token();
  otherToken = await token();
  const withDeadline = (end: bigint) =>
    setup.deploy(readTestContract("MerkleClaims", "ClaimsWithDeadline"), [uni.address, root, end]);
  open1 = await setup.deploy(readArtifact("MerkleDistributor"), [uni.address, root]);
  ending = await withDeadline(BigInt(start + 3 * day));
  endless = await withDeadline(2n ** 255n);
  clone = await setup.deploy(cloneOf(open1));
  withoutClaims = await setup.deploy(readTestContract("MerkleClaims", "RootWithoutClaims"));
  for (const { address } of [open1, ending, endless]) {
    await setup.write(uni, { functionName: "transfer", args: [address, 5n * part] });
  }
  await chain.mineAt(start);
});
afterAll(() => chain.stop());

const open = (token: Contract, ...contracts: Contract[]) =>
  chain.open({
    token: token.address,
    contracts: contracts.map(({ address }, index) => ({
      address,
      label: `Claims ${index}`,
      class: "community",
    })),
  });

const sourcesOf = async (token: Contract, ...contracts: Contract[]) =>
  (await open(token, ...contracts)).state.sources.filter(
    ({ adapter }) => adapter === "merkleDistributor",
  );

describe("merkleDistributor", () => {
  it("is recognised by its functions, behind a clone too, and a look-alike is not", async () => {
    const { dao } = await open(uni, open1, ending, clone, withoutClaims);
    const found = dao.recognised.filter(({ adapter }) => adapter === "merkleDistributor");
    expect(found.map(({ target }) => target)).toEqual(
      [open1, ending, clone].map(({ address }) => address),
    );
    expect(await sourcesOf(otherToken, open1)).toEqual([]);
  });

  it("reads what is set aside, for whom, until when, and who gets the rest", async () => {
    const [first, second, third] = await sourcesOf(uni, open1, ending, endless);
    expect(first).toMatchObject({
      parameters: [{ id: `${open1.address}.merkleRoot`, value: { unit: "text", text: root } }],
      authorities: [],
      buckets: [{ id: open1.address, class: "community", amount: 5n * part }],
      mechanisms: [],
    });
    expect(second).toMatchObject({
      parameters: [
        { value: { text: root } },
        { id: `${ending.address}.endTime`, value: { unit: "time", seconds: start + 3 * day } },
        { id: `${ending.address}.owner`, value: { unit: "address", address: holder } },
      ],
      authorities: [{ right: "beneficiary", holders: [holder], complete: true }],
    });
    expect(third?.parameters[1]?.value).toEqual({
      unit: "time",
      seconds: Number.MAX_SAFE_INTEGER,
    });
  });

  it("keeps what nobody claims, and loses what is claimed", async () => {
    const snapshot = await open(uni, open1, ending, endless);
    await proveAdapter(chain, { snapshot });
    const claim = createCall({
      to: open1.address,
      data: encodeFunctionData({
        abi: open1.abi,
        functionName: "claim",
        args: [0n, claimer, part, []],
      }),
    });
    const { reconciliation } = await proveAdapter(chain, { snapshot, calls: [claim] });
    expect(reconciliation.map(({ rows }) => rows[1]?.chain)).toEqual(
      reconciliation.map(() => 4n * part),
    );
  });

  it("is funded by a transfer, and swept once claims have ended", async () => {
    const snapshot = await open(uni, open1, ending);
    const fund = transfer.encode({
      token: uni.address,
      recipient: open1.address,
      amount: String(part),
    });
    const sweep = withdrawUnclaimed.encode({ contract: ending.address });
    const { changes, descriptions } = await proveAdapter(chain, {
      snapshot,
      executor: holder,
      calls: [fund, sweep],
    });
    expect(descriptions[1]?.sentence).toContain("Take back all that Claims 1 still holds");
    expect(
      changes.map(({ label, before, after }) => [label, before, after]).slice(-2),
    ).toMatchObject([
      ["Claims 0 balance", { amount: 5n * part }, { amount: 6n * part }],
      ["Claims 1 balance", { amount: 5n * part }, { amount: 0n }],
    ]);
  });
});
