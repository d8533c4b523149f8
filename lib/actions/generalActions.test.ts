import fc from "fast-check";
import { type Address, getAddress, type Hex } from "viem";
import { describe, expect, it } from "vitest";
import { decodeCalls } from "./decodeCalls.ts";
import { encodeAction } from "./encodeAction.ts";
import { generalActions as actions } from "./generalActions.ts";
import { parseAction } from "./parseAction.ts";

const hex = (bytes: number) =>
  fc
    .uint8Array({ minLength: bytes, maxLength: bytes })
    .map((array): Hex => `0x${Buffer.from(array).toString("hex")}`);
const address = hex(20).map((text): Address => getAddress(text));
const amount = fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }).map(String);
const positive = fc.bigInt({ min: 1n, max: 2n ** 256n - 1n }).map(String);
const role = fc.record({ contract: address, role: hex(32), account: address });

const parametersByType: Record<string, fc.Arbitrary<Record<string, unknown>>> = {
  mint: fc.record({ token: address, recipient: address, amount }),
  transfer: fc.record({ token: address, recipient: address, amount }),
  transferEther: fc.record({ recipient: address, amount: positive }),
  setMinter: fc.record({ token: address, minter: address }),
  grantRole: role,
  revokeRole: role,
  delegate: fc.record({ token: address, delegatee: address }),
};

const token = "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984";
const account = "0x1a9C8182C09F50C8318d769245beA52c32BE35BC";
const minterRole = "0x9f2df0fed2c77648de5860a4cc508cd0818c85b8b8a1ab4ceeef8d981c8956a6";
const accountWord = "0000000000000000000000001a9c8182c09f50c8318d769245bea52c32be35bc";
const twentyMillion = "000000000000000000000000000000000000000000108b2a2c28029094000000";

const golden = [
  {
    action: { type: "mint", token, recipient: account, amount: "20000000000000000000000000" },
    call: { to: token, value: 0n, data: `0x40c10f19${accountWord}${twentyMillion}` },
    effects: [{ kind: "supply", token, amount: 20_000_000n * 10n ** 18n, recipient: account }],
  },
  {
    action: { type: "transfer", token, recipient: account, amount: "20000000000000000000000000" },
    call: { to: token, value: 0n, data: `0xa9059cbb${accountWord}${twentyMillion}` },
    effects: [{ kind: "flow", asset: token, amount: 20_000_000n * 10n ** 18n, recipient: account }],
  },
  {
    action: { type: "transferEther", recipient: account, amount: "1" },
    call: { to: account, value: 1n, data: "0x" },
    effects: [{ kind: "flow", asset: "ether", amount: 1n, recipient: account }],
  },
  {
    action: { type: "setMinter", token, minter: account },
    call: { to: token, value: 0n, data: `0xfca3b5aa${accountWord}` },
    effects: [{ kind: "parameter", contract: token, name: "minter" }],
  },
  {
    action: { type: "grantRole", contract: token, role: minterRole, account },
    call: { to: token, value: 0n, data: `0x2f2ff15d${minterRole.slice(2)}${accountWord}` },
    effects: [{ kind: "parameter", contract: token, name: "MINTER_ROLE" }],
  },
  {
    action: { type: "revokeRole", contract: token, role: minterRole, account },
    call: { to: token, value: 0n, data: `0xd547741f${minterRole.slice(2)}${accountWord}` },
    effects: [{ kind: "parameter", contract: token, name: "MINTER_ROLE" }],
  },
  {
    action: { type: "delegate", token, delegatee: account },
    call: { to: token, value: 0n, data: `0x5c19a95c${accountWord}` },
    effects: [{ kind: "parameter", contract: token, name: "delegate" }],
  },
] as const;

describe("generalActions", () => {
  it.each(golden)("$action.type encodes to the bytes its contract takes", (vector) => {
    const call = { ...vector.call, operation: 0 };
    expect(encodeAction(vector.action, { actions })).toEqual(call);
    expect(decodeCalls([call as never], { actions })).toEqual([
      { call, status: "decoded", action: vector.action, effects: vector.effects },
    ]);
  });

  it.each(Object.entries(parametersByType))("%s decodes to what was encoded", (type, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (parameters) => {
        const action = { ...parameters, type };
        const call = encodeAction(action, { actions });
        expect(parseAction(action, { actions })).toEqual(action);
        expect(decodeCalls([call], { actions })[0]).toMatchObject({ status: "decoded", action });
      }),
    );
  });

  it.each(Object.entries(parametersByType))(
    "%s is told from every call that differs from it",
    (type, arbitrary) => {
      fc.assert(
        fc.property(arbitrary, hex(1), (parameters, extra) => {
          const call = encodeAction({ ...parameters, type }, { actions });
          const changed = [
            { ...call, data: `${call.data}${extra.slice(2)}` as Hex },
            { ...call, operation: 1 as const },
            ...(type === "transferEther" ? [{ ...call, value: 0n }] : [{ ...call, value: 1n }]),
          ];
          for (const decoded of decodeCalls(changed, { actions })) {
            expect(decoded.status).toBe("opaque");
          }
        }),
      );
    },
  );

  it.each(golden)("$action.type refuses each field missing, wrong or added", ({ action }) => {
    const { type, ...parameters } = action;
    for (const field of Object.keys(parameters)) {
      const without = Object.fromEntries(Object.entries(action).filter(([key]) => key !== field));
      expect(() => parseAction(without, { actions })).toThrow(
        expect.objectContaining({ issues: [{ path: field, message: "is missing" }] }),
      );
      expect(() => parseAction({ ...action, [field]: "0x12" }, { actions })).toThrow(
        expect.objectContaining({ issues: [expect.objectContaining({ path: field })] }),
      );
    }
    expect(() => parseAction({ ...action, note: "" }, { actions })).toThrow(
      expect.objectContaining({
        code: "actions.invalid",
        shortMessage: `The action "${type}" is not complete and exact.`,
        issues: [{ path: "note", message: "is not a known field: remove it" }],
      }),
    );
  });

  it("refuses to send no ether", () => {
    const action = { type: "transferEther", recipient: account, amount: "0" };
    expect(() => parseAction(action, { actions })).toThrow(
      expect.objectContaining({ issues: [{ path: "amount", message: "must be more than 0" }] }),
    );
  });

  it("has one label for each kind", () => {
    const labels = actions.map(({ label }) => label);
    expect(new Set(labels).size).toBe(actions.length);
    expect(labels).toMatchInlineSnapshot(`
      [
        "Mint tokens",
        "Burn tokens",
        "Burn another account's tokens",
        "Send tokens",
        "Send ether",
        "Allow an account to spend tokens",
        "Wrap ether",
        "Unwrap ether",
        "Hand over the right to mint",
        "Grant a role",
        "Revoke a role",
        "Give up a role",
        "Hand over ownership",
        "Accept ownership",
        "Give up ownership",
        "Delegate votes",
        "Change the voting delay",
        "Change the voting delay (release 4)",
        "Change the voting period",
        "Change the voting period (release 4)",
        "Change the votes needed to propose",
        "Change the quorum",
        "Change the governor's timelock",
        "Change the timelock's delay",
        "Change GovernorBravo's voting delay",
        "Change GovernorBravo's voting period",
        "Change the votes GovernorBravo needs to propose",
        "Change the Compound timelock's delay",
        "Propose an admin of the Compound timelock",
        "Accept the administration of a Compound timelock",
        "Queue a proposal by its number",
        "Execute a proposal by its number",
        "Add a Safe owner",
        "Remove a Safe owner",
        "Replace a Safe owner",
        "Change how many owners must sign",
        "Enable a Safe module",
        "Disable a Safe module",
        "Change the Safe's guard",
        "Change the Safe's fallback handler",
        "Upgrade a proxy",
        "Upgrade a proxy and call it",
        "Upgrade a proxy through its ProxyAdmin",
        "Change a proxy's admin",
        "Call a contract",
      ]
    `);
  });
});
