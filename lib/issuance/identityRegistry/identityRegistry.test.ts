import { zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { readArtifact } from "../../../demo/readArtifact.ts";
import { cloneOf } from "../../../test/cloneOf.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { readPublished } from "../../../test/readPublished.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import { mint } from "../../actions/mint.ts";
import { previewCalls } from "../../preview/previewCalls.ts";
import { deleteIdentity, registerIdentity } from "./identityActions.ts";
import {
  addIdentityAgent,
  removeIdentityAgent,
  setTrustedIssuersRegistry,
} from "./registryAppointments.ts";

const start = demoChain.genesisTimestamp + 86_400;
const whole = 10n ** 18n;
const holder = demoAccounts.deployer.address;
const alice = demoAccounts.alice.address;
const erin = demoAccounts.erin.address;

let chain: ContractChain;
let token: Contract;
let registry: Contract;
let clone: Contract;
let lookAlike: Contract;

/** ERC-3643 as published: a token whose agents mint to accounts that its registry knows. */
beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  const publish = async (
    name: Parameters<typeof readPublished>[0],
    args: readonly unknown[] = [],
  ) => {
    const contract = await setup.deploy(readPublished(name));
    await setup.write(contract, { functionName: "init", args });
    return contract;
  };
  const storage = await publish("IdentityRegistryStorage");
  const topics = await publish("ClaimTopicsRegistry");
  registry = await publish("IdentityRegistry", [erin, topics.address, storage.address]);
  const compliance = await publish("ModularCompliance");
  token = await publish("RegulatedToken", [
    ...[registry.address, compliance.address, "Regulated", "REG", 18, zeroAddress],
  ]);
  clone = await setup.deploy(cloneOf(registry));
  lookAlike = await setup.deploy(readTestContract("Screening", "FixedScreeningList"));
  await setup.write(storage, { functionName: "bindIdentityRegistry", args: [registry.address] });
  for (const contract of [registry, token])
    await setup.write(contract, { functionName: "addAgent", args: [holder] });
  await setup.write(registry, { functionName: "registerIdentity", args: [alice, erin, 756] });
  await setup.write(token, { functionName: "mint", args: [alice, 5n * whole] });
  await chain.mineAt(start);
});
afterAll(() => chain.stop());

const open = (address = token.address) =>
  chain.open({
    token: address,
    contracts: [registry, clone, lookAlike].map((contract, index) => ({
      address: contract.address,
      label: `Registry ${index}`,
      class: "locked",
    })),
    accounts: [
      { address: holder, label: "Treasury", class: "treasury" },
      { address: alice, label: "Alice", class: "circulating" },
    ],
  });
const mintTo = (recipient: typeof erin) =>
  mint.encode({ token: token.address, recipient, amount: String(whole) });
const register = (account: typeof erin) =>
  registerIdentity.encode({ contract: registry.address, account, identity: erin, country: "276" });

describe("identityRegistry", () => {
  it("is recognised by its functions, and says who may be given the token", async () => {
    const { dao, state } = await open();
    const found = dao.recognised.filter(({ adapter }) => adapter === "identityRegistry");
    // A clone without storage knows no list to ask, so no account's standing can be read there.
    expect(found.map(({ target }) => target)).toEqual([registry.address, clone.address]);
    const sources = state.sources.filter(({ adapter }) => adapter === "identityRegistry");
    expect(sources.map(({ target }) => target)).toEqual([registry.address]);
    const values = new Map(sources[0]?.parameters.map(({ id, value }) => [id, value]));
    const at = (name: string) => values.get(`${registry.address}.${name}`);
    expect(values.get(`${token.address}.identityRegistry`)).toEqual({
      unit: "address",
      address: registry.address,
    });
    expect(at("owner")).toEqual({ unit: "address", address: holder });
    expect(at("issuersRegistry")).toEqual({ unit: "address", address: erin });
    expect(at("agents")).toEqual({ unit: "addresses", addresses: [holder] });
    expect(at(`isVerified(${alice})`)).toEqual({ unit: "flag", flag: true });
    expect(at(`identity(${alice})`)).toEqual({ unit: "address", address: erin });
    expect(at(`investorCountry(${alice})`)).toEqual({ unit: "text", text: "756" });
    expect(at(`isVerified(${holder})`)).toEqual({ unit: "flag", flag: false });
    expect(at(`identity(${holder})`)).toBeUndefined();
  });

  it("lets a mint through once its recipient is registered, and not before", async () => {
    const snapshot = await open();
    const parameters = { mintage: chain.mintage, snapshot, executor: holder };
    const { execution } = await previewCalls(chain.client, {
      ...parameters,
      calls: [mintTo(erin)],
      executeAt: start + 7 * 86_400,
    });
    expect(execution.results[0]?.revertReason).toContain("Identity is not verified.");
    const { changes, impact, descriptions } = await proveAdapter(chain, {
      snapshot,
      executor: holder,
      calls: [register(erin), mintTo(erin)],
    });
    expect(impact?.difference.total.at(-1)).toBe(whole);
    expect(changes).toContainEqual({
      id: `${registry.address}.isVerified(${erin})`,
      label: `${erin} may be given the token`,
      before: { unit: "flag", flag: false },
      after: { unit: "flag", flag: true },
    });
    expect(descriptions[0]?.sentence).toBe(`Add ${erin} to Registry 0, by the identity ${erin}`);
  });

  it("shows who may no longer be given it, and other agents and issuers", async () => {
    const contract = registry.address;
    const { changes, execution } = await proveAdapter(chain, {
      snapshot: await open(),
      executor: holder,
      calls: [
        deleteIdentity.encode({ contract, account: alice }),
        addIdentityAgent.encode({ contract, account: erin }),
        removeIdentityAgent.encode({ contract, account: holder }),
        setTrustedIssuersRegistry.encode({ contract, account: alice }),
      ],
    });
    const after = new Map(changes.map((change) => [change.id, change.after]));
    expect(after.get(`${contract}.isVerified(${alice})`)).toEqual({ unit: "flag", flag: false });
    expect([...after.keys()]).toContain(`${contract}.identity(${alice})`);
    expect(after.get(`${contract}.agents`)).toEqual({ unit: "addresses", addresses: [erin] });
    expect(after.get(`${contract}.issuersRegistry`)).toEqual({ unit: "address", address: alice });
    expect(execution.after?.sources).toHaveLength(1);
  });

  it("is read beside a token that asks no registry", async () => {
    const uni = await chain.setup.deploy(readArtifact("Uni"), [holder, holder, BigInt(2 ** 40)]);
    await chain.setup.mine();
    const { state } = await open(uni.address);
    const source = state.sources.find(({ target }) => target === registry.address);
    expect(source?.parameters[0]?.id).toBe(`${registry.address}.owner`);
  });
});
