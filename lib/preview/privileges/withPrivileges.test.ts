import { type Address, type Hex, pad, toEventSelector, zeroHash } from "viem";
import { describe, expect, it } from "vitest";
import { checkAccounts, soundState } from "../../../test/createCheckContext.ts";
import { readValue } from "../../chain/readValue.ts";
import type { Privilege } from "../../dao/Snapshot.ts";
import type { PrivilegeScope } from "./PrivilegeScope.ts";
import { rolePrivilege } from "./readPrivileges.ts";
import { addPrivileges, readWithPrivileges } from "./withPrivileges.ts";

const { alice, bob, timelock, token } = checkAccounts;
const scope: PrivilegeScope = {
  contracts: [token],
  safes: [],
  candidates: [],
  grants: [],
  labels: { [token]: "Token" },
};
const role: Hex = `0x${"0f".repeat(32)}`;
const held = (...holders: Address[]): Privilege =>
  rolePrivilege(scope, { contract: token, role, holders });
const log = (kind: "RoleGranted" | "RoleRevoked", account: Address) => ({
  address: token,
  topics: [
    toEventSelector(`event ${kind}(bytes32,address,address)`),
    role,
    pad(account, { size: 32 }),
    zeroHash,
  ],
  data: "0x" as const,
});
const add = (
  privileges: readonly Privilege[] | undefined,
  logs?: readonly ReturnType<typeof log>[],
  words: readonly Hex[] = [],
) =>
  addPrivileges(
    { ...soundState, ...(privileges === undefined ? {} : { privileges }) },
    { scope, words, ...(logs === undefined ? {} : { logs }) },
  );

describe("addPrivileges", () => {
  it("keeps the state, with what was read of it", () => {
    expect(add([held(alice)])).toEqual({ ...soundState, privileges: [held(alice)] });
    expect(add(undefined)).toEqual({ ...soundState, privileges: [] });
  });

  it("adds what storage says", () => {
    const { privileges } = add([held(alice)], [], [pad(bob, { size: 32 })]);
    expect(privileges?.map(({ kind }) => kind)).toEqual(["role", "implementation"]);
  });

  it("follows logs of roles, in their order, each holder once", () => {
    const left = (logs: ReturnType<typeof log>[], was: readonly Privilege[] = [held(alice)]) =>
      add(was, logs).privileges;
    expect(left([log("RoleGranted", bob)])).toEqual([held(alice, bob)]);
    expect(left([log("RoleGranted", alice)])).toEqual([held(alice)]);
    expect(left([log("RoleRevoked", alice)])).toEqual([held()]);
    expect(left([log("RoleRevoked", bob)])).toEqual([held(alice)]);
    expect(left([log("RoleGranted", bob), log("RoleRevoked", alice)])).toEqual([held(bob)]);
    expect(left([log("RoleRevoked", alice), log("RoleGranted", alice)])).toEqual([held(alice)]);
  });

  it("knows of a role that nobody asked for by its logs alone", () => {
    expect(add([], [log("RoleGranted", bob)]).privileges).toEqual([held(bob)]);
    expect(add(undefined, [log("RoleRevoked", bob)]).privileges).toEqual([held()]);
  });
});

describe("rolePrivilege", () => {
  it("names the contract as the DAO does", () => {
    expect(held(timelock)).toEqual({
      kind: "role",
      contract: token,
      id: `${token}.role.${role}`,
      label: `role ${role} of Token`,
      value: { unit: "addresses", addresses: [timelock] },
      source: { address: token, functionName: "hasRole" },
    });
  });
});

describe("readWithPrivileges", () => {
  it("gives the state with what its contracts say", () => {
    const read = readWithPrivileges(readValue(soundState), { ...scope, contracts: [] });
    expect(read.calls).toEqual([]);
    expect(read.decode([])).toEqual({ ...soundState, privileges: [] });
  });
});
