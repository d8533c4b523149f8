import { getAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { cloneOf } from "../../../test/cloneOf.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import type { Call } from "../../actions/Call.ts";
import { createCall } from "../../actions/createCall.ts";
import { drip, setBaseFee, setFeeCollector, setStabilityFee } from "../makerJug/jugActions.ts";
import { toIlk } from "./ilkNames.ts";
import { deny, rely, setDebtCeiling, setLeastDebt, setTotalDebtCeiling } from "./vatActions.ts";

const start = demoChain.genesisTimestamp + 86_400;
const whole = 10n ** 18n;
const ray = 10n ** 27n;
const rad = 10n ** 45n;
const holder = demoAccounts.deployer.address;
const { address: other } = demoAccounts.alice;
const ilk = toIlk("ETH-A");
/** 5 % a year is 1000000001547125957863212448, as Maker publishes it. */
const fivePercent = 1_000_000_001_547_125_957_863_212_448n;

let chain: ContractChain;
let vat: Contract;
let jug: Contract;
let odd: Contract;
let clone: Contract;
let lookAlike: Contract;
let token: Contract["address"];
let oddToken: Contract["address"];

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  const named = (name: string) => readTestContract("MakerDebt", name);
  vat = await setup.deploy(named("DebtVat"));
  jug = await setup.deploy(named("DebtJug"), [vat.address]);
  odd = await setup.deploy(named("DebtVat"));
  clone = await setup.deploy(cloneOf(jug));
  lookAlike = await setup.deploy(named("CeilingOnly"));
  await chain.mineAt(start);
  const write = (contract: Contract, functionName: string, ...args: unknown[]) =>
    setup.write(contract, { functionName, args });
  await write(vat, "rely", jug.address);
  await write(vat, "init", ilk);
  await write(vat, "init", toIlk("OTHER-Z"));
  await write(jug, "init", ilk);
  await write(jug, "file", toIlk("vow"), other);
  await write(vat, "file", toIlk("Line"), 1_000n * rad);
  for (const kind of [ilk, toIlk("OTHER-Z")])
    await write(vat, "file", kind, toIlk("line"), 600n * rad);
  await write(vat, "draw", ilk, 300n * whole);
  await write(vat, "draw", toIlk("OTHER-Z"), 50n * whole);
  await chain.mineAt(start + 12);
  const tokenOf = async ({ address, abi }: Contract) =>
    getAddress(String(await chain.client.readContract({ address, abi, functionName: "token" })));
  token = await tokenOf(vat);
  oddToken = await tokenOf(odd);
});
afterAll(() => chain.stop());

const open = (contracts: readonly Contract[], of = token) =>
  chain.open({
    token: of,
    contracts: contracts.map(({ address }, index) => ({
      address,
      label: `Part ${index}`,
      class: "community",
    })),
    accounts: [{ address: holder, label: "Pause", class: "treasury" }],
  });
const prove = async (calls: readonly Call[]) =>
  proveAdapter(chain, { snapshot: await open([vat, jug]), executor: holder, calls: [...calls] });
const tokens = (amount: bigint) => ({ unit: "amount", amount: amount * whole, token });

describe("makerVat and makerJug", () => {
  it("read ceilings, debt that has no known name, fees and wards", async () => {
    const { state } = await open([vat, jug]);
    expect(state.sources).toMatchObject([
      {
        adapter: "makerVat",
        parameters: [
          { id: `${vat.address}.Line`, value: tokens(1_000n) },
          { id: `${vat.address}.line(ETH-A)`, value: tokens(600n) },
          { id: `${vat.address}.dust(ETH-A)`, value: tokens(0n) },
          { id: `${vat.address}.debt`, value: tokens(350n) },
          { id: `${vat.address}.unnamed`, value: tokens(50n) },
          { id: `${vat.address}.live`, value: { flag: true } },
        ],
        authorities: [{ right: "setRate", holders: [holder], complete: false }],
        mintRule: { cap: 1_000n * whole },
        mechanisms: [{ kind: "cap", max: "1000" }],
      },
      {
        adapter: "makerJug",
        parameters: [
          {
            id: `${jug.address}.base`,
            value: { text: "0 a second (no fee beside each one's own)" },
          },
          { id: `${jug.address}.duty(ETH-A)`, value: { text: "times 1 a second (no fee)" } },
          { id: `${jug.address}.vow`, value: { address: other } },
          { id: `${jug.address}.vat`, value: { address: vat.address } },
        ],
        authorities: [{ right: "setRate", holders: [holder], complete: false }],
        mechanisms: [],
        pokes: [{ to: jug.address, data: drip.encode({ contract: jug.address, ilk }).data }],
      },
    ]);
  });

  it("are recognised behind a clone, and ceilings without debt are not", async () => {
    const { state } = await open([clone, lookAlike]);
    expect(state.sources.map(({ adapter, target }) => [adapter, target])).toEqual([
      ["makerJug", clone.address],
    ]);
  });

  it("hold their path, and the ceiling as what the rules allow", async () => {
    const { impact } = await prove([createCall({ to: other })]);
    expect(impact?.proposed.total.at(-1)).toBe(350n * whole);
    expect(impact?.proposed.allowedTotal.at(-1)).toBe(1_000n * whole);
  });

  it("hold their path after governance files all there is to file", async () => {
    const contract = vat.address;
    const { changes, impact, descriptions } = await prove([
      drip.encode({ contract: jug.address, ilk }),
      setStabilityFee.encode({ contract: jug.address, ilk, value: fivePercent.toString() }),
      setBaseFee.encode({ contract: jug.address, value: "7" }),
      setFeeCollector.encode({ contract: jug.address, account: holder }),
      setDebtCeiling.encode({ contract, ilk, value: (10n * rad).toString() }),
      setLeastDebt.encode({ contract, ilk, value: (2n * rad).toString() }),
      setTotalDebtCeiling.encode({ contract, value: (5_000n * rad).toString() }),
      rely.encode({ contract, account: other }),
      deny.encode({ contract, account: holder }),
    ]);
    expect(Object.fromEntries(changes.map(({ label, after }) => [label, after]))).toMatchObject({
      "Stability fee of ETH-A": {
        text: "times 1.000000001547125957863212448 a second (5.00 % a year)",
      },
      "Stability fee of all collateral": { text: "0.000000000000000000000000007 a second" },
      "Gets the fees": { address: holder },
      "Debt ceiling of ETH-A": tokens(10n),
      "Least debt of ETH-A": tokens(2n),
      "Debt ceiling of all collateral": tokens(5_000n),
    });
    expect(impact?.proposed.total.at(-1)).toBe(350n * whole);
    expect(impact?.proposed.allowedTotal.at(-1)).toBe(5_000n * whole);
    expect(descriptions[4]?.sentence).toBe(
      "Set the debt ceiling of ETH-A in Part 0 to 10 DBT, from 600 DBT",
    );
  });

  it.each([
    ["the largest ceiling and debt", 2n ** 255n, 2n ** 255n, 0n, [{ kind: "cap" }]],
    ["no ceiling", 0n, 0n, 0n, [{ kind: "cap", max: "0" }]],
    ["more uncovered debt than there is", ray, 0n, 2n ** 255n, [{ kind: "cap" }]],
  ])("open with %s", async (_, line, debt, vice, mechanisms) => {
    const { setup } = chain;
    await setup.write(odd, { functionName: "force", args: [line, debt, vice] });
    await setup.mine();
    const snapshot = await open([odd], oddToken);
    const source = snapshot.state.sources.find(({ adapter }) => adapter === "makerVat");
    expect(source).toMatchObject({ mechanisms });
    await proveAdapter(chain, { snapshot });
  });

  it("is no Vat of a token of which there is more than debt, and none that is drawn after its end", async () => {
    expect((await open([odd])).state.sources).toEqual([]);
    await chain.setup.write(vat, { functionName: "cage" });
    await chain.setup.mine();
    const [source] = (await open([vat])).state.sources;
    expect(source?.mintRule?.cap).toBe(0n);
  });
});
