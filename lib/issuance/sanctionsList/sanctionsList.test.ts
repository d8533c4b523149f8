import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { readArtifact } from "../../../demo/readArtifact.ts";
import { cloneOf } from "../../../test/cloneOf.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import { transferOwnership } from "../../actions/ownership/transferOwnership.ts";
import { addToSanctionsList, removeFromSanctionsList } from "./sanctionsListActions.ts";

const start = demoChain.genesisTimestamp + 86_400;
const holder = demoAccounts.deployer.address;
const alice = demoAccounts.alice.address;
const bob = demoAccounts.bob.address;
const erin = demoAccounts.erin.address;

let chain: ContractChain;
let uni: Contract;
let list: Contract;
let clone: Contract;
let lookAlike: Contract;

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  uni = await setup.deploy(readArtifact("Uni"), [holder, holder, BigInt(start + 7)]);
  list = await setup.deploy(readTestContract("Screening", "ScreeningList"));
  clone = await setup.deploy(cloneOf(list));
  lookAlike = await setup.deploy(readTestContract("Screening", "FixedScreeningList"));
  await setup.write(list, { functionName: "addToSanctionsList", args: [[alice]] });
  await chain.mineAt(start);
});
afterAll(() => chain.stop());

const open = () =>
  chain.open({
    token: uni.address,
    contracts: [list, clone, lookAlike].map(({ address }, index) => ({
      address,
      label: `List ${index}`,
      class: "locked",
    })),
    accounts: [
      { address: holder, label: "Treasury", class: "treasury" },
      { address: alice, label: "Alice", class: "circulating" },
    ],
  });

describe("sanctionsList", () => {
  it("is recognised by its functions, behind a clone too, and a fixed list is not", async () => {
    const { dao, state } = await open();
    const found = dao.recognised.filter(({ adapter }) => adapter === "sanctionsList");
    expect(found.map(({ target }) => target)).toEqual([list.address, clone.address]);
    const source = state.sources.find(({ target }) => target === list.address);
    const flag = (account: string, value: boolean) => ({
      id: `${list.address}.isSanctioned(${account})`,
      label: `${account} is listed`,
      value: { unit: "flag", flag: value },
      source: { address: list.address, functionName: "isSanctioned" },
    });
    expect(source?.parameters.slice(0, 3)).toEqual([
      {
        id: `${list.address}.owner`,
        label: "Owner",
        value: { unit: "address", address: holder },
        source: { address: list.address, functionName: "owner" },
      },
      flag(holder, false),
      flag(alice, true),
    ]);
    expect(source).toMatchObject({ buckets: [], mechanisms: [], authorities: [] });
  });

  it("shows who comes on the list and who goes, also accounts the calls alone name", async () => {
    const contract = list.address;
    const { changes, descriptions } = await proveAdapter(chain, {
      snapshot: await open(),
      executor: holder,
      calls: [
        addToSanctionsList.encode({ contract, accounts: [bob, holder, alice] }),
        removeFromSanctionsList.encode({ contract, accounts: [alice, erin] }),
      ],
    });
    const flags = changes.map(({ id, before, after }) => [id, before, after]);
    const no = { unit: "flag", flag: false };
    const yes = { unit: "flag", flag: true };
    expect(flags).toEqual(
      expect.arrayContaining([
        [`${contract}.isSanctioned(${holder})`, no, yes],
        [`${contract}.isSanctioned(${alice})`, yes, no],
        [`${contract}.isSanctioned(${bob})`, no, yes],
      ]),
    );
    expect(flags).toHaveLength(3);
    expect(descriptions[0]).toMatchObject({
      sentence: `Put ${bob}, Treasury, Alice on the list of List 0`,
      fields: [
        {},
        { label: `${bob} is listed`, value: "yes" },
        { label: `${holder} (Treasury) is listed`, value: "no → yes" },
        { label: `${alice} (Alice) is listed`, value: "yes → yes" },
      ],
    });
  });

  it("shows another owner", async () => {
    const { changes } = await proveAdapter(chain, {
      snapshot: await open(),
      executor: holder,
      calls: [transferOwnership.encode({ contract: list.address, account: alice })],
    });
    expect(changes).toContainEqual({
      id: `${list.address}.owner`,
      label: "Owner",
      before: { unit: "address", address: holder },
      after: { unit: "address", address: alice },
    });
  });
});
