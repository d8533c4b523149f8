import { type Address, zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Artifact } from "../../../demo/Artifact.ts";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { cloneOf } from "../../../test/cloneOf.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import type { Call } from "../../actions/Call.ts";
import { mint } from "../../actions/mint.ts";
import { acceptOwnership } from "../../actions/ownership/acceptOwnership.ts";
import { renounceOwnership } from "../../actions/ownership/renounceOwnership.ts";
import { transferOwnership } from "../../actions/ownership/transferOwnership.ts";
import { burn } from "../../actions/tokens/burn.ts";
import { allowUntimedMints } from "../../dao/allowUntimedMints.ts";
import type { DaoState } from "../../dao/Snapshot.ts";
import type { Trajectory } from "../../engine/Trajectory.ts";
import type { Preview } from "../../preview/Preview.ts";
import { pause } from "../openZeppelinMintable/pause.ts";

const start = demoChain.genesisTimestamp + 86_400;
const holder = demoAccounts.deployer.address;
const other = demoAccounts.alice.address;
const unit = 10n ** 18n;
const supply = 600n * unit;
const cap = 1_000n * unit;

let chain: ContractChain;
let plain: Contract;
let capped: Contract;
let clone: Contract;
let full: Contract;
let largest: Contract;
let open: Contract;
let pausedFirst: Contract;

const parts = (name: string): Artifact => readTestContract("MintableToken", name);

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  const plainToken = readTestContract("OpToken");
  plain = await setup.deploy(plainToken, [holder, supply, holder]);
  clone = await setup.deploy(cloneOf(plain));
  capped = await setup.deploy(parts("OwnedToken"), [holder, supply, cap]);
  full = await setup.deploy(parts("OwnedToken"), [holder, cap, cap]);
  largest = await setup.deploy(plainToken, [holder, 2n ** 255n, holder]);
  open = await setup.deploy(parts("OpenToken"), [holder, supply]);
  pausedFirst = await setup.deploy(parts("PausedFirstToken"), [holder, supply, cap]);
  await chain.mineAt(start);
  await setup.write(pausedFirst, { functionName: "pause" });
  await setup.mine();
});
afterAll(() => chain.stop());

const openToken = ({ address }: Contract) => chain.open({ token: address });
const inState = (state: DaoState | undefined) =>
  state?.sources.find(({ adapter }) => adapter === "openZeppelinOwnable");
const sourceOf = async (contract: Contract) => inState((await openToken(contract)).state);

const run = async (contract: Contract, calls: readonly Call[] = []): Promise<Preview> =>
  proveAdapter(chain, {
    snapshot: await openToken(contract),
    executor: holder,
    ...(calls.length === 0 ? {} : { calls }),
  });

const mintOf = (contract: Contract, amount: bigint, recipient: Address = other) =>
  mint.encode({ token: contract.address, recipient, amount: amount.toString() });

const nowhere: Trajectory = {
  dates: [],
  total: [],
  circulating: [],
  treasury: [],
  buckets: {},
  allowedTotal: [],
  events: [],
};

describe("openZeppelinOwnable", () => {
  it("reads the owner as who may mint, without a limit where there is no cap", async () => {
    const { state } = await openToken(plain);
    expect(inState(state)).toMatchObject({
      target: plain.address,
      parameters: [{ id: `${plain.address}.owner`, value: { unit: "address", address: holder } }],
      authorities: [
        { right: "mint", holders: [holder], complete: true },
        { right: "setMinter", holders: [holder], complete: true },
      ],
      mintRule: { maxPerMint: undefined, notBefore: undefined, cap: undefined },
      mechanisms: [],
    });
    expect(allowUntimedMints(nowhere, state).isUnbounded).toBe(true);
  });

  it("reads cap, pause and the owner to come of the parts that have them", async () => {
    const { state } = await openToken(capped);
    expect(inState(state)).toMatchObject({
      parameters: [
        { value: { address: holder } },
        { id: `${capped.address}.pendingOwner`, value: { address: zeroAddress } },
        { id: `${capped.address}.cap`, value: { unit: "amount", amount: cap } },
        { id: `${capped.address}.paused`, value: { unit: "flag", flag: false } },
      ],
      mintRule: { cap },
      mechanisms: [{ kind: "cap", max: "1000" }],
    });
    expect(allowUntimedMints(nowhere, state).isUnbounded).toBe(false);
  });

  it("is recognised behind a clone, whose storage has no owner", async () => {
    expect(await sourceOf(clone)).toMatchObject({
      authorities: [{ holders: [] }, { holders: [] }],
    });
    expect(allowUntimedMints(nowhere, (await openToken(clone)).state).isUnbounded).toBe(false);
  });

  it("takes no token for its own whose owner has no say in who mints", async () => {
    const { dao, state } = await openToken(open);
    expect(dao.recognised.map(({ adapter }) => adapter)).toContain("openZeppelinOwnable");
    expect(inState(state)).toBeUndefined();
  });

  it("does not claim to know all minters where a pause hides who else is refused", async () => {
    expect(await sourceOf(pausedFirst)).toMatchObject({
      parameters: [{}, {}, { value: { flag: true } }],
      authorities: [{ complete: false }, { complete: false }],
    });
  });

  it.each([1n, 400n * unit])("mints %d on the engine's path, and burns", async (amount) => {
    await run(capped);
    const minted = await run(capped, [mintOf(capped, amount)]);
    expect(minted.impact?.difference.total.at(-1)).toBe(amount);
    const burned = await run(capped, [
      mintOf(capped, amount),
      burn.encode({ token: capped.address, amount: "7" }),
    ]);
    expect(burned.impact?.difference.total.at(-1)).toBe(amount - 7n);
  });

  it("keeps its path at the cap, and near the largest supply there is", async () => {
    const atCap = await run(full);
    expect(atCap.impact?.proposed.total.at(-1)).toBe(cap);
    expect(atCap.impact?.proposed.allowedTotal.at(-1)).toBe(cap);
    const { impact } = await run(largest, [mintOf(largest, 2n ** 254n)]);
    expect(impact?.proposed.total.at(-1)).toBe(2n ** 255n + 2n ** 254n);
  });

  it("shows the pause, after which nothing moves", async () => {
    const { changes, descriptions } = await run(capped, [
      pause.encode({ contract: capped.address }),
    ]);
    expect(changes).toEqual([
      {
        id: `${capped.address}.paused`,
        label: "Token paused",
        before: { unit: "flag", flag: false },
        after: { unit: "flag", flag: true },
      },
    ]);
    expect(descriptions[0]?.sentence).toBe("Pause PRT");
    expect(descriptions[0]?.fields[1]).toEqual({ label: "Paused", value: "no → yes" });
  });

  it("shows an offer of ownership and what it becomes", async () => {
    const address = capped.address;
    const offered = await run(capped, [
      transferOwnership.encode({ contract: address, account: other }),
    ]);
    expect(offered.changes).toMatchObject([
      { id: `${address}.pendingOwner`, after: { address: other } },
    ]);
    const snapshot = await openToken(capped);
    const offer = transferOwnership.encode({ contract: address, account: holder });
    const taken = await proveAdapter(chain, {
      snapshot,
      executor: holder,
      calls: [offer, acceptOwnership.encode({ contract: address })],
    });
    expect(taken.changes).toEqual([]);
    const handed = await run(plain, [
      transferOwnership.encode({ contract: plain.address, account: other }),
    ]);
    expect(inState(handed.execution.after)?.authorities.map(({ holders }) => holders)).toEqual([
      [other],
      [other],
    ]);
  });

  it("allows no mint once ownership is given up", async () => {
    const { execution, changes } = await run(plain, [
      renounceOwnership.encode({ contract: plain.address }),
    ]);
    expect(changes).toMatchObject([
      { before: { address: holder }, after: { address: zeroAddress } },
    ]);
    const after = execution.after;
    expect(after && allowUntimedMints(nowhere, after).isUnbounded).toBe(false);
  });
});
