import { type Address, type Hex, zeroHash } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { cloneOf } from "../../../test/cloneOf.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import type { Call } from "../../actions/Call.ts";
import { grantRole } from "../../actions/grantRole.ts";
import { mint } from "../../actions/mint.ts";
import { renounceRole } from "../../actions/ownership/renounceRole.ts";
import { revokeRole } from "../../actions/revokeRole.ts";
import { burn } from "../../actions/tokens/burn.ts";
import type { DaoState } from "../../dao/Snapshot.ts";
import type { Preview } from "../../preview/Preview.ts";
import { minterRole } from "./minterRole.ts";
import { unpause } from "./unpause.ts";

const start = demoChain.genesisTimestamp + 86_400;
const holder = demoAccounts.deployer.address;
const other = demoAccounts.alice.address;
const unit = 10n ** 18n;
const supply = 600n * unit;
const cap = 1_000n * unit;
/** The id of a role that nothing asks about. */
const oddRole: Hex = `0x${"5".repeat(64)}`;

let chain: ContractChain;
let token: Contract;
let selfGranted: Contract;
let oddlyGranted: Contract;
let clone: Contract;
let paused: Contract;

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  const artifact = readTestContract("MintableToken", "RoleToken");
  const deploy = (role: Hex) => setup.deploy(artifact, [holder, supply, cap, role]);
  token = await deploy(zeroHash);
  selfGranted = await deploy(minterRole);
  oddlyGranted = await deploy(oddRole);
  paused = await deploy(zeroHash);
  clone = await setup.deploy(cloneOf(token));
  await chain.mineAt(start);
  await setup.write(paused, { functionName: "pause" });
  await setup.mine();
});
afterAll(() => chain.stop());

const inState = (state: DaoState | undefined) =>
  state?.sources.find(({ adapter }) => adapter === "openZeppelinMintable");
const sourceOf = async ({ address }: Contract) =>
  inState((await chain.open({ token: address })).state);

const run = async ({ address }: Contract, calls: readonly Call[]): Promise<Preview> =>
  proveAdapter(chain, {
    snapshot: await chain.open({ token: address }),
    executor: holder,
    calls,
  });

const addresses = (...list: readonly Address[]) => ({ unit: "addresses", addresses: list });

describe("openZeppelinMintable", () => {
  it("reads minters, who grants the role, cap and pause", async () => {
    expect(await sourceOf(token)).toMatchObject({
      parameters: [
        { id: `${token.address}.minters`, value: addresses(holder) },
        { id: `${token.address}.admins`, value: addresses(holder) },
        { id: `${token.address}.cap`, value: { unit: "amount", amount: cap } },
        { id: `${token.address}.paused`, value: { unit: "flag", flag: false } },
      ],
      authorities: [
        { right: "mint", holders: [holder], complete: true },
        { right: "grantRole", holders: [holder], complete: true },
      ],
      mintRule: { maxPerMint: undefined, notBefore: undefined, cap },
      mechanisms: [{ kind: "cap", max: "1000" }],
    });
  });

  it("is recognised behind a clone, and is no Ownable token", async () => {
    const { state } = await chain.open({ token: clone.address });
    expect(state.sources.map(({ adapter }) => adapter)).toEqual(["openZeppelinMintable"]);
    expect(inState(state)).toMatchObject({ authorities: [{ holders: [] }, { holders: [] }] });
  });

  it("follows the role's own admin role, and says where it cannot", async () => {
    const [, own] = (await sourceOf(selfGranted))?.authorities ?? [];
    expect(own).toMatchObject({ right: "grantRole", holders: [holder], complete: true });
    const [, odd] = (await sourceOf(oddlyGranted))?.authorities ?? [];
    expect(odd).toMatchObject({ right: "grantRole", holders: [], complete: false });
  });

  it("mints up to the cap and burns on the engine's path", async () => {
    const amount = cap - supply;
    const parameters = { token: token.address, recipient: other, amount: amount.toString() };
    const { impact } = await run(token, [
      mint.encode(parameters),
      burn.encode({ token: token.address, amount: "1" }),
    ]);
    expect(impact?.difference.total.at(-1)).toBe(amount - 1n);
    expect(impact?.proposed.allowedTotal.at(-1)).toBe(cap);
  });

  it("shows a minter that is granted, revoked or gives up", async () => {
    const role = { contract: token.address, role: minterRole };
    const granted = await run(token, [grantRole.encode({ ...role, account: other })]);
    // once as the adapter reads it, once as a right of the contract
    const ids = [`${token.address}.minters`, `${token.address}.role.${minterRole}`];
    expect(granted.changes).toMatchObject(ids.map((id) => ({ id, before: addresses(holder) })));
    const after = inState(granted.execution.after)?.authorities[0];
    expect([...(after?.holders ?? [])].sort()).toEqual([holder, other].sort());
    for (const kind of [revokeRole, renounceRole]) {
      const { changes } = await run(token, [kind.encode({ ...role, account: holder })]);
      expect(changes).toMatchObject(
        ids.map((id) => ({ id, before: addresses(holder), after: addresses() })),
      );
    }
  });

  it("reads a paused token, and shows that it goes on", async () => {
    expect(await sourceOf(paused)).toMatchObject({
      parameters: [{}, {}, {}, { value: { unit: "flag", flag: true } }],
    });
    const { changes, descriptions } = await run(paused, [
      unpause.encode({ contract: paused.address }),
      mint.encode({ token: paused.address, recipient: other, amount: "5" }),
    ]);
    expect(changes.map(({ id }) => id)).toContain(`${paused.address}.paused`);
    expect(descriptions[0]?.fields[1]?.value).toBe("yes → no");
  });
});
