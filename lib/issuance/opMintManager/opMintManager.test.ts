import type { Address } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { cloneOf } from "../../../test/cloneOf.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import { mint } from "../../actions/mint.ts";
import { authority } from "../../checks/authority.ts";
import { supply as supplyCheck } from "../../checks/supply/supply.ts";
import { allowUntimedMints } from "../../dao/allowUntimedMints.ts";
import { defaultPolicy } from "../../dao/Policy.ts";
import type { Trajectory } from "../../engine/Trajectory.ts";
import { previewCalls } from "../../preview/previewCalls.ts";
import { upgradeMintManager } from "./upgradeMintManager.ts";

const start = demoChain.genesisTimestamp + 86_400;
const year = 31_536_000;
const holder = demoAccounts.deployer.address;
const other = demoAccounts.alice.address;
const supply = 4_294_967_296n * 10n ** 18n;
const tokenArtifact = readTestContract("OpToken");
const managerArtifact = readTestContract("OpToken", "OpManager");

const emptyTrajectory: Trajectory = {
  dates: [],
  total: [],
  circulating: [],
  treasury: [],
  buckets: {},
  allowedTotal: [],
  events: [],
};

type Pair = { token: Contract; manager: Contract };

let chain: ContractChain;
let op: Pair;
let cloned: Pair;
let fresh: Pair;
let never: Pair;
let successor: Contract;

async function deployPair(permittedAfter: bigint, minted = supply): Promise<Pair> {
  const { setup } = chain;
  const token = await setup.deploy(tokenArtifact, [holder, minted, setup.nextAddress(1)]);
  const args = [holder, token.address, permittedAfter];
  return { token, manager: await setup.deploy(managerArtifact, args) };
}

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  op = await deployPair(BigInt(start + 700));
  fresh = await deployPair(0n, 0n);
  never = await deployPair(2n ** 255n);
  successor = await setup.deploy(managerArtifact, [other, op.token.address, 1n]);
  const token = await setup.deploy(tokenArtifact, [holder, supply, setup.nextAddress(2)]);
  const code = await setup.deploy(managerArtifact, [holder, token.address, 1n]);
  cloned = { token, manager: await setup.deploy(cloneOf(code)) };
  await chain.mineAt(start);
  await setup.write(cloned.manager, { functionName: "initialize", args: [holder, 9n] });
  await setup.mine();
});
afterAll(() => chain.stop());

const open = ({ token, manager }: Pair, ...more: readonly Contract[]) =>
  chain.open({
    token: token.address,
    contracts: [manager, ...more].map(({ address }, index) => ({
      address,
      label: index === 0 ? "Mint manager" : "Other manager",
      class: "treasury",
    })),
  });

const sourceOf = async (pair: Pair) =>
  (await open(pair)).state.sources.find(({ adapter }) => adapter === "opMintManager");

const mintCall = (contract: Address, amount: bigint) =>
  mint.encode({ token: contract, recipient: other, amount: amount.toString() });

describe("opMintManager", () => {
  it("reads the manager's limits, and its owner as who may mint", async () => {
    expect(await sourceOf(op)).toMatchObject({
      target: op.manager.address,
      parameters: [
        { value: { unit: "address", address: holder } },
        { value: { unit: "address", address: op.manager.address } },
        { value: { unit: "time", seconds: start + 700 } },
        { value: { unit: "percent", numerator: 20n, denominator: 1_000n } },
        { value: { unit: "duration", seconds: year } },
      ],
      authorities: [
        { right: "mint", holders: [holder], complete: true },
        { right: "setMinter", holders: [holder], complete: true },
      ],
      // 2 % of 2^32 OP
      mintRule: {
        maxPerMint: 85_899_345_920_000_000_000_000_000n,
        notBefore: start + 700,
        cap: undefined,
      },
    });
  });

  it("is recognised behind a clone; the token alone and a manager of another token are not", async () => {
    expect(await sourceOf(cloned)).toMatchObject({ mintRule: { notBefore: 9 } });
    expect(await sourceOf({ token: op.token, manager: fresh.manager })).toBeUndefined();
    expect(await sourceOf({ token: op.token, manager: op.token })).toBeUndefined();
  });

  it("mints to any account through the manager, on the engine's path", async () => {
    const snapshot = await open(op);
    await proveAdapter(chain, { snapshot });
    const amount = 85_899_345_920_000_000_000_000_000n;
    const executeAt = start + 800;
    const preview = await proveAdapter(chain, {
      snapshot,
      executor: holder,
      calls: [mintCall(op.manager.address, amount)],
      executeAt,
    });
    expect(preview.impact?.difference.total.at(-1)).toBe(amount);
    expect(preview.changes).toContainEqual({
      id: `${op.manager.address}.mintPermittedAfter`,
      label: "Minting allowed after",
      before: { unit: "time", seconds: start + 700 },
      after: { unit: "time", seconds: executeAt + year },
    });
    const [description] = preview.descriptions;
    expect(description?.sentence).toBe(`Mint 85,899,345.92 OP to ${other}`);
    expect(description?.fields.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      `Token: ${op.token.address}`,
      `Minted by: ${op.manager.address} (Mint manager)`,
      `Recipient: ${other}`,
      "Amount: 85,899,345.92 OP",
    ]);
  });

  it("is held against the manager's rule, not against the token's that has none", async () => {
    const snapshot = await open(op);
    const amount = 85_899_345_920_000_000_000_000_000n;
    const look = async (parameters: { amount: bigint; executor?: Address; at?: number }) => {
      const preview = await previewCalls(chain.client, {
        mintage: chain.mintage,
        snapshot,
        executor: parameters.executor ?? holder,
        calls: [mintCall(op.manager.address, parameters.amount)],
        executeAt: parameters.at ?? start + 800,
      });
      const context = { preview, recipients: [], policy: defaultPolicy };
      return [...authority(context), ...supplyCheck(context)].map(
        ({ level, title }) => `${level}: ${title}`,
      );
    };
    expect(await look({ amount })).toEqual([
      "ok: Executor may mint",
      "ok: Supply changes as stated",
    ]);
    expect(await look({ amount: amount + 1n })).toContain(
      "critical: The mint breaks the token's rule",
    );
    expect(await look({ amount, at: start + 600 })).toContain(
      "critical: The mint breaks the token's rule",
    );
    expect(await look({ amount, executor: other })).toContain("critical: Executor may not mint");
  });

  it("hands the token over, after which this manager can do nothing", async () => {
    const snapshot = await open(op, successor);
    const upgrade = { contract: op.manager.address, account: successor.address };
    const preview = await proveAdapter(chain, {
      snapshot,
      executor: holder,
      calls: [upgradeMintManager.encode(upgrade)],
    });
    expect(preview.descriptions[0]?.sentence).toBe(
      "Hand the token and the right to mint it over from Mint manager to Other manager",
    );
    const rights = (preview.execution.after?.sources ?? []).map(({ target, authorities }) => [
      target,
      authorities.find(({ right }) => right === "mint")?.holders,
    ]);
    expect(rights).toEqual([
      [op.token.address, [successor.address]],
      [op.manager.address, []],
      [successor.address, [other]],
    ]);
    const changed = preview.changes.map(({ id, before, after }) => [id, before, after]);
    const owner = (address: Address) => ({ unit: "address", address });
    expect(changed).toEqual(
      [
        `${op.token.address}.owner`,
        `${op.manager.address}.tokenOwner`,
        `${successor.address}.tokenOwner`,
      ].map((id) => [id, owner(op.manager.address), owner(successor.address)]),
    );
  });

  it("lets the first mint be of any amount, and limits the next", async () => {
    const snapshot = await open(fresh);
    expect(await sourceOf(fresh)).toMatchObject({
      parameters: [{}, {}, { value: { unit: "text" } }, {}, {}],
      mintRule: { maxPerMint: undefined, notBefore: undefined, cap: undefined },
      mechanisms: [],
    });
    expect(allowUntimedMints(emptyTrajectory, snapshot.state).isUnbounded).toBe(true);
    const preview = await proveAdapter(chain, {
      snapshot,
      executor: holder,
      calls: [mintCall(fresh.manager.address, supply)],
    });
    const after = preview.execution.after?.sources.find(
      ({ target }) => target === fresh.manager.address,
    );
    expect(after?.mintRule?.maxPerMint).toBe((supply * 20n) / 1_000n);
    // the rights 365, 730, 1,095 and 1,460 days later
    const most = [1, 2, 3, 4].reduce((total) => total + (total * 20n) / 1_000n, supply);
    expect(preview.impact?.proposed.allowedTotal.at(-1)).toBe(most);
  });

  it("reads a right that never comes", async () => {
    const snapshot = await open(never);
    expect(await sourceOf(never)).toMatchObject({
      mintRule: { notBefore: Number.MAX_SAFE_INTEGER },
    });
    const { impact } = await proveAdapter(chain, { snapshot });
    expect(impact?.proposed.allowedTotal.at(-1)).toBe(supply);
  });
});
