import type { Address } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { readArtifact } from "../../../demo/readArtifact.ts";
import { cloneOf } from "../../../test/cloneOf.ts";
import { proveBlocks } from "../../../test/proveBlocks.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import type { Call } from "../../actions/Call.ts";
import { previewCalls } from "../../preview/previewCalls.ts";
import { grantComp, setCompSpeed, setContributorCompSpeed } from "./compActions.ts";
import { setCompSpeeds } from "./setCompSpeeds.ts";

const start = demoChain.genesisTimestamp + 86_400;
const whole = 10n ** 18n;
const holder = demoAccounts.deployer.address;
const contributor = demoAccounts.erin.address;

let chain: ContractChain;
let comp: Contract;
let markets: Contract[];
let comptroller: Contract;
let older: Contract;
let unlisted: Contract;
let clone: Contract;

const deploy = (name: string, args: readonly unknown[] = []) =>
  chain.setup.deploy(readTestContract("TestedComptroller", name), args);

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  comp = await setup.deploy(readArtifact("Uni"), [holder, holder, BigInt(start + 7)]);
  markets = [
    await deploy("TestedMarket", [5n, 3n]),
    // Less than one unit is borrowed of the second, and nothing is in the third: nobody is paid there.
    await deploy("TestedMarket", [1n, 0n]),
    await deploy("TestedMarket", [0n, 0n]),
  ];
  comptroller = await deploy("TestedComptroller", [comp.address]);
  older = await deploy("OldComptroller", [comp.address, markets[0]?.address, 3n]);
  unlisted = await deploy("UnlistedComptroller");
  clone = await chain.setup.deploy(cloneOf(comptroller));
  await chain.mineAt(start);
  for (const { address } of markets) {
    await setup.write(comptroller, { functionName: "list", args: [address] });
  }
  const addresses = markets.map(({ address }) => address);
  const speeds = [
    [2n * whole, 10n, 1_000n],
    [whole / 3n, 20n, 2_000n],
  ];
  await setup.write(comptroller, { functionName: "_setCompSpeeds", args: [addresses, ...speeds] });
  for (const { address } of [comptroller, older]) {
    await setup.write(comp, { functionName: "transfer", args: [address, 200n * whole] });
  }
  await chain.mineAt(start + 12);
});
afterAll(() => chain.stop());

const open = (...contracts: Contract[]) =>
  chain.open({
    token: comp.address,
    contracts: contracts.map(({ address }, index) => ({
      address,
      label: `Comptroller ${index}`,
      class: "community",
    })),
    accounts: [{ address: contributor, label: "Contributor", class: "team" }],
  });

const speedsOf = ({ state }: Awaited<ReturnType<typeof open>>) =>
  state.parameters.flatMap(({ source, value }) =>
    /Speeds$/.test(source.functionName) && value.unit === "amount" ? [value.amount] : [],
  );

async function execute(calls: readonly Call[]): Promise<void> {
  for (const { to, data } of calls) await chain.setup.send("govern", { to, data });
  await chain.setup.mine();
}

const preview = async (calls: readonly Call[]) => {
  const snapshot = await open(comptroller);
  return previewCalls(chain.client, {
    mintage: chain.mintage,
    snapshot,
    executor: holder,
    calls,
    executeAt: snapshot.block.timestamp + 12,
  });
};

describe("compoundSpeeds", () => {
  it("is recognised by its functions, behind a clone too, and a look-alike is not", async () => {
    const { dao, state } = await open(comptroller, unlisted, clone);
    expect(dao.recognised.filter(({ adapter }) => adapter === "compoundSpeeds")).toEqual([
      {
        adapter: "compoundSpeeds",
        target: comptroller.address,
        members: markets.map(({ address }) => address),
      },
      { adapter: "compoundSpeeds", target: clone.address, members: [] },
    ]);
    const source = state.sources.find(({ adapter }) => adapter === "compoundSpeeds");
    expect(source).toMatchObject({
      clock: "blocks",
      authorities: [{ right: "setRate", holders: [holder], complete: true }],
      pokes: [],
    });
  });

  it("reads the speeds, and counts only those that somebody is paid", async () => {
    const snapshot = await open(comptroller);
    expect(speedsOf(snapshot)).toEqual([2n * whole, whole / 3n, 10n, 20n, 1_000n, 2_000n]);
    const source = snapshot.state.sources.find(({ adapter }) => adapter === "compoundSpeeds");
    // 2 + 0.333333333333333333 + 10 base units
    expect(source?.mechanisms).toMatchObject([
      { kind: "constantRate", perBlock: "2.333333333333333343", blockSeconds: 12 },
    ]);
  });

  it("holds its path over real blocks until nothing is left", async () => {
    // 200 last 85 blocks
    await proveBlocks(chain, { open: () => open(comptroller), after: [1, 40, 84, 90] });
  });

  it("holds its path after speeds were set, a contributor was added and a grant was made", async () => {
    await chain.setup.write(comp, {
      functionName: "transfer",
      args: [comptroller.address, 1_000n * whole],
    });
    await chain.setup.mine();
    const contract = comptroller.address;
    const [first, second] = markets.map(({ address }) => address) as [Address, Address];
    const calls = [
      setCompSpeeds.encode({
        contract,
        markets: [
          { market: first, supply: "0", borrow: (whole / 3n).toString() },
          { market: second, supply: whole.toString(), borrow: "0" },
        ],
      }),
      setContributorCompSpeed.encode({ contract, contributor, speed: "5" }),
      grantComp.encode({ contract, recipient: contributor, amount: (7n * whole).toString() }),
    ];
    const { changes, descriptions, execution } = await preview(calls);
    expect(execution.status).toBe("success");
    expect(descriptions.map(({ sentence }) => sentence)).toEqual([
      `Set rewards in Comptroller 0: ${first} pays suppliers 0 UNI a block (no rewards), from 2 UNI and borrowers 0.333333333333333333 UNI a block, from 0.333333333333333333 UNI; ${second} pays suppliers 1 UNI a block, from 0.00000000000000001 UNI and borrowers 0 UNI a block (no rewards), from 0.00000000000000002 UNI`,
      "Set the rewards of the contributor Contributor in Comptroller 0 to 0.000000000000000005 UNI a block",
      "Grant 7 UNI out of Comptroller 0 to Contributor",
    ]);
    const token = comp.address;
    expect(changes).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({
          label: `A block to suppliers of ${first}`,
          before: { unit: "amount", amount: 2n * whole, token },
          after: { unit: "amount", amount: 0n, token },
        }),
        expect.objectContaining({
          label: `A block to the contributor ${contributor}`,
          after: { unit: "amount", amount: 5n, token },
        }),
      ]),
    );
    await execute(calls);
    await proveBlocks(chain, { open: () => open(comptroller), after: [1, 60] });
  });

  it("reads a speed near 2^255, and none at all, without failing", async () => {
    const contract = comptroller.address;
    const set = (speed: bigint) =>
      setCompSpeeds.encode({
        contract,
        markets: markets.map(({ address }) => ({
          market: address,
          supply: speed.toString(),
          borrow: speed.toString(),
        })),
      });
    const silent = setContributorCompSpeed.encode({ contract, contributor, speed: "0" });
    await execute([set(2n ** 255n - 1n), silent]);
    await chain.setup.mine();
    const bucketOf = async () => {
      const { state } = await open(comptroller);
      return state.sources.find(({ adapter }) => adapter === "compoundSpeeds");
    };
    expect((await bucketOf())?.buckets).toMatchObject([{ amount: 0n }]);
    await proveBlocks(chain, { open: () => open(comptroller), after: [5] });
  });
});

describe("compoundSpeeds of an older Comptroller", () => {
  it("has one speed for both sides, and holds its path after it was set", async () => {
    expect(speedsOf(await open(older))).toEqual([3n, 3n]);
    const call = setCompSpeed.encode({
      contract: older.address,
      market: markets[0]?.address as Address,
      speed: whole.toString(),
    });
    await execute([call]);
    expect(speedsOf(await open(older))).toEqual([whole, whole]);
    await proveBlocks(chain, { open: () => open(older), after: [3, 50] });
  });
});
