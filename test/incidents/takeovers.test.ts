import { type Address, getContractAddress, zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../demo/createSetup.ts";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import type { Call } from "../../lib/actions/Call.ts";
import { toSeconds } from "../../lib/amount/toSeconds.ts";
import type { CheckId } from "../../lib/checks/Finding.ts";
import { readTestContract } from "../readTestContract.ts";
import {
  callOf,
  type IncidentDao,
  type Incidents,
  startIncidents,
  token,
} from "./startIncidents.ts";

const { stranger, grantee } = demoAccounts;
const outside = ["critical: A right goes outside the DAO"];
const quiet = ["ok: Nobody gains or loses a right"];

let chain: Incidents;
let dao: IncidentDao;
let emissions: Contract;
let vault: Contract;
let init: Contract;
let foreignProxy: Contract;
let ownProxy: Contract;
let diamond: Contract;
let silentDiamond: Contract;
let factory: Contract;
beforeAll(async () => {
  chain = await startIncidents();
  dao = await chain.deployDao();
  const { setup } = chain;
  const owner = [dao.timelock.address];
  emissions = await setup.deploy(readTestContract("Takeovers", "Emissions"), owner);
  vault = await setup.deploy(readTestContract("Takeovers", "Vault"), owner);
  init = await setup.deploy(readTestContract("Takeovers", "InitBip18"));
  factory = await setup.deploy(readTestContract("Takeovers", "RelayersFactory"));
  diamond = await setup.deploy(readTestContract("Diamond"), owner);
  silentDiamond = await setup.deploy(readTestContract("Diamond", "SilentDiamond"), owner);
  const relayers = await setup.deploy(readTestContract("Takeovers", "PlainRelayers"));
  const proxy = readTestContract("Takeovers", "AdministeredProxy");
  const deployProxy = async (administrator: Address): Promise<Contract> => {
    const { address } = await setup.deploy(proxy, [relayers.address, administrator]);
    return { address, abi: relayers.abi };
  };
  foreignProxy = await deployProxy(stranger.address);
  ownProxy = await deployProxy(dao.timelock.address);
  const args = [vault.address, 100_000n * token];
  await setup.write(dao.token, { functionName: "transfer", args });
  await setup.mine();
  // A month later: that the contracts are new is no part of these cases.
  const { timestamp } = await chain.client.getBlock();
  await chain.mineAt(toSeconds(timestamp) + 2_592_000);
}, 180_000);
afterAll(() => chain.stop());

const review = async (check: CheckId, calls: readonly Call[]) => {
  const accounts = [{ address: vault.address, label: "Vault", class: "treasury" as const }];
  const labels = { [grantee.address]: "Issuance council" };
  return chain.review(check, { snapshot: await chain.openDao(dao, { accounts, labels }), calls });
};

/** 2022-02: the right to mint was handed over by a vote. */
describe("Build Finance", () => {
  it("is named by privilege", async () => {
    const calls = [callOf(dao.token, "transferOwnership", [stranger.address])];
    expect(await review("privilege", calls)).toEqual(outside);
  });

  it("is information where an account gets it that the DAO names", async () => {
    const calls = [callOf(dao.token, "transferOwnership", [grantee.address])];
    expect(await review("privilege", calls)).toEqual([
      "info: A right goes to the DAO's own account",
    ]);
  });

  it("leaves a mint alone", async () => {
    const calls = [callOf(dao.token, "mint", [stranger.address, token])];
    expect(await review("privilege", calls)).toEqual(quiet);
    expect(await review("code", calls)).toEqual(["ok: Every target has code"]);
    expect(await review("fresh", calls)).toEqual(["ok: The block is recent"]);
  });
});

/** 2024-10: signers saw an emissions tweak, and ownership went. */
describe("Radiant", () => {
  it("is named by privilege", async () => {
    const calls = [callOf(emissions, "transferOwnership", [stranger.address])];
    expect(await review("privilege", calls)).toEqual(outside);
  });

  it("is named where ownership is given up for good", async () => {
    expect(await review("privilege", [callOf(emissions, "renounceOwnership", [])])).toEqual([
      "critical: Nobody is left to hold a right",
    ]);
  });

  it("leaves the tweak alone", async () => {
    const calls = [callOf(emissions, "setRewardsPerSecond", [(token * 12n) / 10n])];
    expect(await review("privilege", calls)).toEqual(quiet);
    expect(await review("code", calls)).toEqual(["ok: Every target has code"]);
  });
});

/** 2022-04: code was put into the treasury's contract and run at once, in its place. */
describe("Beanstalk", () => {
  const upgrade = (data: `0x${string}`) => [
    callOf(vault, "upgradeToAndCall", [init.address, data]),
  ];

  it("is named by delegatecall, flow and privilege", async () => {
    const { data } = callOf(init, "init", [dao.token.address, stranger.address]);
    const calls = upgrade(data);
    expect(await review("delegatecall", calls)).toEqual([
      "critical: Foreign code would run as the treasury",
    ]);
    expect(await review("flow", calls)).toEqual(["critical: More or less leaves than stated"]);
    expect(await review("privilege", calls)).toEqual(["critical: Code is replaced"]);
  });

  it("is named by privilege alone where the new code is not run at once", async () => {
    expect(await review("delegatecall", upgrade("0x"))).toEqual(["ok: No delegatecall"]);
    expect(await review("privilege", upgrade("0x"))).toEqual(["critical: Code is replaced"]);
  });

  it("leaves a payment out of the same vault alone", async () => {
    const args = [dao.token.address, grantee.address, 1_000n * token];
    const calls = [callOf(vault, "pay", args)];
    expect(await review("delegatecall", calls)).toEqual(["ok: No delegatecall"]);
    expect(await review("privilege", calls)).toEqual(quiet);
  });
});

/** EIP-2535: functions get other code one by one, and no slot of ERC-1967 tells. */
describe("a diamond", () => {
  const replaced = ["critical: Code is replaced"];
  const cut = (diamond: Contract, facets: readonly Address[]) => {
    const functionSelectors = ["0x12345678"];
    const cuts = facets.map((facetAddress) => ({ facetAddress, action: 0, functionSelectors }));
    return callOf(diamond, "diamondCut", [cuts, zeroAddress, "0x"]);
  };

  it("is named by privilege where functions get other code, whether it lists them or not", async () => {
    expect(await review("privilege", [cut(diamond, [init.address])])).toEqual(replaced);
    expect(await review("privilege", [cut(silentDiamond, [init.address])])).toEqual(replaced);
  });

  it("is named by privilege where a call that nobody can read makes the cut", async () => {
    expect(await review("privilege", [callOf(diamond, "improve", [init.address])])).toEqual(
      replaced,
    );
  });

  it("leaves a cut of nothing alone", async () => {
    expect(await review("privilege", [cut(diamond, [])])).toEqual(quiet);
    expect(await review("privilege", [cut(silentDiamond, [])])).toEqual(quiet);
  });
});

describe("a proxy", () => {
  it("is named by code where somebody else can replace what it runs", async () => {
    expect(await review("code", [callOf(foreignProxy, "execute", [])])).toEqual([
      "warning: Somebody else can replace the code",
    ]);
  });

  it("is left alone where the DAO owns its admin", async () => {
    const calls = [callOf(ownProxy, "execute", [])];
    expect(await review("code", calls)).toEqual(["ok: Every target has code"]);
    expect(await review("privilege", calls)).toEqual(quiet);
  });
});

describe("a contract that the calls make", () => {
  it("is not taken for one without code", async () => {
    const salt = `0x${"5a".repeat(32)}` as const;
    const { bytecode, abi } = readTestContract("Takeovers", "Relayers");
    const from = factory.address;
    const address = getContractAddress({ opcode: "CREATE2", from, salt, bytecode });
    const execute = callOf({ address, abi }, "execute", []);
    expect(await review("code", [callOf(factory, "make", [salt]), execute])).toEqual([
      "warning: The calls make what they call",
    ]);
    expect(await review("code", [execute])).toEqual(["critical: There is no code to call"]);
  });
});

describe("calldata to nobody", () => {
  it("is named by code, and ETH without calldata is not", async () => {
    const call = callOf(dao.token, "transfer", [grantee.address, token]);
    expect(await review("code", [{ ...call, to: stranger.address }])).toEqual([
      "critical: There is no code to call",
    ]);
    expect(await review("code", [{ ...call, to: stranger.address, data: "0x" }])).toEqual([
      "ok: No code is called",
    ]);
  });
});
