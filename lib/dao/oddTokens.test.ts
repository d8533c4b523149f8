import { type Address, encodeFunctionData, stringToHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../demo/createSetup.ts";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { demoChain } from "../../demo/demoChain.ts";
import { readTestContract } from "../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../test/startContractChain.ts";
import type { Call } from "../actions/Call.ts";
import { createCall } from "../actions/createCall.ts";
import { transfer } from "../actions/transfer.ts";
import { ReadFailedError } from "../chain/errors.ts";
import { flow } from "../checks/flow/flow.ts";
import { previewCalls } from "../preview/previewCalls.ts";
import { createValueFormat } from "./createValueFormat.ts";
import type { DaoProfile } from "./DaoProfile.ts";
import { UnknownDecimalsError, UnknownEntryError } from "./errors.ts";
import { openDao } from "./openDao.ts";
import { defaultPolicy } from "./Policy.ts";
import type { Snapshot } from "./Snapshot.ts";

const holder = demoAccounts.deployer.address;
const { address: other } = demoAccounts.alice;
const supply = 1_000_000n;

let chain: ContractChain;
beforeAll(async () => {
  chain = await startContractChain();
});
afterAll(() => chain.stop());

async function deploy(name: string, ...args: unknown[]): Promise<Contract> {
  const contract = await chain.setup.deploy(readTestContract("OddTokens", name), args);
  await chain.setup.mine();
  return contract;
}
const open = (token: Address) =>
  chain.open({
    token,
    accounts: [
      { address: holder, label: "Treasury", class: "treasury" },
      { address: other, label: "Alice", class: "team" },
    ],
  });

/** Some token's DAO that holds another as an asset. */
async function openWith(asset: Address): Promise<Snapshot> {
  const { address } = await deploy("EmptyReturnToken", holder);
  const entry = `${demoChain.shortName}:${address}`;
  const account = { address: holder, label: "Treasury", class: "treasury" } as const;
  const profile: DaoProfile = {
    version: 1,
    name: "Tested",
    entry,
    accounts: [account],
    contracts: [],
    assets: [asset],
    labels: {},
  };
  return openDao(chain.client, { mintage: chain.mintage, entry, profile });
}

/** A preview, what the accounts hold after it, and what the flow check says of it. */
async function run({ address: token }: Contract, calls: readonly Call[]) {
  const snapshot = await open(token);
  const preview = await previewCalls(chain.client, {
    mintage: chain.mintage,
    snapshot,
    executor: holder,
    calls: [...calls],
    executeAt: snapshot.block.timestamp + 12,
  });
  const findings = flow({ preview, recipients: [], policy: defaultPolicy });
  const held = preview.execution.after?.accounts.map(({ balances }) => balances[0]?.amount);
  return { preview, held, levels: findings.map(({ level, title }) => `${level}: ${title}`) };
}

/** 100,000 base units to Alice. */
const pay = (contract: Contract) => {
  const parameters = { token: contract.address, recipient: other, amount: "100000" };
  return run(contract, [transfer.encode(parameters)]);
};

describe("names of tokens", () => {
  it("come without what turns, hides or breaks a line; markup stays text", async () => {
    const { state, dao } = await open((await deploy("HostileNameToken", holder)).address);
    expect(state.token).toMatchObject({
      name: "eno <img src=x onerror=alert(1)> | a [link](//x)",
      symbol: "US D C",
      decimals: 3,
      totalSupply: supply,
    });
    expect(createValueFormat({ dao, state }).amount(dao.token, 1_500n)).toBe("1.5 US D C");
  });

  it.each([
    ["MKR", "MKR"],
    ["", ""],
    ["A\u202eB\u0000C", "A B C"],
  ])("are read from 32 bytes: %j", async (symbol, shown) => {
    const bytes = stringToHex(symbol, { size: 32 });
    const { state } = await open((await deploy("Bytes32Token", holder, bytes)).address);
    expect(state.token).toMatchObject({ name: "Maker", symbol: shown, decimals: 3 });
  });

  it("are no reason to stop where 32 bytes are no text", async () => {
    const { state } = await open(
      (await deploy("Bytes32Token", holder, `0x${"ff".repeat(32)}`)).address,
    );
    expect(state.token.symbol).toMatch(/^\ufffd+$/);
  });
});

describe("decimals of tokens", () => {
  it("are asked for where the DAO's token has none, and never taken for 18", async () => {
    const { address } = await deploy("NoDecimalsToken", holder);
    await expect(open(address)).rejects.toThrow(UnknownDecimalsError);
    await expect(open(address)).rejects.toThrow(`${address} does not say its decimals`);
  });

  it.each([256n, 2n ** 53n, 2n ** 255n])("are refused where they are %d", async (decimals) => {
    const { address } = await deploy("WideDecimalsToken", holder, decimals);
    await expect(open(address)).rejects.toThrow(UnknownDecimalsError);
  });

  it("are shown exactly where there are 255", async () => {
    const token = await deploy("WideDecimalsToken", holder, 255n);
    const { preview, held } = await pay(token);
    expect(held).toEqual([900_000n, 100_000n]);
    expect(preview.descriptions[0]?.sentence).toBe(`Send 0.${"0".repeat(249)}1 ODD to Alice`);
    expect(preview.impact?.proposed.total.at(-1)).toBe(supply);
  });

  it("leave an asset without them in base units", async () => {
    const { address: asset } = await deploy("NoDecimalsToken", holder);
    const { dao, state } = await openWith(asset);
    expect(state.assets[1]).toMatchObject({ decimals: undefined, totalSupply: supply });
    expect(createValueFormat({ dao, state }).amount(asset, 7n)).toBe(`7 base units of ${asset}`);
  });

  it("are not asked of what answers nothing", async () => {
    const { address } = await deploy("EmptyAnswer");
    await expect(open(address)).rejects.toThrow(UnknownEntryError);
    await expect(openWith(address)).rejects.toThrow(ReadFailedError);
  });
});

describe("transfers of tokens", () => {
  it("count what arrived where a fee is kept, as balances and logs say", async () => {
    const { held, levels } = await pay(await deploy("FeeToken", holder, true));
    expect(held).toEqual([900_000n, 99_000n]);
    expect(levels).not.toContain("critical: A balance changes without a transfer");
  });

  it("are called out where logs say more than arrived", async () => {
    const { held, levels } = await pay(await deploy("FeeToken", holder, false));
    expect(held).toEqual([900_000n, 99_000n]);
    expect(levels).toContain("critical: A balance changes without a transfer");
  });

  it("count where nothing is returned", async () => {
    const { preview, held } = await pay(await deploy("EmptyReturnToken", holder));
    expect(held).toEqual([900_000n, 100_000n]);
    expect(preview.execution.results[0]?.revertReason).toBeUndefined();
    expect(preview.execution.transfers).toHaveLength(1);
  });

  it("that say false move nothing, and are no success in silence", async () => {
    const { preview, held, levels } = await pay(await deploy("FalseReturnToken", holder));
    expect(held).toEqual([1_000_000n, 0n]);
    expect(preview.execution.transfers).toEqual([]);
    expect(levels).toEqual(["critical: More or less leaves than stated"]);
  });

  it("count by balances where a token that is known to rebase scales every balance", async () => {
    const { setup } = chain;
    const token = await setup.deploy(readTestContract("Fragments", "Fragments"), [holder]);
    await setup.write(token, { functionName: "setMonetaryPolicy", args: [holder] });
    await setup.mine();
    const before = await pay(token);
    const all = 50_000_000n * 10n ** 9n;
    expect(before.held).toEqual([all - 100_000n, 100_000n]);
    expect(before.levels).not.toContain("critical: A balance changes without a transfer");
    const data = encodeFunctionData({
      abi: token.abi,
      functionName: "rebase",
      args: [1n, all],
    });
    const scaled = await run(token, [createCall({ to: token.address, data })]);
    expect(scaled.held).toEqual([2n * all, 0n]);
    expect(scaled.preview.impact?.proposed.total.at(-1)).toBe(2n * all);
    expect(scaled.levels).toEqual(["ok: Nothing leaves the treasury", "info: A token rebases"]);
  });
});
