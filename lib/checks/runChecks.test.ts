import { type Address, encodeFunctionData, getAddress, numberToHex, zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { erc20Abi } from "../../contracts-abi/erc20.ts";
import { uniAbi } from "../../contracts-abi/uni.ts";
import { createCheckContext } from "../../test/createCheckContext.ts";
import { createTransfer } from "../../test/createTransfer.ts";
import { saysOf } from "../../test/saysOf.ts";
import { type Demo, startDemo } from "../../test/startDemo.ts";
import type { Action } from "../actions/Action.ts";
import type { Call } from "../actions/Call.ts";
import { createCall } from "../actions/createCall.ts";
import { encodeAction } from "../actions/encodeAction.ts";
import { encodeMultiSend } from "../actions/multiSendCalls.ts";
import { defaultPolicy } from "../dao/Policy.ts";
import type { Snapshot } from "../dao/Snapshot.ts";
import { minterRole } from "../issuance/openZeppelinMintable/minterRole.ts";
import type { Preview } from "../preview/Preview.ts";
import { previewCalls } from "../preview/previewCalls.ts";
import type { RecipientFacts } from "./CheckContext.ts";
import type { CheckId } from "./Finding.ts";
import { runChecks } from "./runChecks.ts";

const token = 10n ** 18n;

let demo: Demo;
let uni: Snapshot;
let harbor: Snapshot;
let safe: Snapshot;
beforeAll(async () => {
  demo = await startDemo();
  uni = await demo.open("uni");
  harbor = await demo.open("harbor");
  safe = await demo.open("harborSafe");
});
afterAll(() => demo.chain.stop());

const encode = (action: Action): Call => encodeAction(action, { actions: demo.mintage.actions });

const mint = (snapshot: Snapshot, amount: bigint, recipient?: Address) =>
  encode({
    type: "mint",
    token: snapshot.dao.token,
    recipient: recipient ?? snapshot.dao.governor?.executor,
    amount: amount.toString(),
  });

const pay = (snapshot: Snapshot, amount: bigint, recipient: Address) =>
  encode({ type: "transfer", token: snapshot.dao.token, recipient, amount: amount.toString() });

/** Runs calls and checks; gives the findings of one check as `level: title`. */
async function check(
  id: CheckId,
  parameters: {
    snapshot?: Snapshot;
    calls: readonly Call[];
    executor?: Address;
    recipients?: readonly RecipientFacts[];
    after?: number;
    alter?: (preview: Preview) => Preview;
  },
): Promise<string[]> {
  const { snapshot = uni, calls, recipients = [], alter = (preview) => preview } = parameters;
  const preview = await previewCalls(demo.client, {
    mintage: demo.mintage,
    snapshot,
    executor: parameters.executor ?? snapshot.dao.governor?.executor ?? snapshot.dao.entry,
    calls,
    executeAt: snapshot.block.timestamp + (parameters.after ?? 1_000),
  });
  return runChecks({ preview: alter(preview), recipients, policy: defaultPolicy })
    .filter((finding) => finding.check === id)
    .map(({ level, title, detail }) => `${level}: ${title}. ${detail}`);
}

describe("bytes", () => {
  it("is fine when every byte is accounted for", async () => {
    expect(await check("bytes", { calls: [mint(uni, token)] })).toMatchObject([
      expect.stringContaining("ok: Every byte is accounted for"),
    ]);
  });

  it("names appended bytes", async () => {
    const call = mint(uni, token);
    const padded = createCall({ ...call, data: `${call.data}00` });
    expect(await check("bytes", { calls: [padded] })).toEqual([
      expect.stringMatching(/^critical: A call carries bytes that do nothing/),
    ]);
  });

  it("names data that does not fit its function", async () => {
    const short = createCall({ to: uni.dao.token, data: "0x40c10f19" });
    expect(await check("bytes", { calls: [short] })).toEqual([
      expect.stringMatching(/^critical: A call's data is malformed/),
    ]);
  });

  it("does not pass an unknown function as fine", async () => {
    const unknown = createCall({ to: demo.account("stranger"), data: "0x12345678" });
    expect(await check("bytes", { calls: [unknown] })).toEqual([
      expect.stringMatching(/^warning: A call could not be read/),
    ]);
  });
});

describe("supply", () => {
  it("is fine when supply changes as stated", async () => {
    expect(await check("supply", { calls: [mint(uni, 20_000_000n * token)] })).toEqual([
      "ok: Supply changes as stated. Total supply changes by 20,000,000 UNI.",
    ]);
  });

  it("names a change that is not what the calls state", async () => {
    const alter = (preview: Preview): Preview => ({
      ...preview,
      decoded: preview.decoded.map((decoded) =>
        decoded.status === "decoded" ? { ...decoded, effects: [] } : decoded,
      ),
    });
    expect(await check("supply", { calls: [mint(uni, token)], alter })).toEqual([
      expect.stringMatching(/^critical: Supply changes otherwise than stated.*0 UNI.*1 UNI/),
    ]);
  });

  it("gives the contract's own reason for a refused mint", async () => {
    expect(await check("supply", { calls: [mint(uni, 20_100_000n * token)] })).toEqual([
      expect.stringMatching(/^critical: Call 1 would fail.*Uni::mint: exceeded mint cap/),
    ]);
  });

  it("warns of a mint of nothing", async () => {
    const found = await check("supply", { calls: [mint(uni, 0n)] });
    expect(found[0]).toMatch(/^warning: A mint of nothing/);
  });

  it("warns of more inflation than the policy allows, and not of less", async () => {
    const timelock = harbor.dao.governor?.executor;
    expect(timelock).toBeDefined();
    const most = (harbor.state.token.totalSupply * 5n) / 100n;
    const fine = await check("supply", { snapshot: harbor, calls: [mint(harbor, most)] });
    expect(fine).toHaveLength(1);
    const large = await check("supply", { snapshot: harbor, calls: [mint(harbor, most + 1n)] });
    expect(large[0]).toMatch(/^warning: More inflation than the policy allows/);
  });
});

describe("flow", () => {
  it("is fine when what leaves is what was stated", async () => {
    const calls = [pay(uni, 5n * token, demo.account("grantee")), mint(uni, token)];
    expect(await check("flow", { calls })).toEqual([
      expect.stringMatching(/^ok: Flows as stated.*5 UNI to Grantee/),
    ]);
  });

  it("names what leaves without being stated", async () => {
    const hidden = createCall({
      to: uni.dao.token,
      data: `${pay(uni, token, demo.account("grantee")).data}00`,
    });
    expect(await check("flow", { calls: [hidden] })).toEqual([
      expect.stringMatching(
        /^critical: More or less leaves than stated.*stated 0 UNI, executed 1 UNI/,
      ),
    ]);
  });

  it("warns of a payment to its own sender", async () => {
    const own = demo.contract("uniTimelock");
    const found = await check("flow", { calls: [pay(uni, token, own)] });
    expect(found[0]).toMatch(/^warning: A payment goes back to its sender/);
  });

  it("names a balance and a supply that change without a transfer", async () => {
    const account = demo.contract("uniTimelock");
    const asset = uni.dao.token;
    const alter = (preview: Preview): Preview => ({
      ...preview,
      unlogged: [
        { asset, account, logged: 0n, read: token },
        { asset, account: "supply", logged: 2n * token, read: token },
      ],
    });
    expect(await check("flow", { calls: [mint(uni, token)], alter })).toEqual([
      expect.stringMatching(
        /^critical: A balance changes without a transfer.*by its logs 0 UNI, by its balance 1 UNI/,
      ),
      "critical: A supply changes without a transfer. Total supply: by its logs 2 UNI, by its reading 1 UNI.",
    ]);
  });

  it("warns of a large share of the treasury, and not of a tenth", async () => {
    const held = uni.state.accounts[0]?.balances[0]?.amount ?? 0n;
    const grantee = demo.account("grantee");
    const tenth = await check("flow", { calls: [pay(uni, held / 10n, grantee)] });
    expect(tenth).toHaveLength(1);
    const more = await check("flow", { calls: [pay(uni, held / 10n + token, grantee)] });
    expect(more[0]).toMatch(/^warning: A large share of the treasury leaves/);
  });

  it("gives the reason when the treasury cannot pay", async () => {
    const calls = [pay(uni, 10n ** 27n, demo.account("grantee"))];
    expect(await check("flow", { calls })).toEqual([
      expect.stringMatching(/^critical: Call 1 would fail/),
    ]);
    expect(await check("supply", { calls })).toEqual([
      expect.stringMatching(/^notChecked: Supply was not checked/),
    ]);
  });
});

describe("recipient", () => {
  const stranger = getAddress("0x000000000000000000abcde00000000000000000");
  const facts = (paidBefore: RecipientFacts["paidBefore"]): RecipientFacts[] => [
    { address: stranger, isContract: false, paidBefore },
  ];
  const calls = () => [pay(uni, token, stranger)];

  it("is fine with accounts the DAO names", async () => {
    const found = await check("recipient", { calls: [pay(uni, token, demo.account("grantee"))] });
    expect(found).toEqual([expect.stringMatching(/^ok: Recipients are known/)]);
  });

  it("names the token itself", async () => {
    const found = await check("recipient", { calls: [mint(uni, token, uni.dao.token)] });
    expect(found).toEqual([expect.stringMatching(/^critical: The recipient is a token contract/)]);
  });

  it("names the zero address", async () => {
    const found = await check("recipient", { calls: [mint(uni, token, zeroAddress)] });
    expect(found[0]).toMatch(/^critical: The recipient is the zero address/);
  });

  it("names a look-alike", async () => {
    const known = demo.account("grantee");
    const middle = "0".repeat(32);
    const twin = getAddress(`0x${known.slice(2, 6)}${middle}${known.slice(-4)}`.toLowerCase());
    const found = await check("recipient", { calls: [pay(uni, token, twin)] });
    expect(found).toEqual([expect.stringMatching(/^critical: The recipient looks like another/)]);
  });

  it("tells new from paid before, and both from not known", async () => {
    const find = (paidBefore: RecipientFacts["paidBefore"]) =>
      check("recipient", { calls: calls(), recipients: facts(paidBefore) });
    expect(await find(false)).toEqual([expect.stringMatching(/^info: Recipient is new/)]);
    expect(await find(true)).toEqual([expect.stringMatching(/^ok:/)]);
    expect(await find("unknown")).toEqual([expect.stringMatching(/^notChecked: Past payments/)]);
    expect(await check("recipient", { calls: calls() })).toEqual([
      expect.stringMatching(/^notChecked: A recipient was not looked up/),
    ]);
  });
});

describe("authority", () => {
  it("is fine when the executor is the minter", async () => {
    expect(await check("authority", { calls: [mint(uni, token)] })).toEqual([
      expect.stringMatching(/^ok: Executor may mint/),
    ]);
  });

  it("names an executor without the right, and who has it", async () => {
    const found = await check("authority", {
      snapshot: safe,
      executor: demo.contract("harborSafe"),
      calls: [mint(safe, token, demo.account("grantee"))],
    });
    expect(found).toEqual([
      expect.stringMatching(
        new RegExp(`^critical: Executor may not mint.*${demo.contract("harborTimelock")}`),
      ),
    ]);
  });

  it("holds a mint against cap, time and headroom", async () => {
    const large = await check("authority", { calls: [mint(uni, 20_000_001n * token)] });
    expect(large[0]).toMatch(/^critical: The mint breaks the token's rule.*20,000,000 UNI at most/);
    const early: Snapshot = {
      ...uni,
      state: {
        ...uni.state,
        sources: uni.state.sources.map((source) =>
          source.mintRule === undefined
            ? source
            : {
                ...source,
                mintRule: { ...source.mintRule, notBefore: uni.block.timestamp + 1_001 },
              },
        ),
      },
    };
    const soon = await check("authority", { snapshot: early, calls: [mint(uni, token)] });
    expect(soon[0]).toMatch(/^critical: .*minting is possible from/);
    const later = await check("authority", {
      snapshot: early,
      calls: [mint(uni, token)],
      after: 1_001,
    });
    expect(later).toEqual([expect.stringMatching(/^ok:/)]);
    const cap = harbor.state.sources.find(({ mintRule }) => mintRule?.cap)?.mintRule?.cap ?? 0n;
    const left = cap - harbor.state.token.totalSupply;
    const fits = await check("authority", { snapshot: harbor, calls: [mint(harbor, left)] });
    expect(fits).toEqual([expect.stringMatching(/^ok:/)]);
    const over = await check("authority", { snapshot: harbor, calls: [mint(harbor, left + 1n)] });
    expect(over[0]).toMatch(/^critical: .*the cap leaves/);
  });

  it("does not know about contracts without an adapter", async () => {
    const calls = [
      encode({
        type: "mint",
        token: demo.contract("dollar"),
        recipient: demo.account("grantee"),
        amount: "1",
      }),
    ];
    expect(await check("authority", { calls })).toEqual([
      expect.stringMatching(/^notChecked: Who may mint is not known/),
    ]);
  });

  it("names a stranger who may mint afterwards, and not one who could before", async () => {
    const grant = (account: Address) =>
      encode({
        type: "grantRole",
        contract: harbor.dao.token,
        role: minterRole,
        account,
      });
    const stranger = getAddress("0x000000000000000000abcde00000000000000000");
    const found = await check("authority", { snapshot: harbor, calls: [grant(stranger)] });
    expect(found).toEqual([
      expect.stringMatching(new RegExp(`^warning: Somebody new may mint.*${stranger}`)),
      expect.stringMatching(/^ok: Executor may grant and revoke roles/),
    ]);
    const again = await check("authority", {
      snapshot: harbor,
      calls: [grant(demo.contract("harborTimelock"))],
    });
    expect(again).toEqual([expect.stringMatching(/^ok: Executor may grant and revoke roles/)]);
  });

  it("says so when the calls name more accounts than are looked at", async () => {
    const word = (value: number) => (2n ** 159n + BigInt(value)).toString(16).padStart(64, "0");
    const naming = (accounts: number) =>
      createCall({
        to: demo.account("stranger"),
        data: `0x12345678${Array.from({ length: accounts }, (_, index) => word(index)).join("")}`,
      });
    const few = await check("authority", { calls: [naming(499)] });
    expect(few).toEqual([expect.stringMatching(/^ok:/)]);
    const many = await check("authority", { calls: [naming(503)] });
    expect(many).toEqual([
      expect.stringMatching(
        /^notChecked: Not every account.*name 3 more accounts than the 500 that/,
      ),
    ]);
  });

  it("looks at roles and the minter too", async () => {
    const setMinter = encode({
      type: "setMinter",
      token: uni.dao.token,
      minter: demo.account("stranger"),
    });
    expect(await check("authority", { calls: [setMinter] })).toEqual([
      expect.stringMatching(/^warning: Somebody new may mint/),
      expect.stringMatching(/^warning: Somebody new may change the minter/),
      expect.stringMatching(/^ok: Executor may change the minter/),
    ]);
  });
});

describe("delegatecall", () => {
  const data = encodeFunctionData({ abi: erc20Abi, functionName: "totalSupply" });

  it("is fine without any", async () => {
    expect(await check("delegatecall", { calls: [mint(uni, token)] })).toEqual([
      expect.stringMatching(/^ok: No delegatecall/),
    ]);
  });

  it("names foreign code", async () => {
    const call = createCall({ to: uni.dao.token, data, operation: 1 });
    expect(await check("delegatecall", { calls: [call] })).toEqual([
      expect.stringMatching(/^critical: Foreign code would run as the treasury/),
    ]);
  });

  it("says that a canonical library was not run", async () => {
    const call = createCall({ to: demo.contract("MultiSend"), data, operation: 1 });
    expect(await check("delegatecall", { calls: [call] })).toEqual([
      expect.stringMatching(/^notChecked: A delegatecall was not run/),
    ]);
  });

  it("looks inside what a canonical library carries", async () => {
    const batch = (operation: 0 | 1) => [
      createCall({
        to: demo.contract("MultiSend"),
        data: encodeMultiSend([createCall({ to: uni.dao.token, data, operation })]),
        operation: 1,
      }),
    ];
    const library = expect.stringMatching(/^notChecked: A delegatecall was not run/);
    const foreign = expect.stringMatching(/^critical: Foreign code would run as the treasury/);
    expect(await check("delegatecall", { calls: batch(0) })).toEqual([library]);
    const findings = await check("delegatecall", { calls: batch(1) });
    expect(findings).toHaveLength(2);
    expect(findings).toEqual(expect.arrayContaining([library, foreign]));
  });

  it("leaves alone what runs in another account's place, as an upgrade of a proxy", async () => {
    const upgrade = encode({
      type: "upgradeToAndCall",
      contract: demo.account("stranger"),
      account: uni.dao.token,
      data,
    });
    expect(await check("delegatecall", { calls: [upgrade] })).toEqual([
      expect.stringMatching(/^ok: No delegatecall/),
    ]);
  });
});

describe("calls within calls", () => {
  const carry = (calls: readonly Call[]) => [
    createCall({ to: demo.contract("MultiSend"), data: encodeMultiSend(calls), operation: 1 }),
  ];

  it("are held to the rights of who makes them", async () => {
    expect(await check("authority", { calls: carry([mint(uni, token)]) })).toEqual(
      expect.arrayContaining([expect.stringMatching(/^ok: Executor may mint/)]),
    );
  });

  it("leave no byte unread", async () => {
    const unknown = createCall({ to: uni.dao.token, data: "0xdeadbeef" });
    expect(await check("bytes", { calls: carry([mint(uni, token), unknown]) })).toEqual([
      expect.stringMatching(/^warning: A call could not be read/),
    ]);
    expect(await check("bytes", { calls: carry([mint(uni, token)]) })).toEqual([
      expect.stringMatching(/^ok: Every byte is accounted for/),
    ]);
  });
});

describe("runChecks", () => {
  it("puts the gravest first", async () => {
    const preview = await previewCalls(demo.client, {
      mintage: demo.mintage,
      snapshot: uni,
      executor: uni.dao.governor?.executor ?? zeroAddress,
      calls: [
        createCall({
          to: uni.dao.token,
          data: encodeFunctionData({
            abi: uniAbi,
            functionName: "mint",
            args: [uni.dao.token, 20_100_000n * token],
          }),
        }),
      ],
      executeAt: uni.block.timestamp + 1_000,
    });
    const levels = runChecks({ preview, recipients: [], policy: defaultPolicy }).map(
      ({ level }) => level,
    );
    // Supply and authority name the mint, and the recipient is the token itself.
    expect(levels.slice(0, 4)).toEqual(["critical", "critical", "critical", "notChecked"]);
    const order = ["critical", "warning", "notChecked", "info", "ok"];
    const ranks = levels.map((level) => order.indexOf(level));
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
    expect(new Set(levels)).toEqual(new Set(["critical", "notChecked", "ok"]));
  });

  it("says of sixty new recipients in one finding what holds for each", () => {
    const recipients = Array.from({ length: 60 }, (_, index) =>
      getAddress(numberToHex(2n ** 155n + BigInt(index) * 2n ** 100n, { size: 20 })),
    );
    const transfers = recipients.map((to, call) => createTransfer({ call, to }));
    const facts = recipients.map((address) => ({
      address,
      isContract: false,
      paidBefore: false,
      isUsed: true,
    }));
    const found = runChecks(createCheckContext({ transfers, recipients: facts })).filter(
      ({ check: id }) => id === "recipient",
    );
    expect(saysOf(found)).toEqual(["info: Recipient is new to this treasury (60)"]);
    expect(found[0]?.evidence).toEqual(
      recipients.map((address, call) => ({
        kind: "case",
        calls: [call],
        text: `${address} has never been paid by it and holds no code.`,
      })),
    );
  });
});
