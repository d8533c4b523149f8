import { type Address, getAddress, numberToHex, zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
  soundState,
} from "../../test/createCheckContext.ts";
import { createTransfer } from "../../test/createTransfer.ts";
import { type Demo, type DemoDao, startDemo } from "../../test/startDemo.ts";
import type { Action } from "../actions/Action.ts";
import { roleId } from "../actions/roleName.ts";
import type { Parameter } from "../chain/Parameter.ts";
import type { Privilege } from "../dao/Snapshot.ts";
import type { Transfer } from "../preview/Preview.ts";
import { reviewDraft } from "../review/reviewDraft.ts";
import { summarize } from "./summarize.ts";

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.chain.stop());

const whole = 10n ** 18n;

async function summaryOf(dao: DemoDao, ...actions: readonly Action[]): Promise<string> {
  const snapshot = await demo.open(dao);
  const { governor, safe } = snapshot.dao;
  const route =
    governor === undefined
      ? ({ kind: "safe", address: safe ?? "0x" } as const)
      : ({ kind: "governor", address: governor.address } as const);
  const draft = {
    version: 1,
    dao: demo.entry(dao),
    title: "A draft",
    description: "",
    route,
    actions,
  } as const;
  const { mintage, client } = demo;
  return (await reviewDraft(client, { mintage, snapshot, draft })).summary;
}

const mint = (): Action => ({
  type: "mint",
  token: demo.contract("uni"),
  recipient: demo.contract("uniTimelock"),
  amount: (20_000_000n * whole).toString(),
});

const { alice, bob, carol, dollar, grantee, stranger, timelock, token } = checkAccounts;

/** What is said of the made-up DAO. */
const saysOf = (change: ContextChange) => summarize(createCheckContext(change).preview);

const role = (name: string, addresses: readonly Address[], contract = token): Privilege => ({
  kind: "role",
  contract,
  id: `${contract}.role.${roleId(name)}`,
  label: `${name} of it`,
  value: { unit: "addresses", addresses },
  source: { address: contract, functionName: "hasRole" },
});
const list = (name: string, label: string, addresses: readonly Address[]): Parameter => ({
  id: `${token}.${name}`,
  label,
  value: { unit: "addresses", addresses },
  source: { address: token, functionName: name },
});
const count = (name: string, value: bigint): Parameter => ({
  id: `${token}.${name}`,
  label: `Count ${name}`,
  value: { unit: "count", count: value },
  source: { address: token, functionName: name },
});

/** Payments of 1, 2, 3 … tokens to as many accounts. */
const payments = (many: number, change: Partial<Transfer> = {}): Transfer[] =>
  Array.from({ length: many }, (_, index) =>
    createTransfer({
      call: index,
      to: getAddress(numberToHex(index + 1_000, { size: 20 })),
      amount: BigInt(index + 1) * whole,
      ...change,
    }),
  );

describe("summarize", () => {
  it("names a right that is handed over beside a mint", async () => {
    const minter = demo.account("stranger");
    const summary = await summaryOf("uni", mint(), {
      type: "setMinter",
      token: demo.contract("uni"),
      minter,
    });
    expect(summary).toMatch(/^Mints 20,000,000 UNI to Treasury \(timelock\)/);
    expect(summary).toContain(`Changes minter from Treasury (timelock) to ${minter}.`);
    expect(summary).toMatch(/\. The next mint becomes possible on [^.]+\.$/);
  });

  it("names a setting beside a payment, from old to new", async () => {
    const summary = await summaryOf(
      "harbor",
      {
        type: "transfer",
        token: demo.contract("harborToken"),
        recipient: demo.account("grantee"),
        amount: whole.toString(),
      },
      { type: "setVotingDelay", contract: demo.contract("harborGovernor"), value: "7201" },
    );
    expect(summary).toBe(
      "Pays 1 HRB to Grantee. Changes voting delay from 1 hour to 2 hours 1 second.",
    );
  });

  it("names three settings and counts the others", async () => {
    const contract = demo.contract("harborGovernor");
    const summary = await summaryOf(
      "harbor",
      { type: "setVotingDelay", contract, value: "7201" },
      { type: "setVotingPeriod", contract, value: "86400" },
      { type: "setProposalThreshold", contract, value: whole.toString() },
      { type: "updateQuorumNumerator", contract, value: "5" },
    );
    expect(summary).toMatch(
      /^Changes .+ from .+ to .+, .+ from .+ to .+, .+ from .+ to .+ and \d more values?\.$/,
    );
  });

  it("calls a burn a burn", () => {
    const { preview } = createCheckContext({ transfers: [createTransfer({ to: zeroAddress })] });
    expect(summarize(preview)).toMatch(/^Burns .+\.$/);
  });

  it("says who is granted a role of the token, by its name, and says it once", async () => {
    const account = demo.account("stranger");
    const contract = demo.contract("harborToken");
    const summary = await summaryOf("harbor", {
      type: "grantRole",
      contract,
      role: roleId("MINTER_ROLE"),
      account,
    });
    expect(summary).toBe(`Grants MINTER_ROLE of HRB to ${account}.`);
  });

  it("says who gains and who loses a role or a place in a list, by what was read", () => {
    expect(
      saysOf({
        before: { privileges: [role("PAUSER_ROLE", [alice], timelock)] },
        after: { privileges: [role("PAUSER_ROLE", [bob, zeroAddress], timelock)] },
      }),
    ).toBe(
      `Grants PAUSER_ROLE of Treasury to ${bob} and everybody. Revokes PAUSER_ROLE of Treasury from ${alice}.`,
    );
    expect(
      saysOf({
        before: { parameters: [list("minters", "Minters", [alice])] },
        after: { parameters: [list("minters", "Minters", [alice, bob, carol, grantee, stranger])] },
      }),
    ).toBe(`Adds ${bob}, ${carol}, ${grantee} and 1 more to minters.`);
    // A role that was not there before has no holders.
    expect(
      saysOf({
        before: { privileges: [], parameters: [list("minters", "Minters", [])] },
        after: {
          privileges: [role("MINTER_ROLE", [alice])],
          parameters: [list("minters", "Minters", [alice, bob])],
        },
      }),
    ).toBe(`Grants MINTER_ROLE of SND to ${alice}. Adds ${alice} and ${bob} to minters.`);
  });

  it("tells rights before settings, and counts those that it does not name", () => {
    const counts = (value: bigint) => ["a", "b", "c", "d"].map((name) => count(name, value));
    const names = ["A", "B", "C", "D", "E", "F"];
    const summary = saysOf({
      before: { parameters: counts(1n), privileges: names.map((name) => role(name, [])) },
      after: { parameters: counts(2n), privileges: names.map((name) => role(name, [alice])) },
    });
    expect(summary.match(/Grants role 0x/g)).toHaveLength(4);
    expect(summary).toMatch(
      / 2 more rights change\. Changes count a from 1 to 2, .+ and 1 more value\.$/,
    );
  });

  it("names the recipients of a few payments, and sums many by asset", () => {
    expect(saysOf({ transfers: payments(2) })).toBe(
      "Pays 1 SND to 0x00000000000000000000000000000000000003e8 and 2 SND to 0x00000000000000000000000000000000000003E9.".replace(
        /0x\w+/g,
        (address) => getAddress(address),
      ),
    );
    const eight = saysOf({ transfers: payments(8) });
    expect(eight.match(/ SND to 0x/g)).toHaveLength(8);
    // 1 + 2 + … + 60 = 1,830.
    const sixty = payments(60);
    expect(saysOf({ transfers: sixty })).toBe("Pays 1,830 SND to 60 accounts.");
    const others = [
      ...payments(3, { asset: dollar, amount: 1n, to: grantee }),
      createTransfer({ to: zeroAddress, amount: 1n }),
      createTransfer({ to: zeroAddress, amount: whole }),
    ];
    expect(saysOf({ transfers: [...sixty, ...others], labels: { [grantee]: "Grantee" } })).toBe(
      "Pays 1,830 SND to 60 accounts and 0.000003 USD to Grantee. Burns 1.000000000000000001 SND.",
    );
  });

  it("sums many mints, with their share of supply", () => {
    // 1,830 of 1,000,000.
    expect(saysOf({ transfers: payments(60, { from: zeroAddress }) })).toBe(
      "Mints 1,830 SND to 60 accounts (0.18 % of supply).",
    );
  });

  it("leaves the names in labels as they are", () => {
    const treasury = soundState.accounts.map((account) => ({ ...account, wei: 1n }));
    expect(saysOf({ after: { accounts: treasury } })).toBe("Changes Treasury balance.");
    const supply = { token: { ...soundState.token, totalSupply: 1n } };
    expect(saysOf({ after: supply })).toBe("Changes total supply.");
  });
});
